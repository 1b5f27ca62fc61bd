import type { SpelledWord } from '@/lib/language/spelled-out'
import type { Finder, Match } from './finder'

/** One step of a pattern: what a word must be, and how often it may stand there. */
export interface Step {
  readonly fits: (word: SpelledWord) => boolean
  readonly isOptional: boolean
  /** How many words in a row it may take. */
  readonly most: number
}

interface Thread {
  /** Index of the first word. */
  readonly from: number
  readonly step: number
  /** Words this step has already taken. */
  readonly taken: number
  readonly trail: Trail | null
}

interface Trail {
  readonly step: number
  readonly word: SpelledWord
  readonly before: Trail | null
}

function captured(trail: Trail | null, steps: number): readonly string[] {
  const captures = Array.from({ length: steps }, () => '')
  for (let at = trail; at; at = at.before) captures[at.step] = `${at.word.written} ${captures[at.step]}`.trim()
  return captures
}

/**
 * Finds runs of words that fit the steps, the longest at each place. All possibilities advance together, one word at a
 * time, and at most one is kept per step, count and sentence start, so no pattern can make it slow.
 */
export function tokenFinder(steps: readonly Step[]): Finder {
  const isEnd = (thread: Thread) => thread.step === steps.length
  /** A thread together with all it becomes by leaving optional steps out. */
  function spread(thread: Thread, into: Map<number, Thread>): void {
    const key = thread.step * 16 + thread.taken
    const known = into.get(key)
    if (known && known.from <= thread.from) return
    into.set(key, thread)
    const step = steps[thread.step]
    if (!step) return
    if (step.isOptional || thread.taken > 0) spread({ ...thread, step: thread.step + 1, taken: 0 }, into)
  }
  function advanced(threads: Map<number, Thread>, word: SpelledWord): Map<number, Thread> {
    const next = new Map<number, Thread>()
    for (const thread of threads.values()) {
      const step = steps[thread.step]
      if (!step || thread.taken >= step.most || !step.fits(word)) continue
      const trail = { step: thread.step, word, before: thread.trail }
      spread({ ...thread, taken: thread.taken + 1, trail }, next)
    }
    return next
  }
  return words => {
    const best = new Map<number, { end: number; trail: Trail | null }>()
    let threads = new Map<number, Thread>()
    words.forEach((word, from) => {
      spread({ from, step: 0, taken: 0, trail: null }, threads)
      threads = advanced(threads, word)
      for (const thread of threads.values())
        if (isEnd(thread)) best.set(thread.from, { end: from, trail: thread.trail })
    })
    const matches: Match[] = []
    let free = 0
    for (const [from, { end, trail }] of [...best].sort((a, b) => a[0] - b[0])) {
      if (from < free) continue
      matches.push({ span: [words[from]!.start, words[end]!.end], captures: captured(trail, steps.length) })
      free = end + 1
    }
    return matches
  }
}
