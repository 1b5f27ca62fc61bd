import type { Sentence } from '@/lib/text/sentence'
import { has, straight, wording } from '@/lib/text/wording'
import type { Question } from './reading'

/** Sentences that ask for something to be done, with or without a question mark. */
const request = wording(
  '(?:please|pls|plz|plzz|kindly),? (?:just |also |simply )?(?!note|be aware|find\\b(?! (?:them|it|my|out|a|the|someone))|see|see attached|advise if you need)\\w+',
  '(?:can|could|would|will) (?:you|u|someone|somebody|anyone|one of you)(?: guys)?(?: please| kindly| maybe| possibly| at least)? (?!even|believe|imagine)\\w+',
  'would you mind',
  "(?:i|we)(?:'d| would) (?:like|love|appreciate|be grateful|need)(?! to (?:thank|say|congratulate|compliment|point out))(?: \\w+)?",
  '(?:i|we) (?:just |really |only |simply |also )?(?:need|want|require|demand|expect)(?: you)? (?:to(?! (?:thank|say|congratulate|compliment))|a|an|my|the|(?:this|it|that|them)(?! (?:for|by|on|in|at|to|before|until|so|because)\\b)|help|someone|your|some|more|every|all|both)',
  "(?:i am|i'm|we are|we're) (?:looking for|requesting|asking for|hoping (?:to|for|you)|seeking|after)",
  'let me know',
  "(?:it )?(?:would|'d|will) be (?:nice|great|good|helpful|useful|cool|awesome|better|lovely|appreciated)(?: \\w+){0,2} (?:if|to|for)",
  '(?:you|u) (?:should|need to|must|could at least)',
  "(?:i'm|i am|we're|we are|am) (?:seeking|requesting|looking|asking|waiting) (?:for )?(?:a|an|my|the|your)",
  '(?:need|want|requesting|request) (?:a |my |your |an? \\w+ )?(?:refund|help|assistance|replacement|money back|support|callback|exchange)',
  'help me (?:with|to|out|get|find|fix|please)',
  // A demand in cold words: "unless the sum is returned within fourteen days".
  'unless (?:i|we|the|my|our|this|that|it) [^!?]{5,80} (?:within|by|before)',
  'should (?:i|we) not (?:receive|hear|get|have)',
)
/** What must be done to reach something is told, not asked for: "to create a file, I need to select a type". */
const toldNeed =
  /\b(?:to \w+[^,.!?]*|(?:every|each) time[^,.!?]*|when(?:ever)?[^,.!?]*),? (?:i|we) (?:always )?need to\b/i
/** "When I open the page" only says when. */
const timeClause =
  /^(?:(?:and|but|so|also)\s+)*(?:when(?:ever)?|where|how|what|why) (?:i|we|you|it|he|she|they|the|my|this)\b(?! (?:do|did|can|should))/i
/** "Please help!" by itself asks for nothing in particular. */
const bareHelp =
  /^\W*(?:(?:please|pls|plz|someone|somebody|can (?:you|someone|anyone)|just)[\s,]+)*(?:help|advise|do the needful)(?:\s+(?:me|us|out))?(?:\s+(?:please|pls|asap|now))*\W*$/i
const light = '(?:(?:and|but|so|also|hi|hello|hey|ok|okay|well|then|or|please|just|now|hence|sorry)[\\s,]+)*'
/** Openings of a question, also when the question mark is left out. */
const questionWord = new RegExp(
  `^${light}(?:what|when|where|who|whom|whose|which|why|how|whats|wheres|whens|hows|whos|what's|where's|when's|how's|who's|any (?:idea|news|update|updates|chance|suggestions|ideas|known|way|hint|hints|tips))\\b`,
  'i',
)
const auxiliary =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|may|am|has|have|had|isn't|aren't|can't|won't|doesn't|don't|didn't)"
const auxiliaryFirst = new RegExp(`^${light}${auxiliary}\\b`, 'i')
/** Without a question mark, who or what it is about must follow: "would use it every day" asks nothing. */
const auxiliaryAndSubject = new RegExp(
  `^${light}${auxiliary}\\s+(?:i|you|u|ya|it|this|that|these|those|there|he|she|they|we|the|my|our|your|his|her|their|a|an|any|some|someone|anyone|somebody|anybody|everything|@\\w+|\\w+ (?:possible|free|available|open|ok|okay|included|down))\\b`,
  'i',
)
const questionInside = wording(
  "(?:i|we)(?:'d| would)? (?:was |am |were |are |'m |'re )?(?:just |also )?(?:wonder(?:ing)?|like to know|want to know|wanted to (?:know|check|ask)|checking|curious|not sure|unsure)(?: about)? (?:if|whether|what|when|where|who|which|why|how)",
  '(?:also |just )?(?:wondering|checking) (?:if|whether|what|when|where|who|which|why|how)',
  '(?:just )?wanted to (?:know|check|ask) (?:if|whether|what|when|where|who|which|why|how)',
  '(?:tell|let) (?:me|us) know (?:if|whether|what|when|where|who|which|why|how)',
  '(?<!\\b(?:can|could|would|will|to|not|never|nobody|no one|knows?) )(?:tell|show) (?:me|us) (?:if|whether|what|when|where|who|which|why|how)',
  '(?:do you|can you|could you|does anyone) (?:know|tell|explain|advise|confirm)',
  '(?:any (?:idea|ideas|news|update|updates|way|chance|suggestions|advice))',
  "(?:not sure|no idea|no clue|don't know|dont know|do not know|unsure) (?:what|how|where|who|which|when) (?:to|i should|i can|we should)",
  "(?:don't|dont|do not|can't|cant|cannot|still not) (?:get|see|find|understand|figure out|work out) (?:where|how|why|what|which|when)",
  'check on the status',
)
/** A clause that is an order: "Fix this.", "Mention it on the page.", "…, refund me now". */
const imperative =
  /(?:^|[,;:–-]\s*)(?:(?:and|so|just|then|also|now|hi|hello|hey|ok)[\s,]+)*(?:fix|refund|cancel|close|send|resend|call|email|contact|help|give|tell|explain|add|remove|change|update|restore|return|replace|mention|stop|make|check|check out|look into|delete|reply|respond|answer(?! your phone)|confirm|let|advise|issue|provide|show|resolve|sort|solve|unlock|unblock|unfreeze|reopen|reinstate|release|reset(?! my)|activate|deliver|collect|explain|waive|correct|credit|transfer|bring back|pay)\s+(?:it|this|that|me|us|yourselves|yourself|my|our|the|your|a|an|somewhere|back|all|these|those|them|charging|out)\b/i
/** Shouted, or one word: "UNFREEZE IT NOW", "refund. now." */
const curtOrder =
  /^\W*(?:\w+\s+(?:it|this|that|them|me|my\s+\w+)\s+(?:now|asap|immediately|today|at once|right now)|(?:a\s+)?(?:full\s+)?refund(?:\s+(?:please|pls|now|asap))?)\W*$/i
/** Asked for effect: no answer is expected to it. */
const rhetorical = wording(
  'how dare',
  'are you (?:kidding|serious|joking|for real|(?:a |just )?(?:bot|robot|stupid|blind|deaf)(?: or \\w+ \\w+)?)',
  '(?:really|seriously)(?= ?[?!]*$)',
  'what the (?:hell|heck|fuck)',
  'wtf',
  'who does that',
  'why should i trust',
  'how (?:can|could) (?:you|they)(?: guys)?(?: even| just| possibly)? (?:get away|justify|be so|treat|send out|do (?:this|that)|let (?:this|that)|sleep|call yourselves|sell)',
  'get away with',
  "isn't it",
  '(?<=[,.!]\\s*|^)(?:right|huh|eh)(?= ?[?!]*$)',
  '(?:do|does|did|can) (?:you|anyone|anybody|they|u)(?: people| guys| lot)? even',
  'have you no',
  "(?:is|isn't) (?:it|that|this)(?: really)? (?:too much|so (?:hard|difficult)) to (?:ask|expect)|is that too much",
  "what (?:else|more) do you (?:want|expect)(?: from (?:me|us))?|are (?:you|y'all)(?: guys)?(?: even| still)+ in business",
  'is (?:anyone|anybody|someone) (?:there|reading|alive|home|listening)(?: at all)?',
  '(?:hello|hi|anyone|anybody)(?= ?[?!]*$)',
)

/** What the customer asks to know or to have done, in order; a sentence each, or each half of one that asks two things. */
export function questionsIn(sentences: readonly Sentence[]): Question[] {
  const found = questionsOf(sentences)
  // A cry for help counts where nothing else is asked.
  const help =
    found.length === 0
      ? sentences.findLast(({ text }) => bareHelp.test(text) && /please|pl[sz]|\b(?:me|us)\b/i.test(text))
      : undefined
  return help ? [{ start: help.start, end: help.end, text: help.text, kind: 'request' }] : found
}

function questionsOf(sentences: readonly Sentence[]): Question[] {
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
const secondQuestion =
  /,?\s+(?:(?:and|or|but)\s+(?:also\s+)?(?=(?:when|why|how|what|where|who|which)\s+\w+\s+\w+)|(?:and|but)\s+(?:also\s+)?(?=(?:is|are|was|do|does|did|can|could|will|would|should|has|have)\s+(?:i|you|it|there|we|they|the|my|this|that|someone)\b))/i

/** "Two things before I book: can I bring a bike …": the question opens after a pause. */
const opensInside = new RegExp(
  `[:;,–-]\\s+(?:so\\s+)?${auxiliary}\\s+(?:i|we|you|u|it|this|that|there|the|my|our|your|he|she|they|someone|anyone)\\b`,
  'i',
)

/** "1) does it cover the battery, 2) where do I send it" */
function numberedParts({ text, start }: Sentence): Pick<Sentence, 'text' | 'start' | 'end'>[] {
  const marks = [...text.matchAll(/(?<=^|\s)\(?[1-9][.)]\s+(?=\p{L})/gu)].map(({ index }) => index)
  if (marks.length < 2) return []
  return marks.map((from, index) => {
    const part = text.slice(from, marks[index + 1] ?? text.length).trimEnd()
    return { text: part, start: start + from, end: start + from + part.length }
  })
}

function partsOf(sentence: Sentence): readonly Pick<Sentence, 'text' | 'start' | 'end'>[] {
  const items = numberedParts(sentence)
  if (items.length > 0) return items
  const joint = secondQuestion.exec(sentence.text)
  if (!joint || !/\?/.test(sentence.text)) return [sentence]
  const first = sentence.text.slice(0, joint.index)
  const second = sentence.text.slice(joint.index + joint[0].length)
  const asksTwice =
    opensQuestion(straight(first)) ||
    opensInside.test(straight(first)) ||
    /\b(?:when|why|how|what|where|who|which)\s+\w+/i.test(first)
  if (
    !asksTwice ||
    first.split(/\s+/).length < 3 ||
    !(opensQuestion(straight(first)) || opensInside.test(straight(first)) || has(straight(first), request))
  )
    return [sentence]
  return [
    { text: first, start: sentence.start, end: sentence.start + first.length },
    { text: second, start: sentence.end - second.length, end: sentence.end },
  ]
}

function opensQuestion(plain: string): boolean {
  return questionWord.test(plain) || auxiliaryFirst.test(plain)
}

function kindOf(sentence: string): Question['kind'] | null {
  const plain = ownWords(straight(sentence))
  if (isRhetorical(plain) || bareHelp.test(plain) || isOutcry(plain)) return null
  if (curtOrder.test(plain)) return 'request'
  if (/^\W*(?:(?:so|and|ok)\W+)*(?:what now|now what|what's next)\W*$/i.test(plain)) return 'question'
  if (has(plain, request) && !toldNeed.test(plain) && !/^(?:what|when|where|who|why|how)\b/i.test(plain))
    return 'request'
  if (/\?/.test(plain)) return 'question'
  const words = plain.split(/\s+/).length
  const opens =
    (questionWord.test(plain) && !/^what an? \w+/i.test(plain) && !timeClause.test(plain)) ||
    auxiliaryAndSubject.test(plain)
  if (words >= 3 && opens && !/[.!]$/.test(plain)) return 'question'
  if (imperative.test(plain)) return 'request'
  return has(plain, questionInside) ? 'question' : null
}

/** Without what is quoted, and without asides that end in a question mark: "the driver (Gary I think?)". */
function ownWords(plain: string): string {
  return plain
    .replace(/"[^"]*"/g, '""')
    .replace(/\([^)]*\?\)/g, '')
    .replace(/^(?:@\w+[\s,:]*)+/, '')
}

const tellsOf =
  /^(?:(?:so|and|but|wait|then|now|oh)[\s,]+)*(?:i|you|u|we|he|she|they|it|my|our|your|his|her|their|the|this|that|nobody|no one|\d+)(?:'\w+)?\s+\w+/i
const asksInside = new RegExp(
  `[,;:.–-]\\s*(?:and |so |but |or )?${auxiliary}\\s|\\b(?:what|when|where|who|which|why|how)\\b|\\b(?:or|and|but|so) (?:not|shall|should|can|could|do|is|are|will)\\b|(?:,|\\bor)\\s*(?:correct|yes|no|ok|okay)\\W*$`,
  'i',
)

/** "You cancelled my flight and now you offer me a voucher??" tells, and the marks shout. */
function isOutcry(plain: string): boolean {
  if (!tellsOf.test(plain) || auxiliaryFirst.test(plain) || asksInside.test(plain) || has(plain, request)) return false
  return /\?[?!]|!\?/.test(plain) || plain.split(/\s+/).length >= 14
}

/** A short outcry that ends in a question mark, or one that only vents. */
function isRhetorical(plain: string): boolean {
  const words = plain
    .replace(/[^\w\s']/g, ' ')
    .trim()
    .split(/\s+/)
  return has(plain, rhetorical) && words.length <= 12
}
