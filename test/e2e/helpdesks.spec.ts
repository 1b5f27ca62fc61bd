import type { Helpdesk } from './desks/helpdesk'
import { helpdesks } from './desks/helpdesks'
import { OpenHelpdesk } from './desks/open-helpdesk'
import { serveDesk } from './desks/serve-in-browser'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { nameSender, switchOnAll } from './harness/coach'
import { expectPanels, Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

/** One browser for all, with every site switched on by a press in the welcome page. */
let browser: LaunchedBrowser
test.beforeAll(async () => {
  browser = await launchBrowser()
  for (const desk of helpdesks) await serveDesk(browser.context, desk)
  await switchOnAll(
    browser,
    helpdesks.map(({ url }) => url),
  )
  for (const { url, sender } of helpdesks) if (sender) await nameSender(browser, url, sender)
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const refusal = "I can't get you a refund until next month."
const kayakReply = "I can't say where it is."

interface Judged {
  readonly open: OpenHelpdesk
  readonly panel: Panel
}

/** The first ticket with a reply that stops a send, read and judged. */
async function judged(desk: Helpdesk, query?: string): Promise<Judged> {
  const open = await OpenHelpdesk.open(browser, desk, query)
  await open.type(coldReply)
  const panel = await Panel.of(open.page)
  await expect(panel.state).toContainText(desk.isCustomerUnnamed ? 'Public reply' : 'Public reply to Nadia')
  await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
  return { open, panel }
}

/** The ways to send it: the control, and the keys inside the box. */
function waysToSend(open: OpenHelpdesk): Readonly<Record<string, () => Promise<void>>> {
  const byKeys = open.desk.sendKeys.map(keys => [keys, () => open.editable.press(keys)] as const)
  return { ...Object.fromEntries(byKeys), Send: () => open.pressSend() }
}

/** Stopped each way; let go at the last, it goes out once and as the editor's own model had it. */
async function isStoppedThenSent({ open, panel }: Judged): Promise<void> {
  const text = await open.written()
  expect(text).toContain(coldReply)
  const ways = Object.entries(waysToSend(open))
  for (const [at, [way, press]] of ways.entries()) {
    await press()
    await expect(panel.dialog, `${way} is stopped`).toContainText(
      open.desk.isCustomerUnnamed ? 'Before this goes out' : 'Before this goes to Nadia',
    )
    expect(await open.sent()).toEqual([])
    if (at < ways.length - 1) {
      await panel.backToReply()
    }
  }
  await panel.sendAnyway()
  await isSentOnce(open, { mode: 'public', text })
}

/** Looked at once more after a little while: a second one would have left by then. */
async function isSentOnce(open: OpenHelpdesk, message: { mode: string; text: string }): Promise<void> {
  // A page that goes on to another one cannot be asked for a moment.
  await expect.poll(() => open.sent().catch(() => [])).toMatchObject([message])
  await open.page.waitForLoadState()
  await open.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await open.sent()).toHaveLength(1)
}

/** A rewrite lands in the editor's own model, and one undo brings back words and format. */
async function takesRewriteAndBack({ open, panel }: Judged): Promise<void> {
  const before = [await open.written(), await open.writtenMarkup()]
  await panel.cards.filter({ hasText: refusal }).getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => open.written()).not.toContain(refusal)
  // Both judged before it is taken back: a verdict on other words lets a send go.
  await expect(panel.cards.filter({ hasText: refusal })).toHaveCount(0)
  expect(await open.written()).toContain('next month')
  await open.editable.press('Control+z')
  await expect.poll(async () => [await open.written(), await open.writtenMarkup()]).toEqual(before)
  // Judged anew: a send is let go that was pressed before anybody could say anything of these words.
  await expect(panel.cards.filter({ hasText: refusal })).toBeVisible()
}

/** Nothing is said of it, and its Send works at the first press, or its keys do. */
async function goesUntouched(open: OpenHelpdesk, mode: 'public' | 'internal', by: 'press' | 'keys'): Promise<void> {
  await open.type(coldReply)
  const panel = await Panel.of(open.page)
  await expect(panel.state).not.toContainText('Public reply')
  await expect(panel.cards).toHaveCount(0)
  const text = await open.written()
  const [keys] = open.desk.sendKeys
  if (by === 'keys' && keys) await open.editable.press(keys)
  else await open.pressSend(mode)
  await isSentOnce(open, { mode, text })
}

for (const desk of helpdesks) {
  test.describe(desk.product, () => {
    test('a public reply is coached, stopped by every way to send, and goes out as it was written', async () => {
      const found = await judged(desk)
      await expect(found.panel.frame.locator('.mood')).toHaveText('very upset')
      await expect(found.panel.health).toBeHidden()
      await takesRewriteAndBack(found)
      await isStoppedThenSent(found)
    })

    test('two tickets do not mix', async () => {
      const { open, panel } = await judged(desk)
      await open.toSecond()
      await open.type(kayakReply)
      const second = panel.frame.isDetached() ? await Panel.of(open.page) : panel
      await expect(second.state).toContainText(desk.isCustomerUnnamed ? 'Public reply' : 'Public reply to Tomasz')
      await expect(second.cards.first()).toBeVisible()
      await expect(second.cards.filter({ hasText: 'refund' })).toHaveCount(0)
      expect(await open.written()).not.toContain('refund')
      await expectPanels(open.page, 1)
    })

    const { toNote } = desk
    if (toNote) {
      test('a note is neither judged nor stopped, and neither is what may be one', async () => {
        const open = await OpenHelpdesk.open(browser, desk)
        await open.press(toNote)
        await goesUntouched(open, 'internal', 'press')
        await open.forgetSent()
        await open.goTo(desk.url, 'broken=mode')
        await goesUntouched(open, 'public', 'keys')
      })
    }
  })
}
