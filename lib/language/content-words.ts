import { stemOf } from '@/lib/text/stem'
import { isGeneric } from './generic-words'

/** A word that names something in particular, and where it stands. */
export interface ContentWord {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Everyday phrases whose words say little one by one, and the word that says the same. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:got|get|gets|getting|gotten|hear|heard|hearing|come|came|coming|call|called) back\b/gi, 'answer'],
  [/\bpick(?:s|ed|ing)?(?: the phone)? up\b/gi, 'answer'],
  [/\b(?:turn|show)(?:s|ed|ing)? up\b/gi, 'arrive'],
  [
    /\b(?:lock(?:s|ed|ing)? out|log(?:s|ged|ging)? in(?:to)?|sign(?:s|ed|ing)? in(?:to)?|(?:get|getting|got) into)\b/gi,
    'login',
  ],
  [/\bmoney back\b/gi, 'refund'],
  [/\b(?:fall|fell|fallen|broke|break)(?:s|en)? (?:apart|down|off)\b/gi, 'break'],
  [/\b(?:not|n't|doesn't|don't|stopped|isn't) work(?:ing|s)?\b/gi, 'fail'],
  [/\bwi-?fi\b/gi, 'internet'],
]

/** The words of a text that name something in particular, in order, with their stems. */
export function contentWords(text: string): ContentWord[] {
  const found: ContentWord[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const stem = stemOf(match[0])
    if (!isGeneric(stem)) found.push({ stem, start: match.index, end: match.index + match[0].length })
  }
  for (const [pattern, word] of phrases) {
    for (const match of text.matchAll(pattern)) {
      found.push({ stem: stemOf(word), start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
