import type { Span } from '@/lib/text/span'

/** Replaces text[start, end) by `text`; start = end inserts. Slots are stretches of the new text that the agent fills in. */
export interface Suggestion {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Offsets into `text`, around words such as "[date]". */
  readonly slots: readonly Span[]
}
