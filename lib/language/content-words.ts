import { stemOf } from '@/lib/text/stem'
import { isGeneric } from './generic-words'

/** A word that names something in particular, and where it stands. */
export interface ContentWord {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** The words of a text that name something in particular, in order, with their stems. */
export function contentWords(text: string): ContentWord[] {
  const found: ContentWord[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const stem = stemOf(match[0])
    if (!isGeneric(stem)) found.push({ stem, start: match.index, end: match.index + match[0].length })
  }
  return found
}
