import type { ChecklistItem } from '@/lib/analysis/report'
import type { Channel } from '@/lib/checks/vocabulary'
import type { OpenItem } from '@/lib/link/protocol'
import type { Choices } from './choices'
import type { Reading } from './reading'

/** Why a held reply may go all the same. A choice and never free text, so that nothing personal can be in it. */
export const holdReasons = ['alreadyHandled', 'notNeeded', 'customerAgreed', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

/** The dialog before a send. The items stay listed once fixed, so that the agent sees what the fix did. */
export interface GuardDialog {
  readonly items: readonly OpenItem[]
  readonly reason: HoldReason | null
  /** How often Send was pressed: again while the dialog is open, and the hands must be told again that it is. */
  readonly presses: number
}

/** Whether this item is still to do: not found in the reply, or waiting for the agent's own tick. */
export function isOpen(item: ChecklistItem, choices: Choices): boolean {
  return item.state === 'open' || (item.state === 'manual' && !choices.ticked.includes(item.id))
}

/** The items that may stop a send. `hold` never stops a chat, where a pause costs more than a missing line. */
export function itemsThatStop(reading: Reading, choices: Choices, channel: Channel): OpenItem[] {
  return reading.report.checklist.flatMap(item => {
    const stops = item.guard === 'confirm' || (item.guard === 'hold' && channel !== 'chat')
    return stops && isOpen(item, choices) ? [{ id: item.id, guard: item.guard as 'confirm' | 'hold' }] : []
  })
}

/** Whether "Send anyway" needs a reason first. */
export function needsReason(dialog: GuardDialog, stillOpen: readonly OpenItem[]): boolean {
  return dialog.reason === null && stillOpen.some(item => item.guard === 'hold')
}
