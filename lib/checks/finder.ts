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

/** All matches of several finders, in order of place, the longest where two overlap. */
export function firstAndLongest(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Match[] = []
  for (const match of sorted) {
    const last = kept.at(-1)
    if (!last || match.span[0] >= last.span[1]) kept.push(match)
  }
  return kept
}
