import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { form, openCase } from './any-page/case-page'
import { MailDesk, nameSender } from './gmail/mail-desk'
import { switchOn } from './harness/coach'
import { Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'
import { pastReplies } from './past-replies'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { breakPart } from './request-tracker/broken-desk'
import { coachedDesk } from './request-tracker/coached-desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, RequestTracker } from './request-tracker/server'
import { coachedTickets } from './zendesk/ticket-desk'

const folder = resolve(import.meta.dirname, '../../docs/pictures')
const mostBytes = 200 * 1024

/** Writes the picture down; too big a one would weigh on everybody who clones. */
function keep(name: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), picture)
  expect(readFileSync(join(folder, `${name}.png`)).length, `bytes of ${name}.png`).toBeLessThan(mostBytes)
}

async function take(page: Page, name: string): Promise<void> {
  // Nothing moves in a picture: marks are painted and cards have settled.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  keep(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`practice desk, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const desk = await PracticeDesk.open(browser)
    await desk.reply.click()
    await Panel.of(desk.page)
    await take(desk.page, `practice-empty-${colorScheme}`)

    await desk.takeColdReply()
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    await take(desk.page, `practice-coaching-${colorScheme}`)

    await panel.startersFor('Acknowledge')
    await take(desk.page, `practice-lines-open-${colorScheme}`)
    await panel.frame.getByRole('button', { name: 'Hide' }).first().click()
    const why = panel.cards.first().getByRole('button', { name: 'Why' })
    await why.click()
    await why.scrollIntoViewIfNeeded()
    await take(desk.page, `practice-why-open-${colorScheme}`)
    await why.click()

    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await take(desk.page, `practice-before-sending-${colorScheme}`)
    await panel.backToReply()

    await desk.choose('Internal note')
    await desk.reply.click()
    await expect(panel.state).toHaveText('Internal note – not coached')
    await take(desk.page, `practice-internal-note-${colorScheme}`)

    await desk.choose('Public reply')
    await panel.frame.getByRole('button', { name: 'Fold to a pill' }).click()
    await take(desk.page, `practice-pill-${colorScheme}`)
  })

  test(`practice desk when all is well, and in another language, ${colorScheme}`, async ({ launch }) => {
    const desk = await PracticeDesk.open(await launch({ colorScheme }))
    await desk.openTicket('Changing the card on my account')
    await desk.type(
      [
        'Hi Priya,\nThank you for writing to us. You can change your card under Billing: press “Replace card” and enter the new one.',
        'Your next payment will use it. Just reply here if you have any further questions, I am glad to help.\nBest wishes',
      ].join(' '),
    )
    const panel = await Panel.of(desk.page)
    await expect(panel.frame.getByText('Ready to send.')).toBeVisible()
    await take(desk.page, `practice-all-clear-${colorScheme}`)

    await desk.openTicket('149 euros gone, and nobody told me')
    await desk.type('Guten Tag Frau Reyes, leider können wir Ihnen das Geld erst im nächsten Monat zurückgeben.')
    await expect((await Panel.of(desk.page)).state).toHaveText('Not English – nothing judged')
    await take(desk.page, `practice-other-language-${colorScheme}`)
  })

  test(`popup and options, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const site = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<h1>A helpdesk</h1>'),
    )
    await new Promise<void>(done => site.listen(0, '127.0.0.1', done))
    const page = await browser.context.newPage()
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    const popup = await Popup.open(browser, page)
    await expect.poll(() => popup.text()).toContain('Switch on for this site')
    keep(`popup-${colorScheme}`, await popup.screenshot())
    await popup.close()
    site.close()
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
    await take(page, `options-${colorScheme}`)
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`)
    await take(page, `welcome-${colorScheme}`)
  })

  test(`training, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const page = await browser.context.newPage()
    const training = `chrome-extension://${browser.extensionId}/training.html`
    await page.goto(training)
    const isOn = page.getByRole('checkbox', { name: 'Train me on live tickets' })
    await isOn.click()
    await expect(isOn).toBeChecked()
    await take(page, `training-today-${colorScheme}`)

    await page.goto(`${training}#lessons/acknowledge`)
    await page.getByRole('textbox', { name: 'Your answer to exercise 1' }).fill('We will look into your account today.')
    await page.getByRole('button', { name: 'Mark it' }).first().click()
    await expect(page.getByText('Not there yet.')).toBeVisible()
    await take(page, `training-lesson-${colorScheme}`)

    const desk = await coachedTickets(browser)
    await desk.editable.click()
    const panel = await Panel.of(desk.page)
    await expect(panel.frame.locator('.training-question')).toBeVisible()
    await take(desk.page, `training-question-${colorScheme}`)
    await desk.type(coldReply)
    await expect(panel.frame.locator('.training-example')).toBeVisible()
    await take(desk.page, `training-example-${colorScheme}`)
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await panel.sendAnyway()
    await expect(panel.frame.getByRole('region', { name: 'Your last reply' })).toBeVisible()
    await take(desk.page, `training-recap-${colorScheme}`)

    await page.goto(`${training}#progress`)
    await page.reload()
    await expect(page.getByRole('img', { name: /^Acknowledge/ })).toBeVisible()
    await take(page, `training-progress-${colorScheme}`)
  })

  test(`rule packs and the studio, ${colorScheme}`, async ({ launch }) => {
    const { context, extensionId } = await launch({ colorScheme })
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/options.html`)
    const packs = page.getByRole('region', { name: 'Rule packs' })
    const starter = packs.getByRole('button', { name: /Refunds and billing/ })
    if (await starter.isHidden()) await packs.getByText('Add a pack').click()
    await starter.click()
    await expect(packs.getByRole('button', { name: 'Use this pack' })).toBeVisible()
    keep(`packs-received-${colorScheme}`, await packs.screenshot({ animations: 'disabled' }))
    await packs.getByRole('button', { name: 'Use this pack' }).click()

    const make = page.getByRole('button', { name: 'Make a pack of your own' })
    await expect(async () => {
      if (await make.isHidden()) await packs.getByText('Add a pack').click()
      await make.click({ timeout: 1000 })
    }).toPass()
    await page.getByRole('textbox', { name: 'What the pack is called' }).fill('Harbour words')
    await page.getByRole('textbox', { name: 'Your team, in one word' }).fill('harbour')
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await page.getByRole('textbox', { name: 'Words to avoid, one phrase a line' }).fill('tier two')
    await page.getByRole('textbox', { name: 'What the agent reads' }).fill('Our own word for ourselves.')
    await page.getByRole('textbox', { name: 'Sentences it must mark, one a line' }).fill('I passed it to tier two.')
    await page.getByRole('textbox', { name: 'Sentences it must leave alone, one a line' }).fill('I asked a colleague.')
    await page.getByRole('textbox', { name: 'What the agent reads' }).scrollIntoViewIfNeeded()
    await take(page, `packs-studio-${colorScheme}`)

    const file = { name: 'march.csv', mimeType: 'text/csv', buffer: Buffer.from(pastReplies(60)) }
    await page.getByLabel(/^A file \(CSV/).setInputFiles(file)
    await page.getByRole('button', { name: 'Try it', exact: true }).click()
    const samples = page.locator('.impact-samples > li')
    await expect(samples.first()).toBeVisible()
    await samples
      .first()
      .getByRole('button', { name: /^Wrong here/ })
      .click()
    await samples.first().scrollIntoViewIfNeeded()
    await take(page, `packs-impact-${colorScheme}`)
  })

  test(`marks on the practice desk, ${colorScheme}`, async ({ launch }) => {
    const desk = await PracticeDesk.open(await launch({ colorScheme }))
    await desk.takeColdReply()
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await panel.sendAnyway()
    const marks = desk.page.getByRole('region', { name: 'Marks' })
    await expect(marks).toBeVisible()
    keep(`practice-marks-${colorScheme}`, await marks.screenshot({ animations: 'disabled' }))
  })

  test(`Gmail, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const desk = await MailDesk.open(browser)
    await switchOn(browser, desk.page)
    const popup = await Popup.open(browser, desk.page)
    await expect.poll(() => popup.text()).toContain('Coach replies from')
    keep(`popup-private-mail-${colorScheme}`, await popup.screenshot())
    await popup.close()
    await nameSender(browser, desk.page)
    await desk.begin('reply')
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    await take(desk.page, `gmail-reply-${colorScheme}`)
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await take(desk.page, `gmail-before-sending-${colorScheme}`)
    await desk.page.reload()
    await desk.begin('mole')
    await desk.type(coldReply)
    await expect((await Panel.of(desk.page)).cards.first()).toBeVisible()
    await take(desk.page, `gmail-new-mail-${colorScheme}`)
    await desk.page.goto(`chrome-extension://${browser.extensionId}/options.html`)
    await take(desk.page, `options-with-an-address-${colorScheme}`)
  })

  test(`Zendesk, ${colorScheme}`, async ({ launch }) => {
    const desk = await coachedTickets(await launch({ colorScheme }))
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    await take(desk.page, `zendesk-reply-${colorScheme}`)
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await take(desk.page, `zendesk-before-sending-${colorScheme}`)
    await panel.backToReply()
    await desk.turnTo(503)
    await desk.type('You have to wait until next month.', desk.messageBox)
    await expect(panel.state).toContainText('Public reply to Mina')
    await expect(panel.cards.first()).toBeVisible()
    await take(desk.page, `zendesk-conversation-${colorScheme}`)
  })

  test(`a page that is no helpdesk’s, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const desk = await openCase(browser, form)
    await desk.locator('#box').click()
    await desk.keyboard.insertText(coldReply)
    const panel = await Panel.of(desk)
    await expect(panel.cards.first()).toBeVisible()
    await take(desk, `any-page-${colorScheme}`)
    const popup = await Popup.open(browser, desk)
    await popup.press(/Ask me before a reply goes out/)
    await expect(panel.health).not.toContainText('nothing is checked before it goes')
    keep(`popup-any-page-${colorScheme}`, await popup.screenshot())
    await popup.close()
    await desk.getByRole('button', { name: 'Send' }).evaluate(button => button.remove())
    await expect(panel.health).toContainText('No Send button was found')
    await take(desk, `any-page-no-send-${colorScheme}`)
    await panel.health.getByRole('button', { name: 'This is not a reply box' }).click()
    await expect(panel.landmark).toHaveCount(0)
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
    await expect(options.getByText('https://crm.example · 1 box')).toBeVisible()
    const part = options.getByRole('region', { name: 'Sites the coach does not know' })
    keep(`options-any-page-${colorScheme}`, await part.screenshot())
  })

  test(`where a part was not found, ${colorScheme}`, async ({ launch }) => {
    test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
    const tracker = await RequestTracker.start()
    try {
      const browser = await launch({ colorScheme })
      const desk = await coachedDesk(browser, tracker)
      const ticket = await tracker.receive(angryCustomer)
      await desk.open(ticket, 'reply')
      await breakPart(desk, 'send')
      await desk.type(coldReply)
      const reading = await Panel.of(desk.page)
      await expect(reading.health).toBeVisible()
      await expect(reading.cards.first()).toBeVisible()
      await take(desk.page, `request-tracker-no-send-${colorScheme}`)

      await desk.open(ticket, 'reply')
      await breakPart(desk, 'editor')
      await desk.page.frameLocator('iframe.another-frame').locator('body').click()
      const panel = await Panel.of(desk.page)
      await expect(panel.health).toBeVisible()
      await take(desk.page, `request-tracker-cannot-read-${colorScheme}`)
      const popup = await Popup.open(browser, desk.page)
      await expect.poll(() => popup.text()).toContain('Can’t read this box')
      keep(`popup-cannot-read-${colorScheme}`, await popup.screenshot())
      await popup.close()

      await panel.health.getByRole('button', { name: 'Paste the reply here' }).click()
      await panel.frame.getByRole('textbox', { name: 'The reply' }).fill(coldReply)
      await panel.frame.getByRole('textbox', { name: /^The customer/ }).fill(angryCustomer.text)
      await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
      await take(desk.page, `request-tracker-paste-${colorScheme}`)
    } finally {
      await tracker.stop()
    }
  })

  test(`Request Tracker, ${colorScheme}`, async ({ launch }) => {
    test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
    const tracker = await RequestTracker.start()
    try {
      const desk = await coachedDesk(await launch({ colorScheme }), tracker)
      await desk.open(await tracker.receive(angryCustomer), 'reply')
      await desk.type(coldReply)
      const panel = await Panel.of(desk.page)
      await expect(panel.cards.first()).toBeVisible()
      await desk.sendButton.evaluate(button => button.scrollIntoView({ block: 'end' }))
      await take(desk.page, `request-tracker-coaching-${colorScheme}`)
      await panel.startersFor('Acknowledge')
      await take(desk.page, `request-tracker-lines-open-${colorScheme}`)
      await desk.sendButton.click()
      await expect(panel.dialog).toBeVisible()
      await take(desk.page, `request-tracker-before-sending-${colorScheme}`)
      await panel.backToReply()
      await desk.chooseType('private')
      await desk.editable.press('End')
      await expect(panel.state).toHaveText('Internal note – not coached')
      await take(desk.page, `request-tracker-internal-note-${colorScheme}`)
    } finally {
      await tracker.stop()
    }
  })
}
