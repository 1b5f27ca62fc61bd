import { contentWords } from '@/lib/language/content-words'
import { upsetFeelingNames, upsetFeelings } from '@/lib/language/feelings'
import { isAmong } from '@/lib/language/same-thing'
import { troubleWords, vagueTrouble } from '@/lib/language/trouble'
import type { Span } from '@/lib/text/span'
import { has, oneOf, outermost, spansOf, straight, wording } from '@/lib/text/wording'

/** Words of a reply that may name the customer's trouble: true once they meet the customer's own. */
export interface NamedTrouble {
  readonly span: Span
  /** Stems of the words that name something in particular; empty for a feeling, which needs no meeting. */
  readonly stems: readonly string[]
  /** 'trouble' must meet the customer's words; 'feeling' is attributed to them and stands by itself. */
  readonly kind: 'trouble' | 'feeling'
}

const feeling = oneOf(upsetFeelings)
const feelingName = oneOf(upsetFeelingNames)

/** "You're disappointed", "your frustration": a feeling said to be theirs. */
const attributedFeeling = wording(
  `you(?:'re| are| were|'ve been| have been| feel| felt| must (?:be|feel|have been)| might be)(?: \\w+){0,2} (?:${feeling}|caught off guard|let down)`,
  `your (?:\\w+ )?(?:${feelingName})`,
  `(?:${feelingName}) (?:we(?:'ve| have)? caused you|this (?:has )?caused you|you(?:'ve| have)? (?:experienced|felt)|you(?:'re| are) (?:feeling|experiencing))`,
)

/** Openers after which a trouble is affirmed. */
const regret = wording(
  '(?:sorry|apologi[sz]e|apologies|regret|sad|saddened|unfortunate(?:ly)?|understand|see|know|hear|realise|realize|aware|notice|noticed|appreciate|looks like|seems|appears|due to|because|the fact that|despite|since)',
)
const clauseBreak =
  /[,;:()!?]+\s+|[.]\s+|\s*(?:--|—|–)\s*|\s-\s|\s+(?:but|however|and (?=(?:i|we|you|please|will|would|can|our|let)\b)|so (?=(?:i|we|that|please)\b))/gi

/** Not affirmed: a condition, a question, an offer, a wish, an order, a denial, a policy. */
const unaffirmed = wording(
  "(?:if|whether|in case|should you|whenever|unless|once|when you(?:'re)?)",
  '(?:can|could|would|will|may|might|should|do|did|does|have|are|is|what|which|when|where|who|how) (?:you|your|u|the|this|it|we|i)(?! (?:frustrat|annoy))',
  "(?:i|we|our team|they)(?:'ll| will|'d| would| can| could| cannot| can't| won't| don't| do not| may| might| never| are unable| am unable|'re unable|'m unable| have no| recommend| suggest| want| wish| hope| like)",
  "(?:please|kindly|try|make sure|ensure|click|press|send|check|note that|let us|let me|remember|do not|don't|dm|pm|email|visit|contact|submit|open|go to)",
  '(?:some|other|certain|many|most) (?:users|customers|people|accounts)',
  "you (?:can|could|may|should|must|will|would|need|have to|might|do not need|don't need)",
  "(?:should|would|could|will)(?: not|n't)? (?:be|have|solve|work|help|no longer|now)",
  'there (?:are|is) no (?:known|ongoing)',
)

/** The stretches of a sentence that name a trouble as a fact, or say how the customer feels. */
export function namedTroubles(sentence: string): NamedTrouble[] {
  const plain = straight(sentence)
  const found: NamedTrouble[] = spansOf(plain, attributedFeeling)
    .filter(() => !/\bsorry\b.{0,20}\byou feel (?:that|this) way/i.test(plain))
    .map(span => ({ span, stems: [], kind: 'feeling' }))
  for (const [start, end] of clausesOf(plain)) {
    const clause = plain.slice(start, end)
    const span = affirmedTrouble(clause)
    if (!span) continue
    const words = contentWords(clause.slice(span[0], span[1]).replace(vagueTrouble, whole => ' '.repeat(whole.length)))
    if (words.length > 0)
      found.push({ span: [start + span[0], start + span[1]], stems: words.map(({ stem }) => stem), kind: 'trouble' })
  }
  return found
}

/** Where a reply's sentence names THIS customer's trouble: its words must meet theirs, by form or as the same thing. */
export function acknowledgements(named: readonly NamedTrouble[], customerWords: ReadonlySet<string>): Span[] {
  return outermost(
    named
      .filter(({ kind, stems }) => kind === 'feeling' || stems.some(stem => isAmong(stem, customerWords)))
      .map(({ span }) => span),
  )
}

/** The part of a clause that affirms a trouble; null when it is only asked, offered, wished, ordered or denied. */
function affirmedTrouble(clause: string): Span | null {
  const troubles = spansOf(clause, troubleWords)
  if (troubles.length === 0) return null
  const opener = spansOf(clause, regret)[0]
  const from = opener ? opener[1] : 0
  const rest = clause.slice(from)
  const barrier = spansOf(rest, unaffirmed)[0]
  if (barrier && barrier[0] < 3) return null
  const to = barrier ? barrier[0] : rest.length
  const part = rest.slice(0, to)
  if (!has(part, troubleWords) || isVagueOnly(part)) return null
  if (!opener && !isAboutCustomer(part)) return null
  const start = from + (part.length - part.trimStart().length)
  return [start, from + part.trimEnd().length]
}

function isVagueOnly(part: string): boolean {
  return contentWords(part.replace(vagueTrouble, ' ')).length === 0
}

/** Without regret or understanding before it, the trouble must be plainly theirs, or a particular one. */
function isAboutCustomer(part: string): boolean {
  return has(
    part,
    wording(
      "(?:you|your|you've|you're|you'd)",
      '(?:the|that|those|these|this|our) (?:\\w+[- ]){0,3}(?:delay|delays|bug|downtime|outage|failure|crash|charge|charges|loss|error|wait|mix-up|damage|cancellation|interruption)',
    ),
  )
}

function clausesOf(plain: string): Span[] {
  const clauses: Span[] = []
  let start = 0
  for (const match of plain.matchAll(clauseBreak)) {
    if (match.index > start) clauses.push([start, match.index])
    start = match.index + match[0].length
  }
  if (start < plain.length) clauses.push([start, plain.length])
  return clauses
}
