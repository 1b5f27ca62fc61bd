import { expect, type Locator } from '@playwright/test'
import { type Panel, wordsSeen } from './panel'

/** A reply box as a person sees it, on any helpdesk. */
interface ShownReply {
  readonly editable: Locator
  /** The agent's own words. */
  words(): Promise<string>
  /** What the helpdesk would send. */
  markup(): Promise<string>
}

const refusal = "I can't get you a refund until next month."

/** Takes the rewrite of the cold reply: the fact stays, the refusal goes; undo and redo go there and back whole. */
export async function takeRewrite(reply: ShownReply, panel: Panel): Promise<void> {
  const card = panel.cards.filter({ hasText: refusal })
  await expect(card).toBeVisible()
  const typed = await reply.markup()
  await card.getByRole('button', { name: 'Apply' }).first().click()
  await expect.poll(() => reply.words()).not.toContain("can't")
  expect(await reply.words()).toContain('next month')
  const rewritten = await reply.markup()
  await reply.editable.press('Control+z')
  await expect.poll(() => reply.markup()).toBe(typed)
  await reply.editable.press('Control+y')
  await expect.poll(() => reply.markup()).toBe(rewritten)
}

/** Takes a line for the missing acknowledgement, and takes it back in one step. */
export async function takeLineAndUndo(reply: ShownReply, panel: Panel): Promise<void> {
  const before = await reply.markup()
  const lines = await panel.startersFor('Acknowledge')
  const line = await wordsSeen(lines.first())
  await lines.first().click()
  await expect.poll(() => reply.words()).toContain(line)
  await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
  await reply.editable.press('Control+z')
  await expect.poll(() => reply.markup()).toBe(before)
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
}
