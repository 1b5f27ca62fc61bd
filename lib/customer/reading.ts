import type { Span } from '@/lib/text/span'

/** 0 calm, 1 upset, 2 very upset. */
export type Mood = 0 | 1 | 2

export interface Question {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'question' | 'request'
}

export type GivenKind = 'order' | 'email' | 'phone' | 'date' | 'device' | 'account' | 'steps' | 'attachment' | 'amount'

/** A fact that the customer has already told us, and where: `message` counts in the thread, offsets in that message. */
export interface Given {
  readonly kind: GivenKind
  readonly value: string
  readonly start: number
  readonly end: number
  readonly message: number
}

/** What can be read from the customer's side alone, before a word of the reply is written. */
export interface CustomerReading {
  readonly mood: Mood
  /** Offsets into the last customer message, as for `effort` and `questions`; the most telling words first. */
  readonly moodEvidence: readonly Span[]
  /** Their trouble as one clause in their own words ("you billed me without letting me know"), or null if unclear. */
  readonly problem: string | null
  readonly summary: string
  readonly effort: readonly Span[]
  readonly questions: readonly Question[]
  readonly given: readonly Given[]
}
