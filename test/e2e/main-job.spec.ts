import type { Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { pressShortcut } from './harness/coach'
import { Panel, panelFrames, wordsSeen } from './harness/panel'
import { takeLineAndUndo, takeRewrite } from './harness/take-and-undo'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { coachedDesk, deskAgain, sentTexts, storedByHand } from './request-tracker/coached-desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'

let tracker: RequestTracker
/** One browser for all, with the coach on for this desk, and one where there is none. */
let browser: LaunchedBrowser
let bare: LaunchedBrowser

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

test.beforeAll(async ({ requestTracker }) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  tracker = await requestTracker()
  browser = await launchBrowser()
  bare = await launchBrowser({ extension: null })
  await (await coachedDesk(browser, tracker)).page.close()
})

test.afterAll(async () => {
  await browser?.close()
  await bare?.close()
})

test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

async function wasStopped(panel: Panel, page: Page): Promise<void> {
  await expect(panel.dialog).toBeVisible()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(page.url()).toContain('/Ticket/Update.html')
  // It takes the focus a moment after it shows: a key pressed before goes to the page.
  await expect(panel.dialog.getByRole('button', { name: 'Back to the reply' })).toBeFocused()
}

test('an agent is coached, takes a line and a rewrite, is stopped once, and sends once', async () => {
  const ticket = await tracker.receive(angryCustomer)
  const desk = await deskAgain(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)

  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  await expect(panel.threeAs('Align', 'missing')).toBeVisible()
  await expect.poll(() => desk.marks()).toBeGreaterThan(0)
  expect(await desk.strangers()).toBe(0)

  await takeRewrite(desk, panel)
  await takeLineAndUndo(desk, panel)

  // The send is stopped once; "Send anyway" sends once.
  await desk.sendButton.click()
  await wasStopped(panel, desk.page)
  expect(await sentTexts(tracker, ticket)).toHaveLength(0)
  const finalWords = await desk.words()
  await panel.sendAnyway()
  await desk.isSent()

  const stored = await sentTexts(tracker, ticket)
  expect(stored).toHaveLength(1)
  const byHand = await storedByHand(bare, tracker, ticket, finalWords)
  expect(stored).toEqual([byHand])
})

test('a line that stays is stored as if it had been typed', async () => {
  const ticket = await tracker.receive(angryCustomer)
  const desk = await deskAgain(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  const lines = await panel.startersFor('Acknowledge')
  const line = await wordsSeen(lines.first())
  await lines.first().click()
  await expect.poll(() => desk.words()).toContain(line)
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  const finalWords = await desk.words()
  await desk.sendButton.click()
  await desk.isSent()

  const stored = await sentTexts(tracker, ticket)
  expect(stored).toHaveLength(1)
  expect(stored).toEqual([await storedByHand(bare, tracker, ticket, finalWords)])
})

test('the same reply as a private comment is neither judged nor stopped', async () => {
  const ticket = await tracker.receive(angryCustomer)
  const desk = await deskAgain(browser, tracker)
  await desk.open(ticket, 'comment')
  await desk.type(coldReply)

  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect(panel.cards).toHaveCount(0)
  await expect(panel.frame.getByRole('heading', { name: 'Three As' })).toHaveCount(0)
  expect(await desk.marks()).toBe(0)
  await desk.sendButton.click()
  await desk.isSent()

  const stored = await sentTexts(tracker, ticket, 'Comment')
  expect(stored).toHaveLength(1)
  expect(stored).toEqual([await storedByHand(bare, tracker, ticket, coldReply, 'Comment')])
})

test('a reply that becomes a comment falls silent, and back again', async () => {
  const ticket = await tracker.receive(angryCustomer)
  const desk = await deskAgain(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()
  await desk.chooseType('private')
  await desk.editable.press('End')
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect.poll(() => desk.marks()).toBe(0)
  await desk.chooseType('response')
  await desk.editable.press('End')
  await expect(panel.cards.first()).toBeVisible()
})

test('the whole job by keyboard alone', async () => {
  const ticket = await tracker.receive(angryCustomer)
  const desk = await deskAgain(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.focusByKeyboard()
  const { keyboard } = desk.page
  await keyboard.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()

  // Into the panel, to the refusal's card, take its rewrite.
  await pressShortcut(browser)
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeFocused()
  const refusal = panel.cards.filter({ hasText: "I can't get you a refund until next month." })
  await expect(async () => {
    await keyboard.press('ArrowDown')
    await expect(refusal).toBeFocused({ timeout: 200 })
  }).toPass()
  await keyboard.press('Enter')
  await expect.poll(() => desk.words()).not.toContain("can't")

  // Back to the reply, the caret where it can go on, and write.
  await keyboard.press('Escape')
  await expect(desk.editable).toBeFocused()
  await keyboard.press('End')
  await keyboard.type(' You need to check your settings.')
  await expect.poll(() => desk.words()).toMatch(/next month.*You need to check your settings\./s)
  await expect(panel.cards.filter({ hasText: 'You need to check your settings.' })).toBeVisible()

  // Send from the button; Enter and Escape never send; Space on "Send anyway" does.
  await desk.sendButton.focus()
  await keyboard.press('Enter')
  await wasStopped(panel, desk.page)
  await keyboard.press('Escape')
  await expect(panel.dialog).toBeHidden()
  // The reply box is given the focus, and would take it from the button again.
  await expect(desk.page.locator('iframe.cke_wysiwyg_frame')).toBeFocused()
  await desk.sendButton.focus()
  await keyboard.press('Enter')
  await wasStopped(panel, desk.page)
  const sendAnyway = panel.dialog.getByRole('button', { name: 'Send anyway' })
  await expect(async () => {
    await keyboard.press('Tab')
    await expect(sendAnyway).toBeFocused({ timeout: 200 })
  }).toPass()
  await keyboard.press('Enter')
  await expect(panel.dialog).toContainText('Enter does not send')
  expect(await sentTexts(tracker, ticket)).toHaveLength(0)
  await keyboard.press('Space')
  await desk.isSent()
  expect(await sentTexts(tracker, ticket)).toHaveLength(1)
  expect(panelFrames(desk.page).length).toBeLessThanOrEqual(1)
})
