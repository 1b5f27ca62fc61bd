import { plainWords, type SpelledWord } from '@/lib/language/spelled-out'
import { type Finder, finderWith, type Match } from './finder'

interface Branch {
  readonly next: Map<string, Branch>
  isEnd: boolean
}

function grow(rows: readonly (readonly string[])[]): Branch {
  const root: Branch = { next: new Map(), isEnd: false }
  for (const words of rows) {
    let branch = root
    for (const word of words) {
      const next = branch.next.get(word) ?? { next: new Map(), isEnd: false }
      branch.next.set(word, next)
      branch = next
    }
    branch.isEnd = true
  }
  return root
}

/** Number of words that the longest phrase takes from this word on, 0 for none. */
function taken(root: Branch, words: readonly SpelledWord[], from: number): number {
  let branch: Branch | undefined = root
  let longest = 0
  for (let at = from; at < words.length; at++) {
    branch = branch.next.get(words[at]!.normal)
    if (!branch) break
    if (branch.isEnd) longest = at - from + 1
  }
  return longest
}

/** Whether the words of a phrase stand in a text, one after the other, as the finder below would find them. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const [words, row] = [plainWords(text), plainWords(phrase)]
  return row.length > 0 && words.some((_word, at) => row.every((word, step) => words[at + step] === word))
}

/** Finds phrases word by word in a tree of them: the longest at each place, none overlapping. Case and commas are ignored. */
export function phraseFinder(phrases: readonly string[]): Finder {
  const rows = phrases.map(phrase => plainWords(phrase)).filter(words => words.length > 0)
  const root = grow(rows)
  return finderWith(rows, words => {
    const matches: Match[] = []
    for (let at = 0; at < words.length; ) {
      const length = taken(root, words, at)
      if (length === 0) {
        at++
        continue
      }
      matches.push({ span: [words[at]!.start, words[at + length - 1]!.end], captures: [] })
      at += length
    }
    return matches
  })
}
