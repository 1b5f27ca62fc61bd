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

/** Who, or what, the promise is about: at most six words that end in one. */
const word = "(?!(?:and|but|so|or|then|that|which|if|when|whether|let|to)\\b)[\\p{L}\\d][\\p{L}\\d'-]*"
const owner = `(?:i|we|you|he|she|it|they|nothing|nobody|(?:(?:${word}|,(?= dr| mr| ms| who)) ){0,5}${word})`
const commitment = new RegExp(
  `(?<![\\w'])(?:(${owner})(?:'ll| will| shall| am going to| are going to| is going to| promise to)|(let me))\\s+(?!not\\b|never\\b|be unable|be able|need\\b|have to\\b|know\\b|see why|say\\b)((?:[^.!?;,]|,(?! (?:but|and (?:i|we|you)|please|so)\\b)){2,120})`,
  'giu',
)
/** What none of them can do without: looked for first, since a name of six words may begin at each word. */
const committing = /(?:'ll| will| shall| going to| promise to|let me)\s/i
const time = wording(comingTime)

/** What a sentence promises the customer: who does what, and by when where it says. */
export function promisesIn(sentence: string): Promised[] {
  const plain = straight(sentence)
  if (/\?\s*$/.test(plain)) return []
  const mayCommit = committing.test(plain)
  const said = mayCommit ? [...plain.matchAll(commitment)].map(match => promised(match)).filter(isOurs) : []
  const coming = [
    ...(present.test(plain) ? plain.matchAll(inPresent) : []),
    ...plain.matchAll(spared),
    ...plain.matchAll(announced),
  ].map(happens)
  const outcomes = coming.filter(({ span }) => !said.some(promise => overlaps(promise.span, span)))
  return [...said, ...outcomes, ...outcomesWithTime(plain, [...said, ...outcomes])].sort(
    (a, b) => a.span[0] - b.span[0],
  )
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

/** What they will get is a promise of ours; what they will love, pay or have to do is none. */
const comesToThem =
  /^(?:(?:also|then|always|now|soon) )*(?:get|receive|have (?:it|the|your|a|an|them)|see (?:it|the|them|your)|find (?:it|the|your)|hear (?:from|back)|be (?:charged|billed|refunded|contacted|told|notified|credited|called))\b/i
/** What is threatened or merely foretold. */
const threatens =
  /^(?:also )?(?:be (?:(?:passed|referred|forwarded) to (?:our |the |a )?(?:coll|debt|outside)|suspended|disconnected|closed|deleted|blocked|rejected|discontinued|lost|liable|charged|offered|given|taken)|stop working|result|cause|delay|expire|lapse|mean|depend|require|apply from|help\b|love|notice)/i
const noThing = /\b(?:which|that|what|who|if|when|once|this|hope|sure|think|believe|expect|unless|until)(?: \S+){0,2}$/i

function isOurs({ action, owner }: Promised): boolean {
  if (action === '' || threatens.test(action)) return false
  if (/(?:^|\s)you$/i.test(owner ?? '')) return comesToThem.test(action)
  return /^(?:i|we)$/i.test(owner ?? '') || !noThing.test(owner ?? '') || /^(?:this|that)$/i.test(owner ?? '')
}

const condition = '(?:as soon as|once|when|the (?:moment|minute|day|second)|automatically|after|by itself)'
const inPlan =
  '(?:goes|go|comes?|arrives?|starts?|follows?|kicks? in|ships?|leaves?|is out|is on (?:its|their) way|are on (?:its|their) way|is with you|gets?|keeps?|stays?|covers?|lands?|reaches|meets|stands|rings?|is ready|is there|takes effect)'
/** Looked for first, for the same reason. */
const present = new RegExp(` (?:${inPlan} |(?:is|are) (?:now |already )?on (?:its|their|the) way)`, 'i')
/** "The right part goes out once I have it": a plan in the present tense. */
const inPresent = new RegExp(
  `(?<![\\w'])((?:[\\p{L}\\d][\\p{L}\\d'-]* ){1,6}?)(${inPlan}(?: [^.!?;,]{1,40}?)? (?:${condition}|${comingTime}|(?:on|at) (?:the first|your next)|(?:the )?same day|free of charge|(?:in|next|by) (?:january|february|march|april|june|july|august|september|october|november|december))\\b[^.!?;,]{0,40}|(?:is|are) (?:now |already )?on (?:its|their|the) way\\b[^.!?;,]{0,40})`,
  'giu',
)
const announced =
  /(?<![\w'])()(next update(?: \w+){0,3} (?:at|by|on|in) [^.!?;,]{1,30}|(?:you can|we|i) expect (?:it|the|your|you|power|to)[^.!?;,]{1,50}? (?:by|on|at|within) [^.!?;,]{1,30})/gi
const spared =
  /(?<![\w'])()((?:you|nothing|nobody|no one)(?: won't| more will| will) be (?:charged|billed|sent|asked|cut off)[^.!?;,]{0,40})/gi

function happens(match: RegExpExecArray | RegExpMatchArray): Promised {
  const start = match.index ?? 0
  return { span: [start, start + match[0].trimEnd().length], owner: null, action: tidy(match[0]), when: null }
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
    .filter(({ action }) => action.split(' ').length > 1 && !notOurs.test(action) && !isOver(action))
}

/** What was done, what is merely limited, and where we are until when. */
const over =
  /\b(?:was|were|did|had|has been|have been|been|'ve|'d|went|came|lost|sent|took|promised|tripled|restarted|set|should have)\b|\b(?:i|we) have\b|\b\w+ed (?:on|at|this|today|in)?$|\b(?:need|needs|must|due|has until|have until|let (?:me|us) know|paid|at (?:this|my|the) (?:desk|door)|i'm (?:here|on)|would like|want to|can|can't|unfortunately|not)\b|\btakes? (?:up to|about|around)?$/i
const ahead =
  /\b(?:will|'ll|going to|is (?:booked|set|scheduled|planned)|are (?:booked|set|scheduled|planned)|i've (?:booked|arranged|asked)|on (?:its|their) way)\b/i

function isOver(action: string): boolean {
  return over.test(action) && !ahead.test(action)
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
