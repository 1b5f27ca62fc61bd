import { contentWords } from '@/lib/language/content-words'
import type { Span } from '@/lib/text/span'
import { has, spansOf, straight, wording } from '@/lib/text/wording'
import { alignmentIn } from './align'

/** What happened to a customer, told back without a word that says trouble. */
export interface ToldBack {
  readonly span: Span
  readonly stems: readonly string[]
  /** How many different stems must be the customer's own for it to be their story. */
  readonly least: 1 | 2
}

/** "You paid …", "your mum sat …", "twice now you've had …": what they did or what was done to them, in the past. */
const theirPast = wording(
  "(?:you|your (?:\\w+ ){1,4}?)(?:'ve|'d| have| had| has| were| was|(?! need| feed| read| speed)(?: \\w+)?? (?!would\\b|could\\b|should\\b|might\\b)(?:\\w{2,}ed|sat|went|came|took|lay|stood|paid|gave|got|slept|lost|bought|sent|found|left|told|had|made|wrote|rang|spent|waited|missed|fell))(?! (?:to be able|any))",
)
/** "We cut you off", "we took £38": what our side did to them. */
const ourPast = wording(
  '(?:we|our \\w+|i)(?! (?:would|could|can|will|should))(?: \\w+){0,2} (?:\\w{2,}ed|cut|took|sent|went|kept|let|told|left|gave|made|lost|broke|wrote|put)(?: \\w+){0,3} (?:you|your|yours|from|for)',
)
/** Side against side: what makes a plain story a grievance. */
const against = wording(
  'although|though|even though|despite|all the same|and yet|yet|while|whilst|after you|went on|kept|keep|still|only to|instead of|without|anyway|nevertheless|because of (?:it|us)|in spite of|against the|(?:again )?and again|twice|three times|times over',
)
/** "You asked how …", "you ordered …": an errand said again, not a trouble. */
const errand = wording(
  "(?:you|you've|you'd)(?: have| had)?(?: \\w+)? (?:asked|wanted|requested|enquired|inquired|wondered|ordered|booked|purchased|bought|signed up|mentioned|said|wrote|registered|chose|selected|consented|agreed|reached|contacted|got in touch|provided|shared|sent (?:us|me|in))(?! (?:\\w+ ){0,6}(?:twice|times|again))",
)
const notFact = wording(
  'if|whether|in case|unless|once|please|kindly|can you|could you|would you|did you|have you|do you|let me know|make sure|so (?:that )?you can|you can|you could|you will|you may|you should|you must|you need',
  "(?:it|that|this|things)(?: \\w+)? (?:can|could|would|may|might) be|cannot be|can't be|not possible|not available|(?:we|i|we're|i'm)(?: are| am)? (?:cannot|can't|unable|not able|don't|do not|won't|will not)",
)
const sorry = wording('sorry(?! but| to say|,? (?:we|i) (?:can|do|are|am))', 'apologi[sz]e', 'apologies')
/** "Ringing four times is …", "three days of waiting …", "a soaked laptop is …": the matter itself stands first. */
const mattersFirst =
  /^\W*(?:(?:oh (?:no|dear)|ouch|yikes|oof)\W+|(?:yes|no|right|true|we do|hi|hello|hey|dear)\b[^,.!?]{0,24},\s+(?:and\s+)?)?(?:\w{4,}ed\s\w+,|\w+ing\b|(?:no|not a single) (?:\w+ ){1,3}?(?:should|ought|deserves)\b|an? (?:\w+ly )?(?:faulty|lost|missing|wrong|fakes?|cold|late|double|duplicate|bad|dead|empty|\w{3,}ed|\w{2,}en|\w{3,}ing|\w{3,}less)\s|an? (?:\w+ ){1,3}?(?:that|which|without|after|at|with)\b|since (?:last )?\w+ (?:is|feels)\b|(?:\d+(?![.)])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i
/** "Three deliveries in a month, and each time ink for somebody else's printer.": nothing is claimed, it is only held up. */
/** "A broken strap is exactly what the warranty is for" owns the trouble as well as regret does. */
const whatWeAreFor = wording('(?:is|are) (?:exactly|precisely|just) (?:what|why|when|where)')
const finite = wording(
  "is|are|was|were|am|be|will|would|can|could|may|might|must|shall|should|do|does|did|has|have|had|i|we|you|let|let's|\\w+'(?:s|re|ve|ll|d|m)(?: \\w+ing)?|\\w+n't",
)

/**
 * Where a sentence tells the customer their own story: what is called bad or regretted in it, and what they or we did.
 * Whether it is theirs is for their words to say.
 */
export function toldBack(sentence: string): ToldBack[] {
  const plain = straight(sentence)
  if (/\?\s*$/.test(plain) || has(plain, errand)) return []
  const barrier = spansOf(plain, notFact)[0]
  const end = barrier ? barrier[0] : plain.replace(/[\s.!]+$/, '').length
  const start = plain.length - plain.trimStart().length
  const told = plain.slice(start, end)
  if (told.length < 12) return []
  const judged = alignmentIn(told)
  const stems = contentWords(told)
    .filter(word => !judged.some(([from, to]) => from <= word.start && word.end <= to))
    .map(({ stem }) => stem)
  if (stems.length < 2) return []
  const least = leastOf(told, judged.length > 0)
  return least === null ? [] : [{ span: [start, end], stems, least }]
}

function leastOf(told: string, isJudged: boolean): 1 | 2 | null {
  if ((isJudged || has(told, whatWeAreFor) || has(told, sorry)) && mattersFirst.test(told)) return 1
  if (isJudged || has(told, sorry)) return 2
  if (!has(told, finite) && (mattersFirst.test(told) || has(told, against))) return 2
  return (has(told, theirPast) || has(told, ourPast)) && has(told, against) ? 2 : null
}
