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
  readonly givesTime: boolean
  readonly givesPlace: boolean
  readonly tellsHow: boolean
  readonly acts: boolean
}

const yesOrNo = wording(
  "(?:yes|no|yep|yeah|nope|sure|of course|certainly|absolutely|definitely|correct|unfortunately|indeed|that's right|no problem)",
)
const place =
  /https?:|www\.|<url>|<email>|\S@\S|\b(?:here|page|section|settings|menu|tab|link|store|app|site|website)\b/i
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
    givesTime: facts.time,
    givesPlace: place.test(plain),
    tellsHow: has(plain, how),
    acts: facts.acts,
  }
}

/** How well a sentence answers a question, 0 to about 3; from 1 on it counts. */
export function answerStrength(answer: AnswerFacts, question: Question): number {
  if (!answer.isStatement) return 0
  const asked = withSameThings(contentWords(question.text).map(({ stem }) => stem))
  const shared = new Set(answer.stems.filter(stem => isAmong(stem, asked))).size
  return Math.min(1.5, shared * 0.6) + worthOfKind(answer, straight(question.text).toLowerCase(), question.kind)
}

/** Whether the sentence is of the kind that the question asks for. */
function worthOfKind(answer: AnswerFacts, question: string, kind: Question['kind']): number {
  let worth = 0
  if (/\bwhy\b|\breason\b|how come/.test(question) && answer.givesReason) worth += 1
  if (/\bwhen\b|how (?:long|soon|much longer)|\beta\b/.test(question) && answer.givesTime) worth += 1
  if (/\bwhere\b|\bwhich\b|\blink\b|who (?:should|do|can)/.test(question) && answer.givesPlace) worth += 0.8
  if (
    /\bhow (?:do|can|to|could|should|would)\b|what (?:should|can|do|must)|any (?:way|idea|suggestions?|advice)|is there (?:a|any) way/.test(
      question,
    ) &&
    answer.tellsHow
  )
    worth += 0.8
  if (
    /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|am|any)\b/.test(question) &&
    answer.saysYesOrNo
  )
    worth += 0.7
  if (kind === 'request' && answer.acts) worth += 1
  if (kind === 'request' && answer.tellsHow) worth += 0.4
  return worth
}
