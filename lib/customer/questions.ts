import type { Sentence } from '@/lib/text/sentence'
import { has, straight, wording } from '@/lib/text/wording'
import type { Question } from './reading'

/** Sentences that ask for something to be done, with or without a question mark. */
const request = wording(
  '(?:please|pls|plz|plzz|kindly) (?!note|be aware|find|see|see attached|advise if you need)\\w+',
  '(?:can|could|would|will) (?:you|u|someone|somebody|anyone|one of you)(?: guys)?(?: please| kindly| maybe| possibly| at least)? \\w+',
  'would you mind',
  "(?:i|we)(?:'d| would) (?:like|love|appreciate|be grateful)(?: \\w+)?",
  '(?:i|we) (?:just |really |only |simply |also )?(?:need|want|require|demand)(?: you)? (?:to|a|an|my|the|this|it|help|someone|your|some|more)',
  "(?:i am|i'm|we are|we're) (?:looking for|requesting|asking for|hoping (?:to|for|you)|seeking|after)",
  'let me know',
  "(?:it )?(?:would|'d|will) be (?:nice|great|good|helpful|useful|cool|awesome|better|lovely|appreciated)(?: \\w+){0,2} (?:if|to|for)",
  '(?:you|u) (?:should|need to|must|could at least)',
  "(?:i'm|i am|we're|we are|am) (?:seeking|requesting|looking|asking|waiting) (?:for )?(?:a|an|my|the|your)",
  '(?:need|want|requesting|request) (?:a |my |your )?(?:refund|help|assistance|replacement|money back|support)',
  'help me (?:with|to|out|get|find|fix|please)',
)
/** Openings of a question, also when the question mark is left out. */
const questionOpening =
  /^(?:(?:and|but|so|also|hi|hello|hey|ok|okay|well|then|or|please|just|now|hence)[\s,]+)*(?:what|when|where|who|whom|whose|which|why|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|am|has|have|had|isn't|aren't|can't|won't|doesn't|don't|didn't|any (?:idea|news|update|updates|chance|suggestions|ideas|known|way))\b/i
const questionInside = wording(
  "(?:i|we)(?:'d| would)? (?:was |am |were |are |'m |'re )?(?:just |also )?(?:wonder(?:ing)?|like to know|want to know|curious|not sure|unsure)(?: about)? (?:if|whether|what|when|where|who|which|why|how)",
  '(?:tell|let) (?:me|us) know (?:if|whether|what|when|where|who|which|why|how)',
  '(?:tell|show) (?:me|us) (?:if|whether|what|when|where|who|which|why|how)',
  '(?:do you|can you|could you|does anyone) (?:know|tell|explain|advise|confirm)',
  '(?:any (?:idea|ideas|news|update|updates|way|chance|suggestions|advice))',
  'check on the status',
)
/** A sentence that is an order: "Fix this.", "Mention it on the page." */
const imperative =
  /^(?:(?:and|so|just|then|also|now|hi|hello|hey|ok)[\s,]+)*(?:fix|refund|cancel|close|send|call|email|contact|help|give|tell|explain|add|remove|change|update|restore|return|replace|mention|stop|make|check|check out|look into|delete|reply|respond|answer|confirm|let|advise|issue|provide|show|resolve|sort|solve|unlock|reset|activate|bring back)\s+(?:it|this|that|me|us|my|our|the|your|a|an|somewhere|back|all|these|those|charging|out)\b/i
/** Asked for effect: no answer is expected to it. */
const rhetorical = wording(
  'how dare',
  'are you (?:kidding|serious|joking|for real)',
  'seriously',
  'really',
  'what the (?:hell|heck|fuck)',
  'wtf',
  'who does that',
  'why should i trust',
  'how (?:can|could) (?:you|they)(?: guys)? (?:get away|justify|be so|treat)',
  'get away with',
  "isn't it",
  'right',
  'huh',
  'eh',
)

/** What the customer asks to know or to have done, in order; a sentence each, or each half of one that asks two things. */
export function questionsIn(sentences: readonly Sentence[]): Question[] {
  const found: Question[] = []
  for (const sentence of sentences) {
    for (const part of partsOf(sentence)) {
      const kind = kindOf(part.text)
      if (kind) found.push({ start: part.start, end: part.end, text: part.text, kind })
    }
  }
  return found
}

/** Between two questions of one sentence: "Why was I charged, and when do I get it back?" */
const secondQuestion = /,?\s+(?:and|or|but)\s+(?:also\s+)?(?=(?:when|why|how|what|where|who|which)\s+\w+\s+\w+)/i

function partsOf(sentence: Sentence): readonly Pick<Sentence, 'text' | 'start' | 'end'>[] {
  const joint = secondQuestion.exec(sentence.text)
  if (!joint || !/\?/.test(sentence.text)) return [sentence]
  const first = sentence.text.slice(0, joint.index)
  const second = sentence.text.slice(joint.index + joint[0].length)
  const asksTwice = /\b(?:when|why|how|what|where|who|which)\s+\w+/i.test(first) && first.split(/\s+/).length >= 3
  if (!asksTwice || !(questionOpening.test(first) || has(straight(first), request))) return [sentence]
  return [
    { text: first, start: sentence.start, end: sentence.start + first.length },
    { text: second, start: sentence.end - second.length, end: sentence.end },
  ]
}

function kindOf(sentence: string): Question['kind'] | null {
  const plain = straight(sentence)
  const asks = /\?["')\]]*\s*$/.test(plain) || /\?/.test(plain)
  if (isRhetorical(plain)) return null
  if (has(plain, request) && !/^(?:what|when|where|who|why|how)\b/i.test(plain)) return 'request'
  if (asks) return 'question'
  const words = plain.split(/\s+/).length
  if (words >= 3 && questionOpening.test(plain) && !/[.!]$/.test(plain)) return 'question'
  if (imperative.test(plain)) return 'request'
  return has(plain, questionInside) ? 'question' : null
}

/** A short outcry that ends in a question mark, or one that only vents. */
function isRhetorical(plain: string): boolean {
  const words = plain
    .replace(/[^\w\s']/g, ' ')
    .trim()
    .split(/\s+/)
  return has(plain, rhetorical) && words.length <= 12
}
