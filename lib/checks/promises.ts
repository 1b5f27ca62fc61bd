import { comingTime } from '@/lib/language/times'
import type { Span } from '@/lib/text/span'
import { spansOf, straight, wording } from '@/lib/text/wording'

/** Something a sentence commits us to; offsets into the sentence. */
export interface Promised {
  readonly span: Span
  readonly owner: string | null
  readonly action: string
  readonly when: string | null
}

const owner =
  '(?:i|we|my (?:team|colleague|colleagues|manager)(?: \\p{Lu}\\w+)?|our (?:\\w+ ){0,3}(?:team|engineers?|developers?|department|specialists?|colleagues?)|someone(?: from \\w+(?: \\w+)?)?|a (?:member of (?:our|the) team|colleague|specialist|manager)|the (?:\\w+ ){1,3}team|they|you|your (?:\\w+ ){0,2}(?:refund|order|replacement|money|parcel|package|account))'
const commitment = new RegExp(
  `(?<![\\w'])(?:(${owner})(?:'ll| will| shall| am going to| are going to| is going to| promise to)|(let me))\\s+(?!not\\b|never\\b|be unable|be able|need\\b|have to\\b|know\\b|see why)((?:[^.!?;,]|,(?! (?:but|and (?:i|we|you)|please|so)\\b)){2,120})`,
  'giu',
)
const time = wording(comingTime)

/** What a sentence promises the customer: who does what, and by when where it says. */
export function promisesIn(sentence: string): Promised[] {
  const plain = straight(sentence)
  if (/\?\s*$/.test(plain)) return []
  return [...plain.matchAll(commitment)]
    .map(match => {
      const who = match[1] ?? 'me'
      const words = (match[3] ?? '').trim()
      const end = match.index + match[0].trimEnd().length
      const when = spansOf(words, time)[0]
      return {
        span: [match.index, end] as Span,
        owner: who.toLowerCase() === 'me' ? 'I' : who.toLowerCase() === 'i' ? 'I' : who,
        action: when ? tidy(words.slice(0, when[0]) + words.slice(when[1])) : words,
        when: when ? words.slice(when[0], when[1]) : null,
      }
    })
    .filter(({ action, owner }) => action !== '' && !/^you$/i.test(owner))
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
