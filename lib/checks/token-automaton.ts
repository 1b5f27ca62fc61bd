import type { SpelledWord } from '@/lib/language/spelled-out'
import { type Finder, finderWith, type Match } from './finder'
import { rowsThatMustStand } from './rows-that-must-stand'
import type { Part, Step } from './token-steps'

interface State extends Step {
  /** Number of the part it belongs to, for captures. */
  readonly part: number
  /** The states that may come after it. */
  readonly follow: readonly number[]
}

interface Trail {
  readonly part: number
  readonly word: SpelledWord
  readonly before: Trail | null
}

interface Thread {
  /** Index of the first word. */
  readonly from: number
  readonly state: number
  /** Words this state has taken already. */
  readonly taken: number
  readonly trail: Trail | null
}

interface Automaton {
  readonly states: readonly State[]
  readonly entries: readonly number[]
}

/** Number of the state in which a match is complete. */
const complete = -1

/** Lays the parts out as states, the last part first, so that each knows what may follow it. */
function laidOut(parts: readonly Part[]): Automaton {
  const states: State[] = []
  let after: readonly number[] = [complete]
  for (let part = parts.length - 1; part >= 0; part--) {
    const { ways, isOptional } = parts[part]!
    const entries: number[] = []
    for (const way of ways) {
      let follow = after
      for (const step of [...way].reverse()) {
        states.push({ ...step, part, follow })
        follow = [states.length - 1]
      }
      entries.push(...follow)
    }
    after = isOptional ? [...entries, ...after] : entries
  }
  return { states, entries: after }
}

/** The entries by the word they begin with, so that a word wakes only those that can begin with it. */
function entriesByWord({ states, entries }: Automaton): (word: string) => readonly number[] {
  const byWord = new Map<string, readonly number[]>()
  const any = entries.filter(entry => entry !== complete && !states[entry]!.words)
  for (const entry of entries) {
    for (const word of states[entry]?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? any), entry])
  }
  return word => byWord.get(word) ?? any
}

/** Sets of words of which the sentence must hold one each, or nothing can be found in it. */
function anchorsOf(parts: readonly Part[]): readonly ReadonlySet<string>[] {
  const named = (way: readonly Step[]) => way.find(step => step.words)?.words
  const required = parts.filter(part => !part.isOptional && part.ways.every(named))
  return required.map(part => new Set(part.ways.flatMap(way => [...named(way)!])))
}

function captured(trail: Trail | null, parts: number): readonly string[] {
  const captures = Array.from({ length: parts }, () => '')
  let last: SpelledWord | null = null
  for (let at = trail; at; at = at.before) {
    // Both halves of "can't" are one written word.
    if (at.word.start !== last?.start) captures[at.part] = `${at.word.written} ${captures[at.part]}`.trim()
    last = at.word
  }
  return captures
}

/**
 * Finds runs of words that fit the parts, the longest at each place. All possibilities advance together, one word at a
 * time, and at most one is kept per state and count, so no pattern can make it slow.
 */
export function tokenFinder(parts: readonly Part[]): Finder {
  const automaton = laidOut(parts)
  const { states } = automaton
  const entriesAt = entriesByWord(automaton)
  const anchors = anchorsOf(parts)
  const keep = (thread: Thread, into: Map<number, Thread>): void => {
    const key = thread.state * 16 + thread.taken
    const known = into.get(key)
    if (!known || thread.from < known.from) into.set(key, thread)
  }
  /** Whether the pattern can go on behind this state: asked first, as what kind of word stands there is costly to tell. */
  const goesOn = ({ follow, most }: State, taken: number, after: SpelledWord | undefined): boolean =>
    taken < most ||
    follow.some(one => {
      const words = states[one]?.words
      return one === complete || (after !== undefined && (!words || words.has(after.normal)))
    })
  const advanced = (
    threads: Map<number, Thread>,
    word: SpelledWord,
    after: SpelledWord | undefined,
    fits: 'fits' | 'mayFit',
  ): Map<number, Thread> => {
    const next = new Map<number, Thread>()
    for (const thread of threads.values()) {
      const state = states[thread.state]
      if (!state || !goesOn(state, thread.taken + 1, after) || !state[fits](word)) continue
      const trail = { part: state.part, word, before: thread.trail }
      const taken = thread.taken + 1
      if (taken < state.most) keep({ ...thread, taken, trail }, next)
      for (const follow of state.follow) keep({ ...thread, state: follow, taken: 0, trail }, next)
    }
    return next
  }
  /** Whether something is found if every word is of the kind that is asked for. */
  const mayBeFound = (words: readonly SpelledWord[]): boolean => {
    let threads = new Map<number, Thread>()
    return words.some((word, at) => {
      for (const entry of entriesAt(word.normal)) keep({ from: at, state: entry, taken: 0, trail: null }, threads)
      if (threads.size === 0) return false
      threads = advanced(threads, word, words[at + 1], 'mayFit')
      return threads.has(complete * 16)
    })
  }
  const isTagged = states.some(state => state.isTagged)
  return finderWith(rowsThatMustStand(parts), words => {
    if (!anchors.every(anchor => words.some(word => anchor.has(word.normal)))) return []
    if (isTagged && !mayBeFound(words)) return []
    const best = new Map<number, { readonly end: number; readonly trail: Trail | null }>()
    let threads = new Map<number, Thread>()
    words.forEach((word, at) => {
      for (const entry of entriesAt(word.normal)) keep({ from: at, state: entry, taken: 0, trail: null }, threads)
      if (threads.size === 0) return
      threads = advanced(threads, word, words[at + 1], 'fits')
      const ended = threads.get(complete * 16)
      if (ended) best.set(ended.from, { end: at, trail: ended.trail })
    })
    const matches: Match[] = []
    let free = 0
    for (const [from, { end, trail }] of [...best].sort((a, b) => a[0] - b[0])) {
      if (from < free) continue
      matches.push({ span: [words[from]!.start, words[end]!.end], captures: captured(trail, parts.length) })
      free = end + 1
    }
    return matches
  })
}
