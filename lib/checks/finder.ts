import type { SpelledWord } from '@/lib/language/spelled-out'
import type { Span } from '@/lib/text/span'

/** Where something was found in a sentence, and the words that each part of the pattern took. */
export interface Match {
  readonly span: Span
  /** By number from 1, for "{{1}}" in messages; empty for phrases. */
  readonly captures: readonly string[]
}

/** Looks through the words of one sentence. Linear in their number, whatever the pack says. */
export type Finder = (words: readonly SpelledWord[]) => readonly Match[]
