import { Panel, wordsSeen } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets } from './zendesk/ticket-desk'

test('an agent is coached, takes a line and a rewrite, is stopped once, and sends once', async ({ launch }) => {
  const desk = await coachedTickets(await launch())
  await desk.type(coldReply)

  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  const refusal = panel.cards.filter({ hasText: "I can't get you a refund until next month." })
  await expect(refusal).toBeVisible()
  await expect.poll(() => desk.marked()).not.toEqual([])
  expect(await desk.strangers()).toBe(0)

  // A rewrite: the fact stays, the refusal goes.
  await refusal.getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => desk.words()).not.toContain("can't")
  expect(await desk.words()).toContain('next month')
  const rewritten = await desk.markup()

  // A line for a missing A, taken back by the editor's own undo, in one step.
  const lines = await panel.startersFor('Acknowledge')
  const line = await wordsSeen(lines.first())
  await lines.first().click()
  await expect.poll(() => desk.words()).toContain(line)
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  await desk.editable.press('Control+z')
  await expect.poll(() => desk.markup()).toBe(rewritten)
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()

  // The send is stopped once; "Send anyway" sends once, what the editor's model holds.
  await desk.sendButton.click()
  await expect(panel.dialog).toBeVisible()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await desk.sent()).toEqual([])
  const words = await desk.words()
  await panel.sendAnyway()
  await expect.poll(() => desk.sent()).toMatchObject([{ mode: 'public', text: words }])
})
