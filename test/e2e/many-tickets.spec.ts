import type { CDPSession, Page } from '@playwright/test'
import { zendesk } from './desks/zendesk'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coachedTickets, TicketDesk } from './zendesk/ticket-desk'

/** Enough to tell a leak from noise; the whole promise is 200 (TICKETS=200), which takes as many times longer. */
const many = Number(process.env.TICKETS ?? 40)
const firstTickets = 8
/** 5 MB for 200 tickets, and what a heap sways by itself. */
const mostBytes = (5e6 / 200) * many + 0.5e6

/** What a page holds once nothing is left to be collected. */
interface Held {
  readonly bytes: number
  readonly nodes: number
  readonly listeners: number
  /** Panes of tickets that are no longer on the page. */
  readonly detached: number
  readonly styleSheets: number
  readonly highlights: number
}

async function heldBy(page: Page, cdp: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize: bytes } = await cdp.send('Runtime.getHeapUsage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find(candidate => candidate.name === name)?.value ?? Number.NaN
  const painted = await page.evaluate(() => ({
    styleSheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }))
  return {
    bytes,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    detached: await detachedPanes(cdp),
    ...painted,
  }
}

async function detachedPanes(cdp: CDPSession): Promise<number> {
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: 'HTMLDivElement.prototype' })
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId! })
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration:
      "function () { return this.filter(({ className, isConnected }) => className === 'ticket-panes-grid-layout' && !isConnected).length }",
    returnByValue: true,
  })
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId! })
  return result.value as number
}

/** Opens the ticket by its tab, writes what gets marked, and closes it. */
async function workOn(desk: TicketDesk, ticket: number): Promise<void> {
  const tab = desk.page.locator(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`)
  await tab.evaluate((link: HTMLElement) => link.click())
  await desk.editable.click()
  await desk.page.keyboard.type("I can't do that.")
  await expect.poll(() => desk.marked()).not.toEqual([])
  await tab.locator('[data-test-id="close-button"]').evaluate((button: HTMLElement) => button.click())
  await expect(desk.page.locator(`[data-ticket-id="${ticket}"]`)).toHaveCount(0)
}

test(`${many} tickets opened, written in and closed in a row leave nothing behind`, async ({ launch }) => {
  test.setTimeout(180_000 + many * 10_000)
  const browser = await launch()
  await (await coachedTickets(browser)).page.close()
  const desk = await TicketDesk.openAgain(browser, `?tickets=${firstTickets + many}`, zendesk)
  const { page } = desk
  const cdp = await browser.context.newCDPSession(page)
  await cdp.send('Performance.enable')
  for (let at = 0; at < firstTickets; at++) await workOn(desk, 1001 + at)
  const before = await heldBy(page, cdp)
  for (let at = firstTickets; at < firstTickets + many; at++) await workOn(desk, 1001 + at)
  const after = await heldBy(page, cdp)

  const told = JSON.stringify({ before, after })
  process.stdout.write(`${many} tickets: ${told}\n`)
  expect(after.bytes - before.bytes, told).toBeLessThan(mostBytes)
  expect(after.detached, told).toBeLessThanOrEqual(Math.max(2, before.detached))
  expect(after.listeners - before.listeners, told).toBeLessThan(10)
  // Nine nodes a ticket are the page's own: without a coach there are as many.
  expect(after.nodes - before.nodes, told).toBeLessThan(many * 9 + 40)
  expect(after.styleSheets, told).toBeLessThanOrEqual(before.styleSheets)
  expect(after.highlights, told).toBeLessThanOrEqual(before.highlights)

  // And the coach is there for the next one.
  await desk.type("I can't do that.")
  await expect((await Panel.of(page)).cards.first()).toBeVisible()
})
