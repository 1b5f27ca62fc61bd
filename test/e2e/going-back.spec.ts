import type { Page } from '@playwright/test'
import { freescout } from './desks/freescout'
import { OpenHelpdesk } from './desks/open-helpdesk'
import { serveDesk } from './desks/serve-in-browser'
import type { LaunchedBrowser } from './harness/browser'
import { switchOnAll } from './harness/coach'
import { expectPanels, Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'

// The browser keeps a page that is left in memory and gives it back as it was. One with a frame of an extension in it,
// like the panel's, it does not keep ("EmbedderExtensionFrame"): that one is loaded anew.

const elsewhere = new URL('/elsewhere', freescout.url).href

/** Leaves the page by a link and comes back by the browser's button. True: it is the same page, as it was left. */
async function leaveAndComeBack({ page }: OpenHelpdesk): Promise<boolean> {
  const address = page.url()
  await page.evaluate(() => Object.assign(window, { wasHere: true }))
  await go(page, elsewhere, target => location.assign(target))
  await go(page, address, () => history.back())
  return page.evaluate(() => 'wasHere' in window)
}

async function go(page: Page, address: string, how: (address: string) => void): Promise<void> {
  await page.evaluate(how, address)
  // A page on its way to another cannot be asked for a moment.
  await expect
    .poll(() => page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => ''))
    .toBe(address)
}

/** Why the browser did not keep a page, in its own words, as it tells whoever asks. */
async function reasonsHeard({ context }: LaunchedBrowser, page: Page): Promise<readonly string[]> {
  const cdp = await context.newCDPSession(page)
  const heard: string[] = []
  cdp.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    heard.push(...notRestoredExplanations.map(({ reason }) => reason))
  })
  await cdp.send('Page.enable')
  return heard
}

async function isCoachedAndStopped(open: OpenHelpdesk): Promise<void> {
  await open.type(coldReply)
  const panel = await Panel.of(open.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  // The last words of what was typed: a send is let go that was pressed before all of it was judged.
  await expect(panel.cards.filter({ hasText: "I can't get you a refund until next month." })).toBeVisible()
  await expectPanels(open.page, 1)
  await open.pressSend()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await open.sent()).toEqual([])
  await panel.backToReply()
}

test('a page that the browser kept, and one that it loads anew because of the panel, are coached after going back', async ({
  launch,
}) => {
  const browser = await launch({ keepsPagesLeft: true })
  await serveDesk(browser.context, freescout)
  await switchOnAll(browser, [freescout.url])
  // The panel comes with the reply box, and that is opened later.
  const open = await OpenHelpdesk.open(browser, { ...freescout, openReply: [] })
  const reasons = await reasonsHeard(browser, open.page)

  expect(await leaveAndComeBack(open), `kept, and not: ${reasons}`).toBe(true)
  await open.press(freescout.openReply)
  await isCoachedAndStopped(open)

  expect(await leaveAndComeBack(open)).toBe(false)
  expect(reasons).toContain('EmbedderExtensionFrame')
  await open.press(freescout.openReply)
  await isCoachedAndStopped(open)
})
