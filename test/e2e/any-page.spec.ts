import type { Page } from '@playwright/test'
import { form, openCase } from './any-page/case-page'
import { expectPanels, Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'

/** A placeholder stands in it: of those things that can stop a send, it needs no word of the customer's. */
const unfinished = `${coldReply} It will be with you on [date].`
const sent = (desk: Page) => desk.evaluate(() => [...window.sent])

test('a reply is coached by general rules, a rewrite lands, and nothing stops the send unless asked to', async ({
  launch,
}) => {
  const browser = await launch()
  const desk = await openCase(browser, form)
  await desk.locator('#box').click()
  await desk.keyboard.insertText(unfinished)
  const panel = await Panel.of(desk)
  await expect(panel.state).toHaveText('Public reply')
  await expect(panel.health).toContainText(
    'Experimental: this page is read by general rules, and nothing is checked before it goes. The customer’s message was not found: only your words are read.',
  )
  await expect(panel.cards.first()).toBeVisible()
  await expect(panel.frame.getByText('Asked')).toHaveCount(0)
  await panel.cards.filter({ hasText: 'next month' }).getByRole('button', { name: 'Apply' }).first().click()
  await expect(desk.locator('#box')).not.toHaveValue(unfinished)
  await desk.keyboard.press('Control+z')
  await expect(desk.locator('#box')).toHaveValue(unfinished)

  await desk.getByRole('button', { name: 'Send' }).click()
  expect(await sent(desk)).toEqual([unfinished])

  const popup = await Popup.open(browser, desk)
  await expect.poll(() => popup.text()).toContain('this page is read by general rules')
  await popup.press(/Ask me before a reply goes out/)
  await expect.poll(() => popup.evaluate("document.querySelector('[type=checkbox]').checked")).toBe(true)
  await popup.close()
  await expect(panel.health).not.toContainText('nothing is checked before it goes')
  await desk.getByRole('button', { name: 'Send' }).click()
  await expect(panel.dialog).toContainText('No placeholder left')
  expect(await sent(desk)).toEqual([unfinished])
  await panel.sendAnyway()
  await expect.poll(() => sent(desk)).toEqual([unfinished, unfinished])
})

test('a note is neither judged nor marked, whichever tab it was begun in', async ({ launch }) => {
  const desk = await openCase(await launch(), form)
  await desk.locator('#box').click()
  await desk.keyboard.insertText(coldReply)
  const panel = await Panel.of(desk)
  await expect(panel.cards.first()).toBeVisible()
  await desk.getByRole('tab', { name: 'Internal note' }).click()
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect(panel.cards).toHaveCount(0)
  await desk.getByRole('tab', { name: 'Reply' }).click()
  await expect(panel.cards.first()).toBeVisible()
})

test('one press says that it is no reply box, for good, until the options page takes it back', async ({ launch }) => {
  const browser = await launch()
  const desk = await openCase(browser, form)
  await desk.locator('#box').click()
  const panel = await Panel.of(desk)
  await panel.health.getByRole('button', { name: 'This is not a reply box' }).click()
  await expect(panel.landmark).toHaveCount(0)
  await desk.reload()
  await desk.locator('#box').click()
  await desk.keyboard.insertText(coldReply)
  await desk.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await expectPanels(desk, 0)

  const options = await browser.context.newPage()
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
  await options.getByRole('button', { name: 'Coach them again: https://crm.example · 1 box' }).click()
  await expect(options.getByText('No such box.')).toBeVisible()
  await options.close()
  await desk.locator('h1').click()
  await desk.locator('#box').click()
  await expect((await Panel.of(desk)).cards.first()).toBeVisible()
})

test('a box in shadow roots is coached, and the report has not a word of what is in them', async ({ launch }) => {
  const browser = await launch()
  const desk = await openCase(
    browser,
    `<crm-case></crm-case><script>
      const outer = document.querySelector('crm-case').attachShadow({ mode: 'open' })
      outer.innerHTML = '<p class="zugzwang-thread">Zugzwang, order 88231!</p><crm-box></crm-box><crm-foot></crm-foot>'
      outer.querySelector('crm-box').attachShadow({ mode: 'open' }).innerHTML =
        '<style>textarea { width: 640px; height: 120px }</style><div class="zugzwang-box quetzalcoatl"><textarea aria-label="Message to Quetzalcoatl"></textarea></div>'
      outer.querySelector('crm-foot').attachShadow({ mode: 'open' }).innerHTML = '<button>Send</button>'
    </script>`,
  )
  await desk.locator('crm-box textarea').click()
  await desk.keyboard.insertText(`${coldReply} Xylophones.`)
  const panel = await Panel.of(desk)
  await expect(panel.cards.first()).toBeVisible()
  await panel.health.getByRole('button', { name: 'Copy a report' }).click()
  await panel.health.getByText('What the report says').click()
  const report = ((await panel.health.locator('pre').textContent()) ?? '').toLowerCase()
  expect(report).toContain('read by general rules')
  expect(report).toContain('crm-box')
  const written = `${angryCustomer.text} ${angryCustomer.subject} castellano zugzwang quetzalcoatl 88231 xylophones`
  const words = written.toLowerCase().match(/[\p{L}\d]{5,}/gu) ?? []
  expect(words.filter(word => report.includes(word))).toEqual([])
})

test('a frame of the same site is read from the page that has the Send', async ({ launch }) => {
  const desk = await openCase(
    await launch(),
    `<form><iframe srcdoc="<body contenteditable='true'><p><br></p></body>"></iframe><button type="button">Send</button></form>`,
  )
  await desk.frameLocator('iframe').locator('body').click()
  await desk.keyboard.type(coldReply)
  const panel = await Panel.of(desk)
  await expect(panel.state).toHaveText('Public reply')
  await expect(panel.cards.first()).toBeVisible()
  await expectPanels(desk, 1)
})
