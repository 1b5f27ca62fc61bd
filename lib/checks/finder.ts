import type { SpelledWord } from '@/lib/language/spelled-out'
import type { Span } from '@/lib/text/span'

/** Where something was found in a sentence, and the words that each part of the pattern took. */
export interface Match {
  readonly span: Span
  /** By number from 1, for "{{1}}" in messages; empty for phrases. */
  readonly captures: readonly string[]
}

type Find = (words: readonly SpelledWord[]) => readonly Match[]

/** Looks through the words of one sentence. Linear in their number, whatever the pack says. */
export interface Finder extends Find {
  /**
   * Rows of words of which a sentence must hold one, word after word, or nothing is found in it; null where no such
   * words are known, and every sentence must be looked through.
   */
  readonly rows: readonly (readonly string[])[] | null
}

export function finderWith(rows: Finder['rows'], find: Find): Finder {
  return Object.assign(find, { rows })
}

/** A finder that lets only some of the matches of another through. */
export function finderAmong(
  find: Finder,
  kept: (matches: readonly Match[], words: readonly SpelledWord[]) => readonly Match[],
): Finder {
  return finderWith(find.rows, words => {
    const matches = find(words)
    return matches.length === 0 ? matches : kept(matches, words)
  })
}
