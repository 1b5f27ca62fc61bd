import type { Input, Report } from '@/lib/analysis/report'
import type { ComposerEngine } from '@/lib/engine/engine'
import type { Draft } from './draft'
import type { Reading } from './reading'

/** Runs an action later, in milliseconds; the answer calls it off. Handed in, so that nothing here owns a clock. */
export type After = (milliseconds: number, action: () => void) => () => void

/** A brain that has not answered for this long is taken to hang. */
export const hangMilliseconds = 2000
/** Its first answer may take longer: it has to start, and on a busy computer that takes a while. */
export const startMilliseconds = 6000

export interface AnalysisLoop {
  ticket(ticket: Omit<Input, 'draft' | 'id'>): void
  draft(draft: Draft): void
  close(): void
}

/**
 * Asks the brain about one composer's draft and passes on the newest answer only. A brain that throws, rejects or
 * hangs is reported through `onRest`; the next draft asks it again, and a late answer on the newest draft still counts.
 */
export function startAnalysis(
  engine: ComposerEngine,
  after: After,
  on: { reading(reading: Reading): void; rest(): void },
): AnalysisLoop {
  let newest: Draft | null = null
  let patience = startMilliseconds
  let callOffWatch = () => {}

  async function answer(draft: Draft): Promise<Report | null> {
    return engine.analyse(draft.text)
  }

  async function ask(draft: Draft): Promise<void> {
    newest = draft
    callOffWatch()
    callOffWatch = after(patience, () => on.rest())
    try {
      const report = await answer(draft)
      patience = hangMilliseconds
      if (newest !== draft || report === null) return
      callOffWatch()
      on.reading({ draft, report })
    } catch {
      if (newest !== draft) return
      callOffWatch()
      on.rest()
    }
  }

  return {
    ticket(ticket) {
      try {
        engine.ticket(ticket)
      } catch {
        on.rest()
      }
    },
    draft(draft) {
      void ask(draft)
    },
    close() {
      newest = null
      callOffWatch()
      engine.close()
    },
  }
}
