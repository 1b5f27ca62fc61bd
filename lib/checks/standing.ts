import * as v from 'valibot'
import type { SpelledWord } from '@/lib/language/spelled-out'
import { type Finder, finderAmong } from './finder'

/** Where in its sentence something must stand to count: at its start, at its end, or as the whole of it. */
export const standingSchema = v.optional(v.picklist(['start', 'end', 'whole']))
export type Standing = v.InferOutput<typeof standingSchema>

const lightOpeners = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'well',
  'so',
  'and',
  'but',
  'sorry',
  'oh',
  'ok',
  'okay',
  'yes',
  'no',
  'please',
  'however',
  'unfortunately',
  'sadly',
  'regrettably',
  'thanks',
])

const greetings = new Set(['hi', 'hello', 'hey', 'dear', 'sorry', 'thanks', 'sir', 'madam'])

/** "Hi Tom, …", "Dana, …": who is spoken to may stand before the start. */
function isName(words: readonly SpelledWord[], index: number): boolean {
  const word = words[index]
  if (!word || !/^\p{Lu}\p{Ll}+$/u.test(word.written)) return false
  const isCalled = index === 0 && (greetings.has(word.normal) || word.tags.has('ProperNoun') || word.tags.has('Person'))
  return isCalled || (index > 0 && index <= 3 && greetings.has(words[0]?.normal ?? ''))
}

function isAtStart(words: readonly SpelledWord[], start: number): boolean {
  return words.every((word, index) => word.start >= start || lightOpeners.has(word.normal) || isName(words, index))
}

/** Lets through only what stands there. A light word ("so", "well") may stand before the start. */
export function standingAt(standing: Standing, find: Finder): Finder {
  if (standing === undefined) return find
  return finderAmong(find, (matches, words) => {
    const [first, last] = [words[0], words.at(-1)]
    return matches.filter(({ span: [start, end] }) => {
      if (standing === 'whole') return start === first?.start && end === last?.end
      return standing === 'start' ? isAtStart(words, start) : end === last?.end
    })
  })
}
