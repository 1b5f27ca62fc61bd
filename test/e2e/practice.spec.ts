import { hindrancesIn } from './harness/accessibility'
import { Panel, wordsSeen } from './harness/panel'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'

test('a new user meets the coach: cold reply, three As, a rewrite, a line, the send', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.takeColdReply()
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Dana Reyes')
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  const refusal = panel.cards.filter({ hasText: "We can't give you the refund until next month." })
  await refusal.getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => desk.words()).not.toContain("can't")
  expect(await desk.words()).toContain('next month')
  // Judged anew: a send is let go that was pressed before anybody could say anything of these words.
  await expect(refusal).toHaveCount(0)

  await desk.sendButton.click()
  await expect(panel.dialog).toContainText('Before this goes to Dana')
  await panel.backToReply()
  await expect(desk.written).toHaveCount(0)
  await expect(desk.reply).toBeFocused()

  const lines = await panel.startersFor('Acknowledge')
  const line = await wordsSeen(lines.first())
  await lines.first().click()
  await expect.poll(() => desk.words()).toContain(line)
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  const sent = (await desk.words()).trim()
  await desk.sendButton.click()
  await expect(desk.written).toHaveCount(1)
  expect((await desk.written.innerText()).replace(/\n+/g, '\n')).toBe(sent.replace(/\n+/g, '\n'))
})

test('the dialog lets a reply go when the agent says so, once', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.reply.click()
  await desk.page.keyboard.insertText('The trial ended and the plan began.')
  const panel = await Panel.of(desk.page)
  // It was missing before a word was written, too: a send is let go that was pressed before these were judged.
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  await expect(panel.openItems.first()).toBeVisible()
  await desk.reply.press('Control+Enter')
  await expect(panel.dialog).toBeVisible()
  await panel.sendAnyway()
  await expect(desk.written).toHaveText(['The trial ended and the plan began.'])
})

test('a note to colleagues is left alone', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.choose('Internal note')
  await desk.type("I can't stand this one. You have to take it.")
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Internal note – not coached')
  await expect(panel.cards).toHaveCount(0)
  await desk.sendButton.click()
  await expect(desk.written).toHaveCount(1)
})

test('another language is left alone', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.type(
    'Guten Tag Frau Reyes, leider können wir Ihnen das Geld erst im nächsten Monat zurückgeben. Bitte haben Sie dafür Verständnis.',
  )
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Not English – nothing judged')
  await desk.sendButton.click()
  await expect(desk.written).toHaveCount(1)
})

test('a plain reply box is coached and changed as well', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.openTicket('Changing the card on my account')
  const cold = "We can't change the card until Monday."
  await desk.type(cold)
  const panel = await Panel.of(desk.page)
  const refusal = panel.cards.filter({ hasText: cold })
  await refusal.getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => desk.words()).not.toContain("can't")
  expect(await desk.words()).toContain('Monday')
  await desk.reply.press('Control+z')
  await expect.poll(() => desk.words()).toBe(cold)
})

test('a warm reply to a calm question is left alone', async ({ launch }) => {
  const desk = await PracticeDesk.open(await launch())
  await desk.openTicket('Changing the card on my account')
  await desk.type(
    [
      'Hi Priya,\nThank you for writing to us. You can change your card under Billing: press “Replace card” and enter the new one.',
      'Your next payment will use it. Just reply here if you have any further questions, I am glad to help.\nBest wishes',
    ].join(' '),
  )
  const panel = await Panel.of(desk.page)
  await expect(panel.frame.getByText('Ready to send.')).toBeVisible()
  await expect(panel.cards).toHaveCount(0)
  await desk.sendButton.click()
  await expect(desk.written).toHaveCount(1)
})

test('a ticket in two turns and two tries by keys alone, offline; a past ticket is saved and removed', async ({
  launch,
}) => {
  const browser = await launch()
  const desk = await PracticeDesk.open(browser)
  await expect(desk.page.getByRole('status').filter({ hasText: /^\d+ of \d+ tickets/ })).toBeVisible()
  await browser.context.setOffline(true)
  await desk.openTicket('Changing the card on my account')
  await expect(desk.reply).toBeFocused()
  await desk.page.keyboard.insertText('You should have looked more carefully. Read the help pages.')
  await desk.page.keyboard.press('Control+Enter')
  const marks = desk.page.getByRole('region', { name: 'Marks' })
  await expect(marks).toContainText('Priya does not feel heard yet.')
  await expect(desk.page.locator('[data-message=customer]')).toHaveCount(2)

  await marks.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect.poll(() => desk.words()).toContain('You should have looked')
  await expect(desk.page.locator('[data-message=customer]')).toHaveCount(1)
  await desk.reply.press('Control+a')
  await desk.page.keyboard.insertText(
    'Hi Priya, thank you for asking. Open Billing, press “Replace card” and enter the new card of your subscription. Just reply here if you have any other question.',
  )
  await desk.page.keyboard.press('Control+Enter')
  await expect(marks).toContainText('Priya feels heard.')
  await expect(marks.getByText('new in this try').first()).toBeVisible()
  expect(await hindrancesIn(desk.page)).toEqual([])

  await desk.page.getByRole('button', { name: 'Make tickets of past ones' }).press('Enter')
  await desk.page
    .getByRole('textbox', { name: 'Or paste it here' })
    .fill('subject,name,customer\nLost,Zdenka Quill,"Hello, Zdenka Quill here. You lost order 7730551 and I am angry!"')
  await desk.page.getByRole('button', { name: 'Read it' }).press('Enter')
  await desk.page.getByRole('checkbox', { name: 'I have read it. Save this one.' }).press('Space')
  expect(await hindrancesIn(desk.page)).toEqual([])
  await desk.page.getByRole('button', { name: 'Save 1 ticket' }).press('Enter')
  await expect(desk.page.getByText('1 ticket saved.')).toBeVisible()
  const kept = () => desk.page.evaluate<string>('chrome.storage.local.get().then(all => JSON.stringify(all))')
  expect(await kept()).toContain('I am angry')
  expect(await kept()).not.toMatch(/Zdenka|Quill|7730551|looked more carefully|Replace card/)
  await desk.page.getByRole('button', { name: 'Remove “Lost”' }).press('Enter')
  await expect.poll(kept).not.toContain('I am angry')
})
