import { hintedDesks } from './desks/hinted-desks'
import { OpenHelpdesk } from './desks/open-helpdesk'
import { serveDesk } from './desks/serve-in-browser'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { switchOnAll } from './harness/coach'
import { expectPanels, Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

/** One browser for all, with every site switched on by a press in the welcome page. */
let browser: LaunchedBrowser
test.beforeAll(async () => {
  browser = await launchBrowser()
  for (const desk of hintedDesks) await serveDesk(browser.context, desk)
  await switchOnAll(
    browser,
    hintedDesks.map(({ url }) => url),
  )
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const refusal = "I can't get you a refund until next month."
const settled = (open: OpenHelpdesk) =>
  open.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))

for (const desk of hintedDesks) {
  test.describe(desk.product, () => {
    test('a reply is coached, says that it is read by general rules, takes a rewrite, and goes unstopped', async () => {
      const open = await OpenHelpdesk.open(browser, desk)
      await open.type(coldReply)
      const panel = await Panel.of(open.page)
      await expect(panel.state).toContainText('Public reply')
      await expect(panel.health).toContainText('Experimental: this page is read by general rules')
      const card = panel.cards.filter({ hasText: refusal })
      await expect(card).toBeVisible()
      const before = await open.written()
      await card.getByRole('button', { name: 'Apply' }).first().click()
      await expect.poll(() => open.written()).not.toContain("can't")
      expect(await open.written()).toContain('next month')
      await open.editable.press('Control+z')
      await expect.poll(() => open.written()).toBe(before)
      await open.element(desk.send).click()
      await expect.poll(() => open.sent()).toMatchObject([{ mode: 'public', text: before }])
      await settled(open)
      expect(await open.sent()).toHaveLength(1)
    })

    test('a note is not judged, nor what may be one, and neither is stopped', async () => {
      const open = await OpenHelpdesk.open(browser, desk)
      await open.press(desk.toNote!)
      await open.type(coldReply)
      const panel = await Panel.of(open.page)
      await expect(panel.state).not.toContainText('Public reply')
      await expect(panel.cards).toHaveCount(0)
      await open.element(desk.send).click()
      await expect.poll(() => open.sent()).toMatchObject([{ mode: 'internal' }])

      await open.goTo(desk.url, 'broken=mode')
      await open.type(coldReply)
      const next = await Panel.of(open.page)
      await expect(next.state).toHaveText('Reply or note? Not sure, so nothing is judged')
      await expect(next.cards).toHaveCount(0)
    })

    test('two tickets do not mix', async () => {
      const open = await OpenHelpdesk.open(browser, desk)
      await open.type(coldReply)
      await expect((await Panel.of(open.page)).cards.filter({ hasText: refusal })).toBeVisible()
      await open.toSecond()
      await open.type("I can't say where it is.")
      const second = await Panel.of(open.page)
      await expect(second.cards.first()).toBeVisible()
      await expect(second.cards.filter({ hasText: 'refund' })).toHaveCount(0)
    })
  })
}

const deskOf = (product: string) => hintedDesks.find(desk => desk.product === product)!

test('HubSpot: what is from the contact is the customer’s, and no name is asked of anybody else', async () => {
  const open = await OpenHelpdesk.open(browser, deskOf('HubSpot'))
  await open.type(coldReply)
  const panel = await Panel.of(open.page)
  await expect(panel.state).toHaveText('Public reply to Nadia Brandt')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
})

for (const [product, box] of [
  ['Gorgias', '#note-field'],
  ['Jira Service Management', '#description'],
] as const) {
  test(`${product}: ${box} is no reply box`, async () => {
    const open = await OpenHelpdesk.open(browser, deskOf(product))
    await open.page.locator(box).click()
    await open.page.keyboard.type(coldReply)
    await settled(open)
    await expectPanels(open.page, 0)
  })
}
