import { caseSite } from '../any-page/case-page'
import type { AgentWindow } from '../harness/agent-window'
import { expect, test } from '../harness/each-browser'
import { coldReply } from '../request-tracker/angry-customer'

// A page of no helpdesk's, read by general rules; left by a link, and come back to by the browser's own button.

const words = (window: AgentWindow) => window.read('#box', box => (box as HTMLTextAreaElement).value)
const sent = (window: AgentWindow) => window.evaluate<readonly string[]>('[...window.sent]')

async function isCoached({ panel }: AgentWindow): Promise<void> {
  await expect.poll(() => panel.state()).toBe('Public reply')
  await expect.poll(() => panel.cards()).toContainEqual(expect.stringContaining('next month'))
}

/** Leaves the page by its address and comes back by the browser's own button: whether it is the very same page. */
async function isTheSameAfterGoingBack(window: AgentWindow): Promise<boolean> {
  await window.evaluate('void (window.wasHere = true)')
  await window.goTo(new URL('/elsewhere', caseSite.url).href)
  await window.evaluate('void history.back()')
  await expect.poll(() => window.evaluate<string>('document.title').catch(() => '')).toBe('Case 4471')
  return window.evaluate<boolean>('window.wasHere === true')
}

test('a reply is coached, a rewrite lands and is undone, the send is not touched; and again after going back', async ({
  openWindow,
}) => {
  const window = await openWindow({ desk: caseSite })
  await window.goTo(caseSite.url)
  await window.switchOn()
  await window.click('#box')
  await window.type(coldReply)
  await isCoached(window)
  await window.panel.applyRewrite(/next month/)
  await expect.poll(() => words(window)).not.toBe(coldReply)
  await window.press('Control+z')
  await expect.poll(() => words(window)).toBe(coldReply)
  await window.click('#answer button')
  await expect.poll(() => sent(window)).toEqual([coldReply])

  // Firefox wakes the page that it had put to sleep, unless it is short of room; Chromium's driver has it loaded anew.
  if (window.browser === 'firefox') {
    const isAwake = async () => expect(await isTheSameAfterGoingBack(window)).toBe(true)
    await expect(isAwake, 'the page is put to sleep and woken').toPass({ timeout: 60_000 })
  } else await isTheSameAfterGoingBack(window)
  await window.click('#box')
  await window.press('Control+a')
  await window.type(`Hello. ${coldReply}`)
  await isCoached(window)
  await expect.poll(() => window.panelCount()).toBe(1)
  await window.panel.applyRewrite(/next month/)
  await expect.poll(() => words(window)).toMatch(/^Hello\. (?!.*can't get you)/)
})
