import { comingTime } from '@/lib/language/times'
import { overlaps, type Span } from '@/lib/text/span'
import { spansOf, straight, wording } from '@/lib/text/wording'
import { timesOfNextSteps } from './next-step'

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
  const said = [...plain.matchAll(commitment)].map(match => promised(match)).filter(isOurs)
  return [...said, ...outcomesWithTime(plain, said)].sort((a, b) => a.span[0] - b.span[0])
}

function promised(match: RegExpExecArray): Promised {
  const who = match[1] ?? 'me'
  const words = (match[3] ?? '').trim()
  const when = spansOf(words, time)[0]
  return {
    span: [match.index, match.index + match[0].trimEnd().length],
    owner: /^(?:me|i)$/i.test(who) ? 'I' : who,
    action: when ? tidy(words.slice(0, when[0]) + words.slice(when[1])) : words,
    when: when ? words.slice(when[0], when[1]) : null,
  }
}

function isOurs({ action, owner }: Promised): boolean {
  return action !== '' && !/^you$/i.test(owner ?? '')
}

/** A condition, an offer, or something the customer is asked to do. */
const notOurs =
  /^(?:if|when|once|you (?:can|could|may|need|must|have)|have|(?:just |please |kindly )*(?:place|send|order|book|call|write|reply|use|try|open|check|keep|return|choose|press|select|ask|visit|complete|submit|pay|log|allow|wait|leave))\b/i

/** "A corrected version goes out tomorrow": no one says "I will", and yet the customer will count on it. */
function outcomesWithTime(plain: string, said: readonly Promised[]): Promised[] {
  return timesOfNextSteps(plain)
    .filter(span => !said.some(promise => overlaps(promise.span, span)))
    .map(([from, to]) => {
      const start = Math.max(
        ...[...plain.slice(0, from).matchAll(/[,;:]\s+|\s(?:and|but|so)\s/g)].map(end => end.index + end[0].length),
        0,
      )
      const action = tidy(plain.slice(start, from))
      return { span: [start, to] as Span, owner: null, action, when: plain.slice(from, to) }
    })
    .filter(({ action }) => action.split(' ').length > 1 && !notOurs.test(action))
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
