import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { hindrancesIn } from './harness/accessibility'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { switchOn } from './harness/coach'
import { expectPanels, Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { breakPart } from './request-tracker/broken-desk'
import { coachedDesk, deskAgain, sentTexts } from './request-tracker/coached-desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'

/** What stands in the system's clipboard, as another page of the same browser gets it. */
async function clipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage()
  await reader.goto('about:blank')
  await reader.setContent('<textarea autofocus></textarea>')
  await reader.locator('textarea').click()
  await reader.keyboard.press('Control+V')
  const text = await reader.locator('textarea').inputValue()
  await reader.close()
  return text
}

test.describe('Request Tracker with a part that is not as it was', () => {
  let tracker: RequestTracker
  /** One browser for all, with the coach on for this desk. */
  let browser: LaunchedBrowser

  test.beforeAll(async ({ requestTracker }) => {
    test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
    test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')
    tracker = await requestTracker()
    browser = await launchBrowser()
    await (await coachedDesk(browser, tracker)).page.close()
  })

  test.afterAll(() => browser?.close())

  test.afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close()
  })

  test('reply or note unknown: nothing is judged, marked or stopped, and it says why', async () => {
    const ticket = await tracker.receive(angryCustomer)
    const desk = await deskAgain(browser, tracker)
    await desk.open(ticket, 'reply')
    await breakPart(desk, 'mode')
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.health).toContainText('The choice between reply and note was not found, so nothing is judged.')
    await expect(panel.cards).toHaveCount(0)
    expect(await desk.marks()).toBe(0)
    await desk.sendButton.click()
    await desk.isSent()
    expect(await sentTexts(tracker, ticket)).toHaveLength(1)
  })

  test('a reply begun from the menu: coached, and it says that the customer’s words are not on the page', async () => {
    const desk = await deskAgain(browser, tracker)
    await desk.openFromMenu(await tracker.receive(angryCustomer))
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.state).toContainText('Public reply to Nadia')
    await expect(panel.health).toContainText('The customer’s message was not found: only your words are read.')
    await expect(panel.cards.first()).toBeVisible()
  })

  test('no Send button: the words are coached, and no one says that all is checked', async () => {
    const ticket = await tracker.receive(angryCustomer)
    const desk = await deskAgain(browser, tracker)
    await desk.open(ticket, 'reply')
    await breakPart(desk, 'send')
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    await expect(panel.health).toContainText('The Send button was not found: nothing is checked before it goes.')
    await expect(panel.frame.getByText('Ready to send.')).toHaveCount(0)
    await desk.page.locator('input[type=submit][name=Answer]').click()
    await desk.isSent()
    expect(await sentTexts(tracker, ticket)).toHaveLength(1)
  })

  test('another editor: the agent pastes the reply, takes a rewrite, undoes it, copies it', async () => {
    const desk = await deskAgain(browser, tracker)
    await desk.open(await tracker.receive(angryCustomer), 'reply')
    await breakPart(desk, 'editor')
    await desk.page.frameLocator('iframe.another-frame').locator('body').click()
    const panel = await Panel.of(desk.page)
    await expect(panel.state).toHaveText('Can’t read this box in Request Tracker')
    await expect(panel.health).toContainText('Not found: an editor the coach knows.')
    expect(await hindrancesIn(panel.frame)).toEqual([])

    await panel.health.getByRole('button', { name: 'Paste the reply here' }).click()
    const reply = panel.frame.getByRole('textbox', { name: 'The reply' })
    await expect(reply).toBeFocused()
    await desk.page.keyboard.insertText(coldReply)
    await panel.frame.getByRole('textbox', { name: 'The customer’s message (optional)' }).fill(angryCustomer.text)
    await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
    expect(await hindrancesIn(panel.frame), 'a pasted reply').toEqual([])

    await panel.cards.first().getByRole('button', { name: 'Apply' }).click()
    await expect(reply).not.toHaveValue(coldReply)
    const rewritten = await reply.inputValue()
    expect(rewritten).toContain('12 May')
    await expect(reply).toBeFocused()
    await desk.page.keyboard.press('Control+Z')
    await expect(reply).toHaveValue(coldReply)
    await desk.page.keyboard.press('Control+Shift+Z')
    await expect(reply).toHaveValue(rewritten)

    await panel.frame.getByRole('button', { name: 'Copy the reply' }).click()
    await expect(panel.frame.getByText('Copied', { exact: true })).toBeVisible()
    expect(await clipboard(desk.page)).toBe(rewritten)
  })

  test('a report has the structure of the page and not a word of ticket or draft', async () => {
    const desk = await deskAgain(browser, tracker)
    await desk.open(await tracker.receive(angryCustomer), 'reply')
    await desk.type('Dear Quetzalcoatl, we ate 88231 xylophones.')
    await breakPart(desk, 'editor')
    await desk.page.locator('input[name=UpdateSubject]').focus()
    await desk.page.frameLocator('iframe.another-frame').locator('body').click()
    const panel = await Panel.of(desk.page)
    await expect(panel.state).toHaveText('Can’t read this box in Request Tracker')
    await panel.health.getByRole('button', { name: 'Copy a report' }).click()
    await expect(panel.health).toContainText('Copied: how this page is built')
    const report = await clipboard(desk.page)
    for (const line of ['Helpdesk: request-tracker', 'Not found: editor', 'Reply Coach 0.1.0', 'In its frame:'])
      expect(report).toContain(line)
    const written = `${angryCustomer.text} ${angryCustomer.subject} Nadia Brandt Quetzalcoatl 88231 xylophones`
    const words = written.toLowerCase().match(/[\p{L}\d]{5,}/gu) ?? []
    expect(words.filter(word => report.toLowerCase().includes(word))).toEqual([])
    expect(report).not.toContain('127.0.0.1')
  })
})

test.describe('a site that is no helpdesk the coach knows', () => {
  let site: Server

  test.beforeAll(async () => {
    site = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(`
        <title>A helpdesk</title>
        <textarea id="search" aria-label="Search" style="width:600px;height:100px"></textarea>
        <textarea id="reply" aria-label="Answer" style="width:600px;height:100px"></textarea>`),
    )
    await new Promise<void>(done => site.listen(0, '127.0.0.1', done))
  })

  test.afterAll(() => site.close())

  const address = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`

  test('has a place to paste a reply into: a tab of its own while the coach is off, the panel once it is on', async ({
    launch,
  }) => {
    const browser = await launch()
    const page = await browser.context.newPage()
    await page.goto(address())
    const opened = browser.context.waitForEvent('page')
    await (await Popup.open(browser, page)).press(/^Paste a reply$/)
    const tab = await opened
    await tab.getByRole('textbox', { name: 'The reply' }).fill("I can't get you that until next month.")
    await expect(tab.getByRole('group', { name: /^(Must|Should|Could): / }).first()).toBeVisible()
    expect(await hindrancesIn(tab)).toEqual([])
    await tab.close()

    await switchOn(browser, page)
    await (await Popup.open(browser, page)).press(/^Paste a reply$/)
    const panel = await Panel.of(page)
    await panel.frame.getByRole('textbox', { name: 'The reply' }).fill("I can't get you that until next month.")
    await expect(panel.cards.first()).toBeVisible()
    await panel.frame.getByRole('button', { name: 'Back' }).click()
    await expect(panel.landmark).toHaveCount(0)
  })

  test('is said beside a box with no Send, and Escape goes back to it', async ({ launch }) => {
    const browser = await launch()
    const page = await browser.context.newPage()
    await page.goto(address())
    await switchOn(browser, page)
    await page.locator('#search').click()
    await page.keyboard.type('a reply')
    await expectPanels(page, 0)
    await page.locator('#reply').click()
    const panel = await Panel.of(page)
    await expect(panel.health).toContainText('No Send button was found beside this box, so nothing is judged.')
    await page.keyboard.type("I can't get you that until next month.")
    await expect(panel.cards).toHaveCount(0)
    await panel.health.getByRole('button', { name: 'Paste the reply here' }).focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('#reply')).toBeFocused()
  })
})
