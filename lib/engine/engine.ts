import type { Report } from '@/lib/analysis/report'
import type { RulesToUse } from '@/lib/packs/rules-to-use'
import type { TicketInput } from './protocol'

/** Where the brain runs: one worker for all tabs, one for this panel, or the panel itself when no worker can be had. */
export type RungName = 'shared' | 'dedicated' | 'inline'

/** The brain, seen from one composer. Only the newest draft is answered; older ones resolve to null. */
export interface ComposerEngine {
  /** All of the ticket but the draft; sent once and again when it changes. */
  ticket(ticket: TicketInput): void
  /** Rejects when the analysis failed; null when a newer draft overtook this one or the composer was closed. */
  analyse(draft: string): Promise<Report | null>
  /** Makes the brain forget this ticket. */
  close(): void
}

export interface Engine {
  /** Where the brain runs now; null until the first rung answered. */
  readonly rung: RungName | null
  composer(): ComposerEngine
  /** Puts these packs over the built-in one. Drafts that were analysed before are to be asked about again. */
  use(rules: RulesToUse): void
  close(): void
}
