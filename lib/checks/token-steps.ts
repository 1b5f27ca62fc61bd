import type { SpelledWord } from '@/lib/language/spelled-out'

/** What one word must be, and how many such words in a row may stand there. */
export interface Step {
  readonly fits: (word: SpelledWord) => boolean
  /** As far as can be told without having the sentence tagged: where this says no, `fits` does too. */
  readonly mayFit: (word: SpelledWord) => boolean
  /** Whether `fits` may have it tagged. */
  readonly isTagged: boolean
  readonly most: number
  /** The only words that fit, where they are named: lets a sentence without any of them be passed over. */
  readonly words: ReadonlySet<string> | null
}

/** One part of a pattern: a choice of rows of steps, of which one stands there, or none if it is optional. */
export interface Part {
  readonly ways: readonly (readonly Step[])[]
  readonly isOptional: boolean
}
