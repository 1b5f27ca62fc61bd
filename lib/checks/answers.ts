import type { Question } from '@/lib/customer/reading'
import { contentWords } from '@/lib/language/content-words'
import { isAmong, withSameThings } from '@/lib/language/same-thing'
import { has, straight, wording } from '@/lib/text/wording'

/** What a sentence of the reply offers as an answer, without any customer. */
export interface AnswerFacts {
  readonly stems: readonly string[]
  /** It says something, rather than greets, asks back or says goodbye. */
  readonly isStatement: boolean
  readonly saysYesOrNo: boolean
  readonly givesReason: boolean
  /** It says no. */
  readonly refuses: boolean
  readonly givesTime: boolean
  readonly givesPlace: boolean
  readonly tellsHow: boolean
  readonly acts: boolean
}

const yesOrNo = wording(
  "(?:yes|no|yep|yeah|nope|sure|of course|certainly|absolutely|definitely|correct|unfortunately|indeed|that's right|no problem)",
)
const place =
  /\b(?:at|in|on|to|with|from) (?:the|our|your) \w+|https?:|www\.|<url>|<email>|\S@\S|\b(?:here|page|section|settings|menu|tab|link|store|app|site|website)\b/i
const how = wording(
  "(?:you can|you could|you'll need to|you need to|please|try|click|go to|press|select|open|head (?:over )?to|visit|choose|enter|follow|use|submit|check|make sure|reach out|contact|send)",
)
const idle = wording('(?:hi|hello|hey|dear|regards|cheers|thank you|thanks|have a)')

/** Reads what a sentence offers as an answer. */
export function answerFactsOf(
  sentence: string,
  facts: { readonly cause: boolean; readonly time: boolean; readonly acts: boolean },
): AnswerFacts {
  const plain = straight(sentence)
  const words = plain.split(/\s+/).length
  const asksBack = /\?\s*$/.test(plain) && !has(plain, wording('so (?:that )?(?:i|we)'))
  return {
    stems: contentWords(plain).map(({ stem }) => stem),
    isStatement: !asksBack && !(words <= 6 && has(plain, idle)) && words > 1,
    saysYesOrNo: has(plain, yesOrNo),
    givesReason: facts.cause,
    refuses: has(plain, refusal),
    givesTime: facts.time,
    givesPlace: place.test(plain),
    tellsHow: has(plain, how),
    acts: facts.acts,
  }
}

const refusal = wording(
  "(?:can't|cannot|can not|unable|not able|won't|will not|not possible|impossible|(?:don't|do not) (?:offer|refund|give|make|do|provide))",
)

/** How well a sentence answers a question, 0 to about 3; from 1 on it counts. */
export function answerStrength(answer: AnswerFacts, question: Question): number {
  if (!answer.isStatement) return 0
  // A bare no says that, and not why.
  if (/^\W*(?:and |but |so )?why\b/i.test(question.text) && answer.refuses && !answer.givesReason) return 0
  const asked = withSameThings(contentWords(question.text).map(({ stem }) => stem))
  const shared = new Set(answer.stems.filter(stem => isAmong(stem, asked))).size
  return Math.min(1.5, shared * 0.6) + worthOfKind(answer, straight(question.text).toLowerCase(), question.kind)
}

/** Whether the sentence is of the kind that the question asks for. */
function worthOfKind(answer: AnswerFacts, question: string, kind: Question['kind']): number {
  const worths: readonly [boolean, number][] = [
    [/\bwhy\b|\breason\b|how come|going on|what happened/.test(question) && answer.givesReason, 1],
    [/\bwhen\b|how (?:long|soon|much longer)|\beta\b/.test(question) && answer.givesTime, 1],
    [/\bwhere\b|\blink\b|who (?:should|do|can)/.test(question) && answer.givesPlace, 1],
    [/\bwhich\b/.test(question) && answer.givesPlace, 0.5],
    [asksHow.test(question) && (answer.tellsHow || answer.acts), 1],
    [yesNoQuestion.test(question) && (answer.saysYesOrNo || answer.givesReason || answer.acts), 0.7],
    [yesNoQuestion.test(question) && answer.tellsHow, 0.4],
    [kind === 'request' && answer.acts, 1],
    [kind === 'request' && (answer.tellsHow || answer.givesReason), 0.5],
  ]
  return worths.reduce((sum, [fits, worth]) => sum + (fits ? worth : 0), 0)
}

const asksHow =
  /\bhow (?:do|can|to|could|should|would|did)\b|what (?:should|can|do|must|to|i must|am i)|any (?:way|idea|ideas|suggestions?|advice|help)|is there (?:a|any|some)\b|what else/
const yesNoQuestion =
  /(?:^|[,.;:] |\b(?:if|whether|and|but|so|know) )(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|am|any|i|you|it|this|there|we)\b/
