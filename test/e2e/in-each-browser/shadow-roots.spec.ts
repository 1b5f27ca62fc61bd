import { hostedDesks } from '../desks/hosted-desks'
import type { AgentWindow } from '../harness/agent-window'
import { expect, test } from '../harness/each-browser'
import { pixelsOf, readPng } from '../harness/picture'
import { coldReply } from '../request-tracker/angry-customer'

// A page whose conversation and reply box stand in open shadow roots, one inside the other.

const desk = hostedDesks.find(({ name }) => name === 'intercom')!
const amber = [0xb0, 0x7a, 0x00] as const

/** Playwright looks into shadow roots of itself, Puppeteer when told. */
const within = ({ browser }: AgentWindow, selector: string) => (browser === 'firefox' ? `pierce/${selector}` : selector)
const written = (window: AgentWindow) => window.read('html', () => globalThis.window.written())
const sent = (window: AgentWindow) => window.read('html', () => globalThis.window.sent)

test('a reply in a shadow root: read, marked, rewritten, undone, stopped once and sent once', async ({
  openWindow,
}) => {
  const window = await openWindow({ desk })
  const { panel } = window
  const box = within(window, desk.editable)
  const marked = async () => pixelsOf(readPng(await window.picture(box)), amber)
  await window.goTo(desk.url)
  await window.switchOn()
  await window.click(box)
  await window.type(coldReply)

  await expect.poll(() => panel.state()).toMatch(/^Public reply to Nadia/)
  await expect.poll(() => panel.cards()).toContainEqual(expect.stringContaining("I can't get you a refund"))
  await expect.poll(marked, { message: 'the marks are seen' }).toBeGreaterThan(20)

  await panel.applyRewrite(/I can't get you a refund/)
  await expect.poll(() => written(window)).not.toContain("can't")
  // Both judged before it is taken back: a verdict on other words lets a send go.
  await expect.poll(() => panel.cards()).not.toContainEqual(expect.stringContaining("I can't get you a refund"))
  await window.press('Control+z')
  await expect.poll(() => written(window)).toBe(coldReply)
  await expect.poll(() => panel.cards()).toContainEqual(expect.stringContaining("I can't get you a refund"))

  await window.click(within(window, desk.send))
  await expect.poll(() => panel.dialog()).toMatch(/Before this goes to Nadia/)
  expect(await sent(window)).toEqual([])
  await panel.sendAnyway()
  await expect.poll(() => sent(window)).toMatchObject([{ mode: 'public', text: coldReply }])
})

test('another box in the same shadow root takes the focus, and the coach knows it', async ({ openWindow }) => {
  const window = await openWindow({ desk })
  await window.goTo(desk.url)
  await window.switchOn()
  await window.click(within(window, '.inbox2__button[aria-label="Emoji"]'))
  // From a button to the box: nobody outside of the shadow root hears of it.
  await window.press('Shift+Tab')
  await window.type('Hello.')
  await expect.poll(() => window.panel.state()).toMatch(/^Public reply to Nadia/)
})
