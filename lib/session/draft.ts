import type { ComposerId, DraftSplice } from '@/lib/link/protocol'

/** The reply as the reply box held it at one revision. */
export interface Draft {
  readonly composer: ComposerId
  readonly revision: number
  readonly text: string
}

/**
 * The draft after one change, or null when a change in between was missed and only the whole text can help.
 * Guessing here would put marks and rewrites on the wrong words.
 */
export function spliced(draft: Draft | null, splice: DraftSplice): Draft | null {
  const { composer, revision, start, end, text } = splice
  if (splice.whole) return { composer, revision, text }
  if (draft?.composer !== composer || revision !== draft.revision + 1) return null
  if (start < 0 || start > end || end > draft.text.length) return null
  return { composer, revision, text: draft.text.slice(0, start) + text + draft.text.slice(end) }
}
