import type { Span } from '@/lib/text/span'

export interface WordDifference {
  /** Stretches of the text before that are gone. */
  readonly removed: readonly Span[]
  /** Stretches of the text after that are new. */
  readonly added: readonly Span[]
}

/** Below this share of kept words, marking each change is harder to read than two plain sentences. */
const leastKept = 0.3

/** What changes from one wording to the other, word by word; nothing is marked where nearly everything changes. */
export function wordDifference(before: string, after: string): WordDifference {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  const { keptOld, keptFresh } = keptWords(old, fresh)
  if (keptOld.size < leastKept * Math.max(old.length, fresh.length)) return { removed: [], added: [] }
  return { removed: stretches(old, keptOld), added: stretches(fresh, keptFresh) }
}

interface Word {
  /** As it is compared: a capital or a full stop that the new place asks for is no change of words. */
  readonly plain: string
  readonly start: number
  readonly end: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(match => ({
    plain: plainOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function plainOf(word: string): string {
  return word.toLowerCase().replace(/^["'(“]+|["')”.,;:!?]+$/g, '') || word
}

/** The longest common run of words (longest common subsequence), as positions in both. */
function keptWords(old: readonly Word[], fresh: readonly Word[]) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i]!.plain === fresh[j]!.plain
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)

  const keptOld = new Set<number>()
  const keptFresh = new Set<number>()
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (old[i]!.plain === fresh[j]!.plain) {
      keptOld.add(i++)
      keptFresh.add(j++)
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return { keptOld, keptFresh }
}

/** Neighbouring words that were not kept, as one stretch each. */
function stretches(words: readonly Word[], kept: ReadonlySet<number>): Span[] {
  const spans: [number, number][] = []
  words.forEach((word, index) => {
    if (kept.has(index)) return
    const last = spans.at(-1)
    if (last && !kept.has(index - 1)) last[1] = word.end
    else spans.push([word.start, word.end])
  })
  return spans
}
