import type { Finding } from '@/lib/analysis/report'
import type { Mark } from '@/lib/link/protocol'
import type { Span } from '@/lib/text/span'
import type { SessionContext } from './context'
import { isDismissed } from './is-dismissed'

/** More marks than this make a reply look like a corrected school essay. */
export const mostMarks = 20

/** Everything that is painted over the reply: marks that stay, and the light under a hovered row. */
export function createMarking({ store, send }: Pick<SessionContext, 'store' | 'send'>) {
  /** Revision whose words are lit up. */
  let lit: number | null = null

  function mark(): void {
    const state = store.getState()
    const { reading } = state
    if (!reading) return
    const { composer, revision } = reading.draft
    const marks = reading.report.findings
      .filter(finding => !isDismissed(finding, state))
      .flatMap(markOf)
      .slice(0, mostMarks)
    send({ type: 'marks', composer, revision, marks })
    // The words that were lit have changed since, and may be gone with the row that lit them.
    if (lit !== null && lit !== revision) light([])
  }

  function wipe(): void {
    const { draft } = store.getState()
    if (draft) send({ type: 'marks', composer: draft.composer, revision: draft.revision, marks: [] })
  }

  function light(spans: readonly Span[]): void {
    const { reading } = store.getState()
    if (!reading) return
    const { composer, revision } = reading.draft
    lit = spans.length > 0 ? revision : null
    send({ type: 'light', composer, revision, spans: spans.map(([start, end]) => [start, end]) })
  }

  return { mark, wipe, light }
}

function markOf({ key, start, end, level }: Finding): Mark[] {
  return start === undefined || end === undefined || start === end ? [] : [{ key, start, end, level }]
}
