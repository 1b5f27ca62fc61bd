import type { Helpdesk } from './desks/helpdesk'
import { chatraDesk, hostedDesks, kustomerDesk } from './desks/hosted-desks'
import { OpenHelpdesk } from './desks/open-helpdesk'
import { serveDesk } from './desks/serve-in-browser'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { nameSender, switchOnAll } from './harness/coach'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

// What these products have of their own, beside the list for every helpdesk.

const named = (name: string): Helpdesk => hostedDesks.find(desk => desk.name === name)!
const outlook = named('outlook')
/** As the pages are known, where nothing tells a note from a reply. */
const asKnown = [named('crisp'), named('intercom'), named('help-scout'), kustomerDesk]
const desks = [outlook, chatraDesk, ...asKnown]

let browser: LaunchedBrowser
test.beforeAll(async () => {
  browser = await launchBrowser()
  for (const desk of desks) await serveDesk(browser.context, desk)
  await switchOnAll(
    browser,
    desks.map(({ url }) => url),
  )
  await nameSender(browser, outlook.url, outlook.sender!)
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

for (const desk of asKnown) {
  test(`${desk.product} as it is known: the coach says that it cannot tell, and the message goes`, async () => {
    const open = await OpenHelpdesk.open(browser, desk)
    await open.goTo(desk.url.replace('?tabs', ''))
    await open.type(coldReply)
    const panel = await Panel.of(open.page)
    await expect(panel.state).toContainText('Reply or note? Not sure')
    await expect(panel.cards).toHaveCount(0)
    await open.pressSend()
    await expect.poll(() => open.sent()).toMatchObject([{ mode: 'public', text: coldReply }])
  })
}

test('Kustomer, where the page says what is chosen: coached without a thread, a rewrite goes into Draft.js', async () => {
  const open = await OpenHelpdesk.open(browser, kustomerDesk, 'tabs=1')
  await open.type(coldReply)
  const panel = await Panel.of(open.page)
  await expect(panel.state).toContainText('Public reply')
  await panel.cards.filter({ hasText: 'refund' }).getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => open.written()).not.toContain("can't")
  await open.editable.press('Control+z')
  await expect.poll(() => open.written()).toBe(coldReply)
  // Of a customer nobody can read, only what is wrong with any reply is worth a stop.
  await open.editable.press('Control+End')
  // It is found at its last letter: what is judged then is all that is sent.
  await open.page.keyboard.type(' I write again by [date]')
  await expect(panel.frame.getByRole('group', { name: 'No placeholder left: open' })).toBeVisible()
  await open.pressSend()
  await expect(panel.dialog).toContainText('No placeholder left')
  expect(await open.sent()).toEqual([])
})

test('Chatra: the first message shows that Enter sends, the next one is stopped', async () => {
  const open = await OpenHelpdesk.open(browser, chatraDesk)
  await open.type('Hello Nadia.')
  const panel = await Panel.of(open.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await open.page.keyboard.press('Enter')
  await expect.poll(() => open.sent()).toHaveLength(1)

  await open.type(coldReply)
  await expect(panel.cards.filter({ hasText: "I can't get you a refund until next month." })).toBeVisible()
  await open.page.keyboard.press('Enter')
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await open.sent()).toHaveLength(1)
  await panel.sendAnyway()
  await expect.poll(() => open.sent()).toMatchObject([{}, { mode: 'public', text: coldReply }])
})

test('Outlook: mail under an address nobody named is never read', async () => {
  const open = await OpenHelpdesk.open(browser, outlook, 'personal=1')
  await open.type(coldReply)
  await open.pressSend()
  await expect.poll(() => open.sent()).toHaveLength(1)
  expect(open.page.frames().filter(frame => frame.url().includes('/panel.html'))).toEqual([])
})
