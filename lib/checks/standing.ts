import * as v from 'valibot'
import type { SpelledWord } from '@/lib/language/spelled-out'
import type { Finder } from './finder'

/** Where in its sentence something must stand to count: at its start, at its end, or as the whole of it. */
export const standingSchema = v.optional(v.picklist(['start', 'end', 'whole']))
export type Standing = v.InferOutput<typeof standingSchema>

const lightOpeners = new Set([
  'hi',
  'hello',
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

function isAtStart(words: readonly SpelledWord[], start: number): boolean {
  return words.every(word => word.start >= start || lightOpeners.has(word.normal))
}

/** Lets through only what stands there. A light word ("so", "well") may stand before the start. */
export function standingAt(standing: Standing, find: Finder): Finder {
  if (standing === undefined) return find
  return words => {
    const [first, last] = [words[0], words.at(-1)]
    return find(words).filter(({ span: [start, end] }) => {
      if (standing === 'whole') return start === first?.start && end === last?.end
      return standing === 'start' ? isAtStart(words, start) : end === last?.end
    })
  }
}
