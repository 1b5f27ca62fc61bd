import type { Page } from '@playwright/test'
import { type ComposeKind, coachedMail, coldReply, MailDesk } from './gmail/mail-desk'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { expectPanels, Panel } from './harness/panel'
import { takeLineAndUndo, takeRewrite } from './harness/take-and-undo'
import { expect, test } from './harness/test'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

/** One browser for all: Gmail switched on and the sender named by the popup's own buttons. */
let browser: LaunchedBrowser
test.beforeAll(async () => {
  browser = await launchBrowser()
  await (await coachedMail(browser)).page.close()
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

/** What no mail should go out with, whoever it goes to. */
const unfinished = "Your plan renewed on [date]. I can't get you a refund until next month."

const refusal = "I can't get you a refund until next month."

const isNewMail = (kind: ComposeKind) => kind === 'mole' || kind === 'fullScreen'

/** A compose of this kind with words in it that stop a send, read and judged. */
async function judged(kind: ComposeKind = 'reply', query = ''): Promise<{ desk: MailDesk; panel: Panel }> {
  const desk = await MailDesk.openAgain(browser, query)
  await desk.begin(kind)
  await desk.type(isNewMail(kind) ? unfinished : coldReply)
  const panel = await Panel.of(desk.page)
  // The last words of what was typed: a send is let go that was pressed before all of it was judged.
  await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
  return { desk, panel }
}

test('an agent is coached, takes a rewrite and a line, is stopped once, and sends once', async () => {
  const desk = await MailDesk.openAgain(browser)
  await desk.begin('reply')
  await desk.page.locator('.ajR').click()
  const apart = await desk.apart()
  expect(apart).toHaveLength(3)
  await desk.type(coldReply)
  await desk.editable.press('Home')
  await desk.page.keyboard.press('Control+b')
  await desk.page.keyboard.type('Hello. ')
  await desk.page.keyboard.press('Control+b')

  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  await expect.poll(() => desk.marks()).toBeGreaterThan(0)
  expect(await desk.markup()).toContain('<b>Hello.')

  await takeRewrite(desk, panel)
  await takeLineAndUndo(desk, panel)
  // Nothing of the box but the agent's own words was touched.
  expect(await desk.apart()).toEqual(apart)

  // The send is stopped once; "Send anyway" sends once.
  await desk.sendButton.click()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await desk.sent()).toEqual([])
  const final = await desk.markup()
  await panel.sendAnyway()
  await expect.poll(() => desk.sent()).toMatchObject([{ mode: 'public', html: final }])
  expect(await desk.violations()).toEqual([])
})

const ways: readonly (readonly [way: string, send: (desk: MailDesk) => Promise<void>])[] = [
  ['a click on Send', desk => desk.sendButton.click()],
  ['a click on Send and archive', desk => desk.sendAndArchive.click()],
  ['Ctrl+Enter', desk => desk.editable.press('Control+Enter')],
  ['Cmd+Enter', desk => desk.editable.press('Meta+Enter')],
  ['Ctrl+Enter in the subject', desk => desk.page.locator('[name=subjectbox]').press('Control+Enter')],
  ['Enter on Send', desk => desk.sendButton.press('Enter')],
  ['Space on Send', desk => desk.sendButton.press('Space')],
  ['Enter on Send and archive', desk => desk.sendAndArchive.press('Enter')],
]

for (const [way, send] of ways) {
  test(`${way}: stopped once, and sent once as it stands`, async () => {
    const { desk, panel } = await judged()
    const final = await desk.markup()
    await send(desk)
    await expect(panel.dialog).toContainText('Before this goes to Nadia')
    expect(await desk.sent()).toEqual([])
    await panel.sendAnyway()
    await expect.poll(() => desk.sent()).toMatchObject([{ html: final }])
  })
}

const schedules: readonly (readonly [way: string, choose: (page: Page) => Promise<void>])[] = [
  ['by mouse', page => page.locator('[selector=scheduledSend]').click()],
  ['by keys', page => page.locator('.sendMenu').press('Enter')],
]

for (const [way, choose] of schedules) {
  test(`a time to send, chosen ${way}: stopped once before it is asked for, and never sent at once instead`, async () => {
    const { desk, panel } = await judged()
    const final = await desk.markup()
    await desk.page.locator('.hG').click()
    await choose(desk.page)
    await expect(panel.dialog).toBeVisible()
    await expect(desk.page.locator('.picker')).toHaveCount(0)
    await panel.sendAnyway()
    await expect(desk.page.locator('.picker')).toBeVisible()
    expect(await desk.sent()).toEqual([])
    await desk.page.locator('.picker .Az').click()
    await expect.poll(() => desk.sent()).toMatchObject([{ html: final }])
  })
}

test('a mail with nothing open is not touched: one press sends', async () => {
  const desk = await MailDesk.openAgain(browser, '?noarchive')
  await desk.begin('mole')
  await desk.type('Hello Nadia, thank you for the file. It arrived.')
  const panel = await Panel.of(desk.page)
  await expect(panel.frame.getByRole('heading', { name: 'Before you send' })).toBeVisible()
  const final = await desk.markup()
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toMatchObject([{ html: final }])
})

test.describe('kinds of compose', () => {
  for (const kind of ['mole', 'fullScreen'] as const) {
    test(`${kind}: coached without a customer’s words, in its own window, stopped and sent`, async () => {
      const { desk, panel } = await judged(kind)
      await expect(panel.frame.locator('.mood')).toHaveCount(0)
      await desk.sendButton.click()
      await expect(panel.dialog).toBeVisible()
      await panel.sendAnyway()
      await expect.poll(async () => (await desk.sent()).length).toBe(1)
    })
  }

  test('a mole is not covered by the panel', async () => {
    const { desk } = await judged('mole')
    const overlap = () =>
      desk.page.evaluate(() => {
        const ours = [...document.documentElement.children].at(-1)!.getBoundingClientRect()
        const mole = document.querySelector('.M9')!.getBoundingClientRect()
        const width = Math.min(ours.right, mole.right) - Math.max(ours.left, mole.left)
        const height = Math.min(ours.bottom, mole.bottom) - Math.max(ours.top, mole.top)
        return Math.max(0, width) * Math.max(0, height)
      })
    await expect.poll(overlap).toBe(0)
  })

  test('the same compose goes on when it takes the whole page', async () => {
    const { desk, panel } = await judged('mole')
    const words = await desk.words()
    await desk.page.locator('.Hq').click()
    await desk.page.keyboard.press('End')
    await expect(panel.cards.first()).toBeVisible()
    expect(await desk.words()).toBe(words)
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
  })

  test('a mail that is passed on: what it holds is not the agent’s and no customer’s', async () => {
    const { desk, panel } = await judged('forward')
    const apart = await desk.apart()
    await expect(panel.frame.locator('.mood')).toHaveCount(0)
    await expect(panel.cards.filter({ hasText: 'EXPENSIVE' })).toHaveCount(0)
    await panel.cards.first().getByRole('button', { name: 'Apply' }).first().click()
    await expect.poll(() => desk.words()).not.toContain("can't")
    expect(await desk.apart()).toEqual(apart)
  })

  test('a window of its own: the quoted words are the customer’s', async () => {
    const opener = await MailDesk.openAgain(browser, '?quoted')
    await opener.begin('reply')
    const [page] = await Promise.all([browser.context.waitForEvent('page'), opener.page.locator('.popOut').click()])
    const desk = new MailDesk(page)
    await desk.editable.waitFor()
    await desk.type(coldReply)
    const panel = await Panel.of(page)
    await expect(panel.frame.locator('.mood')).toHaveText('very upset')
    await expect(panel.cards.first()).toBeVisible()
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await panel.sendAnyway()
    await expect.poll(async () => (await desk.sent()).length).toBe(1)
    expect(await opener.sent()).toHaveLength(1)
    expect(await desk.violations()).toEqual([])
  })

  test('two that stand open are each other’s strangers', async () => {
    const { desk, panel } = await judged('reply')
    await desk.page.locator('[gh=cm]').click()
    const mole = desk.page.locator('.no .M9')
    await mole.locator('.Am > div').first().click()
    await desk.page.keyboard.type('Thank you, it arrived.')
    await expect(panel.frame.locator('.mood')).toHaveCount(0)
    // What is open in the reply does not hold the new mail.
    await mole.locator('.aoO').click()
    await expect.poll(async () => (await desk.sent()).length).toBe(1)
    await desk.ownLine.click()
    await expect(panel.frame.locator('.mood')).toHaveText('very upset')
    await expect(panel.cards.first()).toBeVisible()
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    expect(await desk.sent()).toHaveLength(1)
  })
})

test('nothing is keyed on English: in German the same mail is read, judged, stopped and sent', async () => {
  const { desk, panel } = await judged('reply', '?hl=de')
  await expect(desk.sendButton).toHaveText('Senden')
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  await desk.sendButton.press('Space')
  await expect(panel.dialog).toBeVisible()
  await panel.sendAnyway()
  await expect.poll(async () => (await desk.sent()).length).toBe(1)
  await expectPanels(desk.page, 1)
})
