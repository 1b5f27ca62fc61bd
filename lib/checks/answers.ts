import type { Question } from '@/lib/customer/reading'
import { contentWords } from '@/lib/language/content-words'
import { isAmong, withSameThings } from '@/lib/language/same-thing'
import { comingTime } from '@/lib/language/times'
import { has, straight, wording } from '@/lib/text/wording'

/** What a sentence of the reply offers as an answer, without any customer. */
export interface AnswerFacts {
  readonly stems: readonly string[]
  /** It says something, rather than greets, asks back, feels with them or says goodbye. */
  readonly isStatement: boolean
  /** It opens with the answer itself: "Yes", "It does", "Of course". "Both" answers two at once. */
  readonly verdict: 'one' | 'all' | null
  readonly givesReason: boolean
  /** It says no. */
  readonly refuses: boolean
  readonly refusesFlatly: boolean
  /** It says what could be done, and does not yet do it. */
  readonly offers: boolean
  readonly allows: boolean
  readonly givesTime: boolean
  readonly givesAmount: boolean
  readonly givesPlace: boolean
  readonly tellsHow: boolean
  readonly acts: boolean
  /** It tells how a thing stands by now: "is attached", "is gone". */
  readonly tellsState: boolean
  /** It wants something of them before anything is done. */
  readonly wantsMore: boolean
  /** It says that somebody will look at it, and no more. */
  readonly putsOff: boolean
  /** It sends them to somebody else. */
  readonly sendsAway: boolean
  /** It owns that the answer is not known. */
  readonly knowsNot: boolean
  /** It is a question that they are to answer. */
  readonly asksForThing: boolean
}

const verdict =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|sorry|ah|oh|well|and|so|haha|great question)\b[^.!?]{0,20}?[,.!:]?\s+)*(?:yes|no|yep|yeah|yup|nope|sure(?: (?:do|can|is|thing|are))?|of course|certainly|absolutely|definitely|correct|indeed|not yet|not (?:at all|any more|quite)|never|done|exactly|that's (?:right|correct|fine)|no problem|both|(?:sounds|looks) like it|(?:it|he|she|this|that|they|we|you|i|there) (?:do|does|did|is|are|was|were|will|can|could|may|has|have|should|would)(?:n't| not| indeed| so)?(?=[,.!:;–-]|$))(?=\W|$)/i
const forAll = wording(
  '(?:yes|no|sure|fine) (?:to|on|for) (?:both|all|either)',
  '^both',
  'both (?:work|are|is|do|can)',
  'neither',
)
const place =
  /\b(?:at|in|on|to|with|from) (?:the|our|your) \w+|\b(?:under|via|behind|next to|below|above|inside)\b|https?:|www\.|<url>|<email>|\S@\S|\s>\s|\b(?:here|page|section|settings|menu|tab|link|store|app|site|website)\b/i
const amount =
  /[$€£₹]\s?\d|\b\d+(?:[.,]\d+)*\s?(?:%|percent|dollars|euros?|pounds|eur|usd|gbp|gb|mb|kg|kw|rows|points|credits|people|seats|months?|days?|hours?|weeks?|minutes?)\b|\b(?:free(?: of charge)?|no (?:extra |additional )?(?:cost|charge|fee)|nothing|costs?|the price)\b|\b(?:up to|only|just|about|around|under|over|at least|exactly) \d/i
const how = wording(
  "(?:you can|you could|you'll need to|you need to|please|try|click|tap|go to|go for|press|select|open|head (?:over )?to|visit|choose|pick|take|enter|follow|use|submit|check|make sure|reach out|contact|send|plug|hint|set|turn|switch|simply|just)",
)
const idle = wording('(?:hi|hello|hey|dear|regards|cheers|thank you|thanks|have a)')
/** Feels with them or thanks them, and tells nothing. */
const courtesy =
  /^(?:(?:hi|hello|hey|oh)\b[^.!?]{0,20}[,.!]\s+)?(?:(?:i'm|i am|we're|we are) (?:so |very |really |truly |terribly )*sorry|(?:my |our )?(?:sincere )?apologies|we apologi[sz]e|i apologi[sz]e|sorry|thank you|thanks|(?:i|we) (?:\w+ )?(?:understand|appreciate|value|hear)|your \w+ (?:is|are) (?:very )?important|(?:we|i) (?:look forward|trust|hope)|(?:please )?(?:do not|don't) hesitate|(?:please )?feel free to (?:write|reach|contact|ask|reply)|if you have any (?:other|further|more) questions|(?:i|we)(?:'ll| will|'d| would)? (?:be )?(?:\w+ )?(?:happy|glad|delighted|here) to (?:help|assist|support)|(?:i|we) (?:always |constantly )?(?:strive|aim|endeavou?r|pride))\b/i
const timeOrDay = wording(
  comingTime,
  '(?:a|one|two|three|four|five|six|seven|ten|\\d+)(?: ?(?:-|to|or) ?\\d+)? (?:(?:working|business) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)',
  'overnight|immediately|straight away|right away|at once|already|any minute|by now|every (?:day|week|month|hour)',
  'no (?:exact |fixed |firm )?date',
  '(?:next|this|early|late|in|since|from|until) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)',
)
const refusal = wording(
  "(?:can't|cannot|can not|unable|not able|won't|will not|not possible|impossible|not willing|(?:don't|do not|doesn't|does not) (?:offer|refund|give|make|do|provide|allow|accept|have|ship|sell|support|qualify))",
  'non-?refundable|no (?:refunds?|returns?|exceptions?|exchanges?|way|(?:further )?compensation)',
  "(?:is|are|was|were|been|isn't|aren't) (?:final|(?:not |n't )?(?:refunded|compensated|allowed|supported|eligible|permitted|available|valid|included|applicable|covered|part of)|denied|declined|rejected|refused)",
  '(?:only|just) (?:applies|apply|available|valid|works?|ships?|comes?|for|in|on|with)|(?:make|made|have|stock|offer|sell|do|come|comes|available|open|valid|works?) (?:it |them |that )?(?:[^.!?]{0,40} )?only(?=[.,;!]|$)|no longer',
  'policy not to|nothing (?:i|we|more)|decided (?:not )?to (?:decline|reject|refuse)|(?:need|have|has) to be paid|is due in full',
)
const state = wording(
  "(?:is|are|was|were|has been|have been|'s|'re)(?: now| already| all| just| nearly| almost| safely| back)* (?:attached|gone|done|paid|sent|there|through|ready|cancelled|canceled|removed|refunded|closed|open|in place|on (?:its|their|the) way|with (?:you|your|the)|active|live|free|fixed|restored|corrected|covered|approved|delivered|shipped|booked|confirmed|included|possible|enough|fine|stuck|waiting|scheduled|on our list)",
  '(?:arrived|waits|means|has left|have left|left|reached|stays?|starts?|ends?|comes?|goes out|closes|opens|works|fits|counts|applies|covers?|ships?|runs?) ',
)
const wanting = wording(
  "(?:please|kindly|pls|could you|can you|would you|may i|can i|may we|can we|we (?:will |'ll )?(?:need|require)|i (?:will |'ll )?need)(?: \\w+){0,5} (?:provide|send|share|post|upload|forward|confirm|give|tell|dm|supply|submit|attach|include|have|let (?:me|us) know|need|require)(?: \\w+){0,6} (?:number|address|e-?mail|photos?|pictures?|screenshots?|details|name|date|receipt|proof|documents?|id|code|form|reports?|logs?|files?|reference|more|what|which|when|whether)",
  'only (?:\\w+ ){0,6}(?:if|once|when|after) you',
)
const wantingFirst = wording(
  "(?:in order )?to (?:assist|help|process|proceed)(?: \\w+){0,6},? (?:please|we (?:will )?need|we'll need|could you|kindly)",
)
const puttingOff = wording(
  "(?:someone|somebody|(?:our|the|my) (?:\\w+ ){0,3}(?:team|department|colleagues?|specialists?)|a (?:representative|colleague|specialist|member of (?:our|the) team)|they|we|i)(?:'ll| will| shall)(?: \\w+)? (?:review|look|have a look|take a look|investigate|get back|be in touch|reach out|contact|call|check|process|respond|reply|come back|find out|do (?:my|our) best|try)",
  "let(?:'s| me| us) (?:find out|check|look|see)",
  '(?:is|are|being|been) (?:received|looked (?:at|into)|reviewed|investigated|processed|working on it)|(?:looking|look) into (?:it|this|that|the)',
  'as soon as (?:possible|(?:we|i) (?:can|get to|have time))|in due course|at some point|in the order (?:it|they)',
)
const sending = wording(
  "(?:please|kindly|you (?:will |would |may |can |could |should )?(?:need to |have to |must )?|you'll (?:need|have) to|try|we (?:suggest|recommend|advise)(?: you)?(?: to)?) ?(?:contact|contacting|call|calling|phone|ring|speak (?:to|with)|reach out to|ask|asking|raise|refer to|direct|write to|get in touch with|check with|go (?:to|through)|take (?:it|this) up with|read (?:the|our)|open an? (?:\\w+ )?ticket)",
  "not (?:my|our) (?:department|responsibility|team|area|decision)|(?:not |n't |don't |can't |cannot )(?:handled?|deal with)(?: \\w+){0,4} (?:by us|here|in this)|only for \\w+ (?:questions|requests)|limited to \\w+",
)
/** What comes only once they have sent what is asked for. */
const afterwards = /,? (?:and|then|so)(?: then)? (?:i|we)(?:'ll| will)\b.*$/i
/** What we do ourselves beside sending them on. */
const ownDeed = /\b(?:i|we)(?:'ve|'ll| have| will) (?!need|be unable|not|have to)/i
const notKnown = wording(
  "(?:i|we)(?:'m| am|'re| are)? ?(?:don't|do not|not) (?:know|sure|certain|have (?:any |an |a )?(?:information|idea|timeframe|eta))",
  "(?:can't|cannot|unable to) (?:give|say|tell|provide|promise|guarantee)(?: you)?(?: an?| any| the)? (?:time ?frame|eta|date|time|when|exact)",
  'no idea|it depends|hard to say',
)
/** "I'll check and refund one of them" does more than look. */
const deedBeside =
  /\band (?:then )?(?:i'll |we'll |will )?(?:refund|reverse|replace|send|restore|cancel|fix|correct|credit|release|remove|add|change|resend|reset|unlock|waive|pay|book|ship)\b/i
/** A no that leaves nothing open, whatever was asked for. */
const flatNo = wording(
  'decision is final|(?:no|not any) further (?:action|compensation)|nothing (?:more |else )?(?:i|we|that)(?: \\w+)? can|no exceptions|not (?:be )?possible|out of the question',
)
/** "I will be happy to assist." by itself. */
const bareOffer =
  /^(?:(?:i|we)(?:'ll| will|'d| would|'m| am|'re| are)? )(?:be )?(?:\w+ )?(?:happy|glad|delighted|here|love) to (?:help|assist|support)(?: you)?\b[^,;:]{0,24}[.!]*$/i
/** Looks back at what they did. */
const reproach = wording('you (?:should|could|ought to) (?:\\w+ )?have', 'had you', 'if you had')

/** A question that only says what it takes: "so that we can …?" */
const forOurs = wording('so (?:that )?(?:i|we)')

/** Reads what a sentence offers as an answer. */
export function answerFactsOf(
  sentence: string,
  facts: { readonly cause: boolean; readonly time: boolean; readonly acts: boolean },
): AnswerFacts {
  const plain = straight(sentence)
  const words = plain.split(/\s+/).length
  const asksBack = /\?\s*$/.test(plain) && !has(plain, forOurs)
  const opensWithVerdict = verdict.test(plain.trim())
  const tells = facts.cause || facts.acts || facts.time || /[:;]|,? but\b/.test(plain)
  return {
    stems: contentWords(plain).map(({ stem }) => stem),
    isStatement:
      !asksBack &&
      !(words <= 6 && has(plain, idle) && !opensWithVerdict) &&
      !(courtesy.test(plain) && !tells) &&
      !has(plain, wantingFirst) &&
      !bareOffer.test(plain.trim()) &&
      !has(plain, reproach) &&
      (words > 1 || opensWithVerdict),
    verdict: opensWithVerdict ? (has(plain, forAll) ? 'all' : 'one') : null,
    givesReason: facts.cause && !/^as soon as\b/i.test(plain),
    refuses: has(plain, refusal),
    givesTime: facts.time || (has(plain, timeOrDay) && !/\bthe (?:last|past)\b/i.test(plain)),
    givesAmount: amount.test(plain),
    givesPlace: place.test(plain),
    tellsHow: has(plain, how),
    acts: facts.acts,
    tellsState: has(plain, state),
    wantsMore: has(plain, wanting) && !ownDeed.test(plain.replace(afterwards, '')),
    putsOff: has(plain, puttingOff) && !facts.time && !deedBeside.test(plain),
    sendsAway: has(plain, sending) && !ownDeed.test(plain),
    refusesFlatly: has(plain, flatNo),
    offers: /\b(?:i|we)(?: can| could|'d be (?:happy|glad)| may)\b|\bif you\b/i.test(plain),
    allows: /\byou (?:can|may|could)\b(?!'t| not)/i.test(plain),
    knowsNot: has(plain, notKnown),
    asksForThing: asksBack,
  }
}

/** What each question is after. */
const asksWhy =
  /\bwhy\b|\breason\b|how come|going on|what happened|what (?:causes?|caused|does .* mean)|\bexplain|explanation|how (?:did|can|could) (?:this|that|it|the|an?|you)\b/
const asksWhen =
  /\bwhen\b|how (?:long|soon|quick\w*|fast|much longer)|\beta\b|what time|by what date|until what|how often/
const asksHowMuch =
  /how (?:much|many|big|large|far away)|what(?:'?s| does| do| would| will| is| are) .*\b(?:cost|price|fees?|limit|deductions?)|what'?s the (?:price|cost|fee)|\bcosts? (?:me|anything)|\bprice of\b/
const asksWhere = /\bwhere(?:'?s| is| are| do| can| did)?\b|\blink\b|who (?:should|do|can)\b|whom/
const asksToPay = /\bpay\b|\bfree\b|\bcosts?\b|\bfee\b|\bcharged?\b/
const asksForLeave = /\b(?:can|could|may) (?:i|we)\b/
const asksWhich =
  /\bwhich\b|what (?:size|kind|type|model|number|address|paperwork|documents?|else)|any (?:hint|tip|suggestion|advice|recommendation)/
const asksState =
  /any (?:news|update)|how far|how are (?:we|i|you)\b|what (?:happens|now|next|is happening|do you need)|whats? (?:going on|happening|next)|status|where(?:'?s| is| are) (?:my|our|the|it)|on (?:its|the) way|has (?:it|my|this|the|anyone|anybody)\b/
const asksDeed = /what (?:are you|will you|do you (?:plan|intend)|can you do)/
const asksHow =
  /\bhow (?:do|can|to|could|should|would|did)\b|what (?:should|can|do|must|to|i must|am i)|any (?:way|idea|ideas|suggestions?|advice|help)|is there (?:a|any|some|still)\b|what else/
const asksForWork = /\b(?:look|check|investigate|help|see|find out|get back|call|ring|forward|pass)\b/
const asksForMore =
  /\bwhat (?:else |more )?(?:do|should|must) (?:you need|i send|we send|you want)|what (?:else )?is (?:still )?(?:missing|needed)|how (?:do|can) i (?:get|send|claim|return|apply|register|report)/
const yesNoQuestion =
  /(?:^|[,.;:] |\b(?:if|not|whether|and|but|so|know|also|either|or) )(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|am|may|any|anyone|anybody|someone|isn't|aren't|doesn't|don't|can't|won't|i|you|it|this|there|we)\b/
const asksToGet =
  /\b(?:can|could|may|would) (?:i|we|you|u|it|someone|somebody|anyone)\b|\bany (?:chance|way)\b|is there (?:a|any|some|still|anything)|are you going to|will (?:you|i|we|it)\b|do (?:i|we) (?:have|need|get)\b/

/** "Could you tell me what to write": the question stands inside the request. */
const asksInside =
  /\b(?:tell|show|advise|explain to|let) (?:me|us)(?: know)?(?:,? please)? (?:what|when|where|which|why|how|who)\b/

/** Whether it can be answered by a yes or a no alone. */
export function isYesNoQuestion({ text, kind }: Question): boolean {
  const plain = straight(text)
    .toLowerCase()
    .replace(/^(?:(?:@\w+|hi|hey|hello)\b[\s,:!]*)+/, '')
  if (/^\W*(?:(?:and|but|so|also|then|ok)\W+)*(?:what|when|where|who|which|why|how|whats)\b/.test(plain)) return false
  if (asksInside.test(plain)) return false
  return kind === 'request'
    ? /\b(?:can|could|would|will) (?:you|u|someone|anyone|we|i)\b|^please|\bhelp\b/.test(plain)
    : yesNoQuestion.test(plain)
}

/** How well a sentence answers a question, 0 to about 3; from 1 on it counts. */
export function answerStrength(answer: AnswerFacts, question: Question): number {
  const text = straight(question.text)
    .toLowerCase()
    .replace(/^(?:(?:@\w+|hi|hey|hello)\b[\s,:!]*)+/, '')
  if (!answer.isStatement) return 0
  if (answer.wantsMore && !asksForMore.test(text)) return 0
  if (answer.knowsNot && !answer.acts) return 0
  if (answer.putsOff && !asksForWork.test(text) && !(answer.tellsHow && asksHow.test(text))) return 0
  if (answer.sendsAway && !asksWhere.test(text) && !asksHow.test(text)) return 0
  // A bare no says that, and not why; a reason says why, and not when.
  if (/^\W*(?:and |but |so )?why\b/i.test(text) && answer.refuses && !answer.givesReason) return 0
  const asked = withSameThings(contentWords(question.text).map(({ stem }) => stem))
  const shared = new Set(answer.stems.filter(stem => isAmong(stem, asked))).size
  const kindWorth = worthOfKind(answer, text, question)
  const said = Math.min(1.5, shared * 0.6)
  return kindWorth === 0 && isOfOneKind(text)
    ? Math.min(asksWhy.test(text) || answer.refuses ? 0.9 : 0.5, said)
    : said + kindWorth
}

/** Whether only an answer of the kind asked for will do. */
function isOfOneKind(text: string): boolean {
  return asksWhen.test(text) || asksWhy.test(text) || asksHowMuch.test(text)
}

/** Whether the sentence is of the kind that the question asks for. */
function worthOfKind(answer: AnswerFacts, text: string, question: Question): number {
  const isFree = !isOfOneKind(text) && !asksInside.test(text)
  const isRequest = question.kind === 'request' && isFree
  const isYesNo = isYesNoQuestion(question) && isFree
  const worths: readonly [boolean, number][] = [
    [asksWhy.test(text) && answer.givesReason, 1],
    [asksWhy.test(text) && answer.tellsState && !answer.acts, 0.4],
    [asksWhen.test(text) && answer.givesTime, 1],
    [asksHowMuch.test(text) && answer.givesAmount, 1],
    [asksToPay.test(text) && answer.givesAmount, 1],
    [asksForLeave.test(text) && answer.allows, 0.6],
    [asksWhere.test(text) && answer.givesPlace, 1],
    [asksWhich.test(text) && (answer.givesPlace || answer.tellsHow || answer.givesAmount), 0.6],
    [asksState.test(text) && (answer.acts || answer.tellsState || answer.givesTime), 1],
    [asksDeed.test(text) && answer.acts, 1],
    [asksHow.test(text) && !/\bwhy\b/.test(text) && (answer.tellsHow || answer.acts), 1],
    [isYesNo && answer.verdict !== null, 0.6],
    [isYesNo && answer.refuses, 0.6],
    [isYesNo && (answer.givesReason || answer.tellsState), 0.5],
    [isYesNo && answer.acts, asksToGet.test(text) ? 1 : 0.7],
    [isYesNo && !isRequest && answer.tellsHow, 0.4],
    [isRequest && (answer.acts || answer.tellsState || answer.refusesFlatly), answer.offers ? 0.5 : 1],
    [isRequest && answer.refuses, 0.6],
    [isRequest && (answer.tellsHow || answer.givesReason), 0.4],
  ]
  return worths.reduce((sum, [fits, worth]) => sum + (fits ? worth : 0), 0)
}
