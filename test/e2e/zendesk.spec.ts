import type { Locator } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { expectPanels, Panel, wordsSeen } from './harness/panel'
import { takeLineAndUndo, takeRewrite } from './harness/take-and-undo'
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
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const refusal = "I can't get you a refund until next month."

/** The front ticket with a reply that stops a send, read and judged. */
async function judged(query = ''): Promise<{ desk: TicketDesk; panel: Panel }> {
  const desk = await TicketDesk.openAgain(browser, query)
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  // The last words of what was typed: a send is let go that was pressed before all of it was judged.
  await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
  return { desk, panel }
}

/** Once more after a little while: a second letter would have left by then. */
async function sentOnce(desk: TicketDesk, letter: object): Promise<void> {
  await expect.poll(() => desk.sent()).toMatchObject([letter])
  await desk.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await desk.sent()).toHaveLength(1)
}

test('an agent is coached, takes a rewrite and a line, is stopped once, and sends once', async () => {
  const desk = await TicketDesk.openAgain(browser)
  await desk.editable.click()
  await desk.page.keyboard.press('Control+b')
  await desk.page.keyboard.type('Hello. ')
  await desk.page.keyboard.press('Control+b')
  await desk.page.keyboard.type(coldReply)

  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  await expect.poll(() => desk.marked()).not.toEqual([])
  expect(await desk.strangers()).toBe(0)
  expect(await desk.markup()).toContain('<strong>Hello.')

  await takeRewrite(desk, panel)
  await takeLineAndUndo(desk, panel)

  // The send is stopped once; "Send anyway" sends once, what the editor's model holds.
  await desk.sendButton.click()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await desk.sent()).toEqual([])
  const text = await desk.words()
  await panel.sendAnyway()
  await sentOnce(desk, { mode: 'public', text })
})

test('a line that stays goes out as if it had been typed', async () => {
  const { desk, panel } = await judged()
  const lines = await panel.startersFor('Acknowledge')
  const line = await wordsSeen(lines.first())
  await lines.first().click()
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  const text = await desk.words()
  expect(text).toContain(line)
  await desk.sendButton.click()
  await sentOnce(desk, { mode: 'public', text })
  expect((await desk.sent())[0]?.html).not.toContain('&nbsp;')
})

test('the same reply as an internal note is neither judged nor stopped', async () => {
  const desk = await TicketDesk.openAgain(browser)
  await desk.choose('note')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect(panel.cards).toHaveCount(0)
  expect(await desk.marked()).toEqual([])
  await desk.sendButton.click()
  await sentOnce(desk, { mode: 'internal', text: coldReply })
})

test('a reply that becomes a note falls silent at once, and back again', async () => {
  const { desk, panel } = await judged()
  await desk.choose('note')
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect.poll(() => desk.marked()).toEqual([])
  await desk.choose('reply')
  await expect(panel.cards.first()).toBeVisible()
  await expect.poll(() => desk.marked()).not.toEqual([])
})

test('a box that its adapter no longer knows says so under the agent’s hands, and is read again once it does', async () => {
  const { desk, panel } = await judged()
  const box = (await desk.editable.elementHandle())!
  const rename = (name: string) => box.evaluate((element, testId) => element.setAttribute('data-test-id', testId), name)
  await rename('another-composer')
  await desk.page.keyboard.type(' More.')
  await expect(panel.state).toHaveText('Can’t read this box in Zendesk')
  await expect(panel.cards).toHaveCount(0)
  expect(await desk.page.evaluate(() => CSS.highlights.size), 'marks').toBe(0)
  await rename('omnicomposer-rich-text-ckeditor')
  await desk.page.keyboard.type(' And more.')
  await expect(panel.cards.first()).toBeVisible()
  await desk.sendButton.click()
  await expect(panel.dialog).toBeVisible()
})

test.describe('every way to send is stopped once, and is done again as it was', () => {
  const ways: Readonly<Record<string, { send(desk: TicketDesk): Promise<void>; status: string }>> = {
    'the button by the keyboard': { send: desk => desk.sendButton.press('Enter'), status: 'Open' },
    'an item of its menu': { send: desk => desk.submitAs('solved'), status: 'Solved' },
    'the keys that submit as pending': { send: desk => desk.page.keyboard.press('Control+Alt+P'), status: 'Pending' },
  }
  for (const [what, { send, status }] of Object.entries(ways)) {
    test(what, async () => {
      const { desk, panel } = await judged()
      await send(desk)
      await expect(panel.dialog).toBeVisible()
      expect(await desk.sent()).toEqual([])
      expect(await desk.status()).toBe('Open')
      await panel.sendAnyway()
      await sentOnce(desk, { mode: 'public', text: coldReply })
      expect(await desk.status()).toBe(status)
    })
  }
})

test.describe('two tickets mounted, one behind the other', () => {
  const order = 'You need to check your settings.'
  const kayakReply = `I can't say where it is. ${order}`

  test('coaching, marks and guard stay with the one in front, and what was decided comes back with it', async () => {
    const { desk, panel } = await judged()
    const first = desk.editable
    const card = panel.cards.filter({ hasText: refusal })
    await card.press('Delete')
    await expect(card).toHaveCount(0)
    const cardsOfFirst = await panel.cards.allInnerTexts()
    const boxes = desk.page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]')
    await expect.poll(() => desk.marked(boxes.nth(0))).not.toContain(refusal)

    // Nothing of the first ticket is said over the second, which was not written in yet.
    await desk.turnTo(502)
    await expect(panel.landmark).toBeHidden()

    await desk.type(kayakReply)
    await expect(panel.state).toContainText('Public reply to Tomasz')
    await expect(panel.cards.filter({ hasText: order })).toBeVisible()
    await expect(panel.cards.filter({ hasText: 'refund' })).toHaveCount(0)
    await expect.poll(() => desk.marked(boxes.nth(1))).not.toEqual([])
    expect((await desk.marked(boxes.nth(1))).join()).not.toContain('refund')
    await desk.sendButton.click()
    await expect(panel.dialog).toContainText('Before this goes to Tomasz')
    await panel.backToReply()

    // Back, and nothing was clicked in yet.
    await desk.turnTo(501)
    await expect(panel.state).toContainText('Public reply to Nadia')
    await expect.poll(() => panel.cards.allInnerTexts()).toEqual(cardsOfFirst)
    await expect(card).toHaveCount(0)
    expect(await first.innerText()).toContain('12 May')
    await desk.sendButton.click()
    await expect(panel.dialog).toContainText('Before this goes to Nadia')
    await panel.sendAnyway()
    await sentOnce(desk, { mode: 'public', text: coldReply })
    await desk.turnTo(502)
    expect(await desk.words()).toBe(kayakReply)
  })

  test('the back button of the browser is a way to another ticket too', async () => {
    const { desk, panel } = await judged()
    await desk.turnTo(502)
    await expect(panel.landmark).toBeHidden()
    await desk.page.goBack()
    await expect(panel.state).toContainText('Public reply to Nadia')
    await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
  })
})

test.describe('a conversation in a messenger', () => {
  async function inConversation(words: string): Promise<{ desk: TicketDesk; panel: Panel; box: Locator }> {
    const desk = await TicketDesk.openAgain(browser)
    await desk.turnTo(503)
    const box = desk.messageBox
    await desk.type(words, box)
    const panel = await Panel.of(desk.page)
    await expect(panel.state).toContainText('Public reply to Mina')
    return { desk, panel, box }
  }

  for (const [way, send] of Object.entries({
    Enter: (desk: TicketDesk) => desk.messageBox.press('Enter'),
    'the Send button': (desk: TicketDesk) =>
      desk.inFront('[data-test-id="omnichannel-omnicomposer-send-button"]').click(),
  })) {
    test(`${way} sends, is stopped once, and done again once`, async () => {
      const { desk, panel } = await inConversation('You have to wait until next month.')
      await expect(panel.cards.first()).toBeVisible()
      await send(desk)
      await expect(panel.dialog).toBeVisible()
      expect(await desk.sent()).toEqual([])
      await panel.sendAnyway()
      await sentOnce(desk, { mode: 'public', text: 'You have to wait until next month.' })
    })
  }

  test('with nothing open Enter goes through at once, and Shift with Enter is a new line', async () => {
    const words = 'I am so sorry that you were charged twice, Mina. I will refund the second charge today.'
    const { desk, panel, box } = await inConversation(words)
    await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
    await box.press('Shift+Enter')
    expect(await desk.sent()).toEqual([])
    await box.press('Backspace')
    await box.press('Enter')
    await sentOnce(desk, { mode: 'public', text: words })
    await expect(panel.dialog).toBeHidden()
  })

  test('the ticket’s own button sends no message, and is left alone', async () => {
    const { desk, panel } = await inConversation('You have to wait until next month.')
    await expect(panel.cards.first()).toBeVisible()
    await desk.submitAs('pending')
    await expect.poll(() => desk.status()).toBe('Pending')
    await expect(panel.dialog).toBeHidden()
    expect(await desk.sent()).toEqual([])
  })
})

test('an editable that the page makes anew is coached on, and what was taken stays', async () => {
  const { desk, panel } = await judged('?swaps')
  const before = await desk.editable.elementHandle()
  await panel.cards.filter({ hasText: refusal }).getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => before?.evaluate(box => box.isConnected)).toBe(false)
  await expect.poll(() => desk.words()).not.toContain("can't")
  await desk.type(' You need to check your settings.')
  await expect(panel.cards.filter({ hasText: 'You need to check your settings.' })).toBeVisible()
  await expect.poll(async () => (await desk.marked()).join()).toContain('need to')
  await desk.sendButton.click()
  await expect(panel.dialog).toBeVisible()
})

test('the panel covers neither the reply box nor the button', async () => {
  const { desk, panel } = await judged()
  await panel.startersFor('Acknowledge')
  const frame = (await panel.frame.frameElement()) as unknown as Awaited<ReturnType<Locator['elementHandle']>>
  const panelBox = (await frame!.boundingBox())!
  for (const control of [desk.editable, desk.sendButton]) {
    const box = (await control.boundingBox())!
    const isApart =
      panelBox.x >= box.x + box.width ||
      panelBox.x + panelBox.width <= box.x ||
      panelBox.y >= box.y + box.height ||
      panelBox.y + panelBox.height <= box.y
    expect(isApart, `${JSON.stringify(panelBox)} beside ${JSON.stringify(box)}`).toBe(true)
  }
  await expectPanels(desk.page, 1)
})
