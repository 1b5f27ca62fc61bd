import type { SpelledWord } from '@/lib/language/spelled-out'
import type { Finder } from './finder'

interface Branch {
  next: Map<string, Branch> | null
  /** The numbers of the finders that have a row of words up to here. */
  readonly finders: number[]
}

function newBranch(): Branch {
  return { next: null, finders: [] }
}

function grow(root: Branch, row: readonly string[], finder: number): void {
  let branch = root
  for (const word of row) {
    branch.next ??= new Map()
    const next: Branch = branch.next.get(word) ?? newBranch()
    branch.next.set(word, next)
    branch = next
  }
  if (branch.finders.at(-1) !== finder) branch.finders.push(finder)
}

/**
 * All finders of a rule set in one tree of words: a sentence is walked once, however many rules there are, and only the
 * finders that may find something in it look through it.
 */
export class FinderIndex {
  readonly #root = newBranch()
  /** Those that every sentence must be shown to. */
  readonly #always: number[] = []

  constructor(finders: readonly Finder[]) {
    finders.forEach(({ rows }, number) => {
      if (rows?.every(row => row.length > 0)) for (const row of rows) grow(this.#root, row, number)
      else this.#always.push(number)
    })
  }

  /** The numbers of the finders that may find something in these words, in their order. */
  awake(words: readonly SpelledWord[]): readonly number[] {
    const awake = new Set(this.#always)
    for (let from = 0; from < words.length; from++) {
      let branch: Branch | undefined = this.#root
      for (let at = from; branch?.next && at < words.length; at++) {
        branch = branch.next.get(words[at]!.normal)
        if (branch) for (const finder of branch.finders) awake.add(finder)
      }
    }
    return [...awake].sort((a, b) => a - b)
  }
}
