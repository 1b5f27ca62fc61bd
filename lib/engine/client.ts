import type { Input, Report } from '@/lib/analysis/report'

/** Where the brain runs: one worker for all tabs, one for this panel, or the panel itself when no worker can be had. */
export type Rung = 'shared' | 'dedicated' | 'inline'

/** The brain, seen from one composer. Only the newest draft is answered; older ones resolve to null. */
export interface ComposerEngine {
  /** All of the ticket but the draft; sent once and again when it changes. */
  ticket(ticket: Omit<Input, 'draft' | 'id'>): void
  analyse(draft: string): Promise<Report | null>
  /** Makes the worker forget this ticket. */
  close(): void
}

export interface Engine {
  readonly rung: Rung
  composer(): ComposerEngine
  close(): void
}
