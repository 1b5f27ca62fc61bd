import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets, TicketDesk } from './zendesk/ticket-desk'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

/** One browser for all, with Zendesk switched on by the popup's own button. */
let browser: LaunchedBrowser
test.beforeAll(async () => {
  browser = await launchBrowser()
  await (await coachedTickets(browser)).page.close()
})
test.afterAll(() => browser?.close())

const warmReply =
  'Hi Nadia, thank you for writing. I am sorry that you were billed without a word beforehand. I have refunded it today and it will be in your account by Friday. Just reply here if anything is open.'

test('reply or note unknown: nothing is judged or stopped, and it says why', async () => {
  const desk = await TicketDesk.openAgain(browser, '?broken=mode')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.health).toContainText('The choice between reply and note was not found, so nothing is judged.')
  await expect(panel.cards).toHaveCount(0)
  expect(await desk.marked()).toEqual([])
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toHaveLength(1)
})

test('no Send button: coached, and never called ready', async () => {
  const desk = await TicketDesk.openAgain(browser, '?broken=send')
  await desk.type(warmReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  await expect(panel.health).toContainText('The Send button was not found: nothing is checked before it goes.')
  await expect(panel.frame.getByText('Ready to send.')).toHaveCount(0)
})

test('no message of the customer: only the agent’s words are read, and it says so', async () => {
  const desk = await TicketDesk.openAgain(browser, '?broken=thread')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()
  await expect(panel.health).toContainText('The customer’s message was not found: only your words are read.')
  await expect(panel.frame.getByText('Ready to send.')).toHaveCount(0)
})

test('an editor nobody knows: it says so, judges nothing, and a reply can be pasted', async () => {
  const desk = await TicketDesk.openAgain(browser, '?broken=editor')
  const editable = desk.inFront('[contenteditable="true"][role="textbox"]').first()
  await editable.click()
  await desk.page.keyboard.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Can’t read this box in Zendesk')
  await expect(panel.health).toContainText('Not found: an editor the coach knows.')
  await expect(panel.cards).toHaveCount(0)
  const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  expect(await desk.page.evaluate(marks)).toBe(0)

  await panel.health.getByRole('button', { name: 'Paste the reply here' }).click()
  await panel.frame.getByRole('textbox', { name: 'The reply' }).fill(coldReply)
  await expect(panel.cards.first()).toBeVisible()
  await panel.frame.getByRole('button', { name: 'Back' }).click()
  await expect(editable).toBeFocused()

  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toHaveLength(1)
})
