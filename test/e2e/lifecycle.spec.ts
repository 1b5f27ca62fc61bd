import type { Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { sayYesTo } from './harness/coach'
import { expectPanels, Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets, type TicketDesk } from './zendesk/ticket-desk'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

// The coach comes and goes while the page stays: what it leaves, and whether it is there again.

let browser: LaunchedBrowser
let desk: TicketDesk
test.beforeEach(async () => {
  browser = await launchBrowser()
  desk = await coachedTickets(browser)
})
test.afterEach(() => browser?.close())

const refusal = "I can't get you a refund until next month."

/** A reply that stops a send, read and judged to its last word. */
async function judged(): Promise<Panel> {
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
  await expect.poll(() => desk.marked()).not.toEqual([])
  return panel
}

/** What of the coach the page could find. */
function leftIn(page: Page) {
  return page.evaluate(() => ({
    besidePage: [...document.documentElement.children].map(({ tagName }) => tagName),
    highlights: CSS.highlights.size,
    styleSheets: document.adoptedStyleSheets.length,
  }))
}

const nothing = { besidePage: ['HEAD', 'BODY'], highlights: 0, styleSheets: 0 }

async function listenersIn(page: Page): Promise<number> {
  const cdp = await browser.context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  await cdp.detach()
  return metrics.find(({ name }) => name === 'JSEventListeners')!.value
}

/** The reply goes at the first press, once, word for word. */
async function goesUntouched(): Promise<void> {
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toMatchObject([{ mode: 'public', text: coldReply }])
}

test('switched off in the popup while a reply is coached, and on again: nothing left, then all of it once', async () => {
  const { page } = desk
  await judged()
  const during = await listenersIn(page)
  const popup = await Popup.open(browser, page)
  await popup.press(/^switch off/i)
  await expect.poll(() => leftIn(page)).toEqual(nothing)
  await popup.close()
  await expectPanels(page, 0)
  await expect.poll(() => listenersIn(page)).toBeLessThan(during - 20)
  await goesUntouched()

  await sayYesTo(browser, new URL(page.url()).origin)
  const again = await Popup.open(browser, page)
  await again.press(/switch on/i)
  await expect.poll(() => again.text()).toContain('The coach is on here')
  await again.close()
  const panel = await judged()
  await expectPanels(page, 1)
  const asked = await Popup.open(browser, page)
  await expect.poll(() => asked.text()).toMatch(/reading/i)
  await asked.close()
  await desk.sendButton.click()
  await expect(panel.dialog).toBeVisible()
  await panel.sendAnyway()
  await expect.poll(() => desk.sent()).toHaveLength(2)
})

test('the site taken back in the browser’s own settings: the page that stands open is left alone', async () => {
  const { page } = desk
  await judged()
  const settings = await browser.context.newPage()
  await settings.goto('chrome://extensions/')
  await settings.evaluate(
    ([id, pattern]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { removeHostPermission(id: string, pattern: string): Promise<void> } }
        }
      ).chrome.developerPrivate.removeHostPermission(id!, pattern!),
    [browser.extensionId, `https://${new URL(page.url()).hostname}/*`],
  )
  await settings.close()
  await expect.poll(() => leftIn(page)).toEqual(nothing)
  await goesUntouched()
})

test('the extension is taken away while a reply is coached: the next press sends, and nothing is left', async () => {
  const { page } = desk
  await judged()
  await (browser.cdp.send as (method: string, params: object) => Promise<unknown>).call(
    browser.cdp,
    'Extensions.uninstall',
    { id: browser.extensionId },
  )
  await goesUntouched()
  await expect.poll(() => leftIn(page)).toEqual(nothing)
})

test('words drawn anew keep their marks, and a box that is taken out of the page is left', async () => {
  const { page } = desk
  const panel = await judged()
  const marked = await desk.marked()
  // The editor draws itself anew, the words the same.
  await desk.editable.evaluate(box => {
    for (const line of box.querySelectorAll('p')) line.replaceWith(line.cloneNode(true))
  })
  await expect.poll(() => desk.marked()).toEqual(marked)

  await page.locator('.ticket-panes-grid-layout[data-is-active="true"]').evaluate(pane => pane.remove())
  await expect(panel.landmark).toBeHidden()
  await expect.poll(() => leftIn(page)).toMatchObject({ highlights: 0, styleSheets: 0 })
})
