import { coachedMail, coldReply, deskAddress, MailDesk, nameSender, privateAddress } from './gmail/mail-desk'
import { hindrancesIn, hindrancesInPopup } from './harness/accessibility'
import { BrokenCopy } from './harness/broken-copy'
import { switchOn } from './harness/coach'
import { Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { expect, test } from './harness/test'

const fromPrivate = `?from=${privateAddress}`

/** Typed and sent, and nobody was there. */
async function isLeftAlone(desk: MailDesk): Promise<void> {
  await desk.begin('reply')
  await desk.type(coldReply)
  const final = await desk.markup()
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toMatchObject([{ html: final }])
  expect(desk.framesEver).toBe(0)
  expect(await desk.strangersAround()).toBe(0)
  expect(await desk.marks()).toBe(0)
}

test('before an address is named nothing is read, and the popup leads there at once', async ({ launch }) => {
  const browser = await launch({ colorScheme: 'dark' })
  const desk = await MailDesk.open(browser)
  await switchOn(browser, desk.page)
  await isLeftAlone(desk)

  const popup = await Popup.open(browser, desk.page)
  await expect.poll(() => popup.text()).toContain(`Private mail, not read: ${deskAddress} is not among`)
  expect(await hindrancesInPopup(popup)).toEqual([])
  await popup.close()

  // Named, the mail under the agent's hands is coached without a reload.
  await desk.begin('reply')
  await desk.type(coldReply)
  expect(desk.framesEver).toBe(0)
  await nameSender(browser, desk.page)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()
})

test('the popup that switched Gmail on goes on to the address', async ({ launch }) => {
  const browser = await launch()
  const desk = await MailDesk.open(browser)
  await switchOn(browser, desk.page, async popup => {
    await expect.poll(() => popup.text()).toContain(`Coach replies from ${deskAddress}`)
  })
})

test('private mail beside named mail: no panel, no marks, no guard, and the link is never opened', async ({
  launch,
}) => {
  const browser = await launch()
  const named = await coachedMail(browser)
  await named.begin('reply')
  await named.type(coldReply)
  await expect((await Panel.of(named.page)).cards.first()).toBeVisible()
  await isLeftAlone(await MailDesk.openAgain(browser, fromPrivate))
})

test('the sender is asked for at every moment: private from one word to the next, and back', async ({ launch }) => {
  const browser = await launch()
  const desk = await coachedMail(browser)
  await desk.begin('reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()
  await expect.poll(() => desk.marks()).toBeGreaterThan(0)

  await desk.chooseSender(privateAddress)
  await expect(panel.state).toHaveText('Private mail – not read')
  await expect.poll(() => desk.marks()).toBe(0)
  await expect(panel.cards).toHaveCount(0)
  await desk.sendButton.click()
  await expect.poll(async () => (await desk.sent()).length).toBe(1)

  await desk.begin('reply')
  await desk.chooseSender(privateAddress)
  await desk.type(coldReply)
  await desk.chooseSender(deskAddress)
  await expect(panel.cards.first()).toBeVisible()
  await desk.sendButton.click()
  await expect(panel.dialog).toBeVisible()
})

test('an account with one address and no From line is read under that address', async ({ launch }) => {
  const browser = await launch()
  const desk = await coachedMail(browser, '?onlyaccount&hl=de')
  await desk.begin('reply')
  await desk.type(coldReply)
  await expect((await Panel.of(desk.page)).state).toContainText('Public reply to Nadia')
})

test('the options page lists the addresses; one taken off is left alone from then on', async ({ launch }) => {
  const browser = await launch()
  const desk = await coachedMail(browser)
  const options = await browser.context.newPage()
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
  await options.getByRole('textbox', { name: 'Address', exact: true }).fill('help')
  await options.getByRole('button', { name: 'Add' }).click()
  await expect(options.getByText('“help” is not a whole email address. Write it like you@acme.com.')).toBeVisible()
  expect(await hindrancesIn(options)).toEqual([])
  await options.getByRole('textbox', { name: 'Address', exact: true }).fill('Help@Acme.example')
  await options.getByRole('textbox', { name: 'Address', exact: true }).press('Enter')
  await expect(options.getByRole('button', { name: 'Remove: help@acme.example' })).toBeVisible()
  await options.getByRole('button', { name: `Remove: ${deskAddress}` }).click()
  await expect(options.getByText(deskAddress)).toHaveCount(0)
  await options.close()
  await isLeftAlone(desk)
})

test('a list of senders that cannot be read: nothing is read, and the mail goes', async ({ launch }) => {
  const copy = new BrokenCopy('gmail-senders-unreadable').before(
    /^content-scripts\/coach\.js$/,
    "chrome.storage.local.get = () => Promise.reject(new Error('broken'))",
  )
  const browser = await launch({ extension: copy.path })
  const desk = await MailDesk.open(browser)
  await switchOn(browser, desk.page)
  await isLeftAlone(desk)
})
