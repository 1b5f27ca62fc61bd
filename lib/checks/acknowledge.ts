import { contentWords } from '@/lib/language/content-words'
import { upsetFeelingNames, upsetFeelings, upsettingQualities } from '@/lib/language/feelings'
import { isAmong } from '@/lib/language/same-thing'
import { troubleWords, vagueTrouble } from '@/lib/language/trouble'
import type { Span } from '@/lib/text/span'
import { has, oneOf, outermost, spansOf, straight, wording } from '@/lib/text/wording'
import { toldBack } from './told-back'

/** Words of a reply that may name the customer's trouble: true once they meet the customer's own. */
export interface NamedTrouble {
  readonly span: Span
  /** Stems of the words that name something in particular; empty for a feeling, which needs no meeting. */
  readonly stems: readonly string[]
  /** How many of the stems must be the customer's own: more where less else says that it is about them. */
  readonly least: 1 | 2
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
  "(?:sorry|apologi[sz]e|apologies|regret|sad|saddened|unfortunate(?:ly)?|understand|know|hear(?:ing)?|realise|realize|aware|notice[d]?|appreciate|(?:i|we)(?: can| do)? see|looks like|seems?|appears?|due to|the fact that|despite|(?:it is|it's|what) an? (?:real |great )?(?:shame|pity)|too bad|thank(?:s| you) for (?:telling|letting)(?: us| me)?(?: know)?)(?: to (?:hear|see|read|learn|know|find out)| that| about| of| for| like| how)*",
)
/** Our own side's failing, told in the first person. */
const admission = wording(
  "(?:i|we)(?:'ve| have)? (?:forgot|forgotten|missed|overlooked|failed|broke|broken|mis\\w+|messed|fucked|screwed|lost|delayed|sent you the wrong|made (?:a|an) (?:mistake|error)|did not|didn't)",
)
const clauseBreak =
  /(?<!unfortunately|sadly|regrettably|however|indeed)[,]\s+|[;:()!?]+\s+|[.]\s+|\s*(?:--|—|–)\s*|\s-\s|\s+(?:but|however|and (?=(?:i|we|you|please|will|would|can|our|let|thank)\b)|so (?=(?:i|we|that|please)\b))/gi

/** Not affirmed: a condition, a question, an offer, a wish, an order, a denial, a policy, a fault of theirs. */
const unaffirmed = wording(
  "(?:if|whether|in case|should you|whenever|unless|once|when you(?:'re)?)",
  '(?:can|could|would|will|may|might|should|do|did|does|have|are|is) (?:you|your|u|the|this|it|we|i)(?! (?:frustrat|annoy))',
  '(?:what|which|when|where|who|how|why) (?:can|could|did|do|does|is|was|are)',
  "(?:i|we|our team|they)(?:'ll| will|'d| would| can| could| cannot| can't| won't| don't| do not| may| might| never| are unable| am unable|'re unable|'m unable| have no| recommend| suggest| want| wish| hope| like)",
  "(?:please|kindly|try|make sure|ensure|click|press|send|check|note that|let us|let me|remember|do not|don't|dm|pm|visit|contact|submit|open|go to|could you|wait)",
  'to (?:inform|advise|tell|notify|let) you',
  '(?:regarding|about|concerning|re|with regards? to) (?:your|the) (?:question|request|inquiry|enquiry|e-?mail|message|ticket)',
  '(?:some|other|certain|many|most) (?:users|customers|people|accounts)',
  "you (?:can|could|may|should|must|will|would|need|have to|might|do not need|don't need|consented|agreed|chose|forgot|failed|neglected)",
  "(?:should|would|could|will)(?: not|n't)? (?:be|have|solve|work|help|no longer|now)",
  "you (?:cannot|can't|can not|are not allowed to|may not) (?:use|bring|return|exchange|pay|combine|transfer|appeal|claim)",
  'there (?:are|is) no (?:known|ongoing|rooms?|slots?|seats?|places?|appointments?|way|need|record|option|plan)|at no (?:extra |additional |further )?(?:cost|charge|fee)|free of charge',
  '(?:stays?|remains?|(?:is|are) (?:kept|stored|held)) (?:in|on|for|with) ',
  "(?:violat\\w+|breach(?:es|ing)?|nothing (?:more|further|else) will|not permitted|not allowed|cannot be|can't be|is final|are final|not a bug|works as designed|user error|(?:own|your) (?:own )?mistake|confirms|regret to inform)",
  // What we did about it, what ours never does, what only goes another way, and that nothing is the matter.
  "(?:i've|we've|i have|we have)(?: now| just| already| also)? (?!(?:\\w+ )?(?:forgotten|missed|overlooked|failed|broken|mis\\w+|messed|lost|delayed|let|kept|charged|billed|overcharged|made|been|not|had|left|never|caused|ignored|sent you))\\w+(?:ed|en|t)",
  "our (?:\\w+ ){1,2}(?:doesn't|does not|never|don't|do not)",
  "(?:i am|we are|i'm|we're) (?:not able|unable)|(?:can|may) only be",
  '(?:nothing|not anything)(?: is| was)? (?:wrong|lost|missing|broken)|no (?:trouble|problem) at all',
  "you(?:'ve| have)?(?: obviously| clearly)?(?: must)?(?: have)? (?:selected|inserted|entered|chosen|chose|used|did|put|typed|picked)(?: \\w+){0,4} (?:wrong|incorrect)\\w*",
  '(?:is|are|was|were) (?:correct|right|valid|expected|normal|intended|fine|by design|as designed|working as)',
)

/** "We apologise if you were inconvenienced" says that perhaps nothing was. */
const onlyPerhaps = /\b(?:if|in case|whether|should)(?:\s+(?:any of|that|at all))?\s*$/i

/** A trouble told only to say whose fault it was: "your parcel wasn't sent because you did not confirm". */
const faultOfTheirs = wording(
  "(?:because|since|as) (?:you|your \\w+) (?:did not|didn't|failed|forgot|never|have not|haven't|had not|hadn't|ignored|neglected|refused|(?:have |must have |had )?(?:entered|chose|chosen|picked|used|gave|given|typed|selected|ordered) (?:the|a|an) (?:wrong|incorrect|old|invalid))",
  'so you must have (?!been|felt|had|waited)',
)

/** The stretches of a sentence that name a trouble as a fact, or say how the customer feels. */
export function namedTroubles(sentence: string): NamedTrouble[] {
  const plain = straight(sentence)
  const found: NamedTrouble[] = spansOf(plain, attributedFeeling)
    .filter(
      ([start]) =>
        !/\bsorry\b.{0,20}\byou feel (?:that|this) way/i.test(plain) && !onlyPerhaps.test(plain.slice(0, start)),
    )
    .map(span => ({ span, stems: [], least: 1, kind: 'feeling' }))
  if (has(plain, faultOfTheirs)) return found
  for (const [start, end] of clausesOf(plain)) {
    const clause = plain.slice(start, end)
    if (asks(plain, end) && !has(clause, saidSorry)) continue
    const affirmed = affirmedTrouble(clause)
    if (!affirmed) continue
    const { span, least } = affirmed
    const words = contentWords(clause.slice(span[0], span[1]).replace(vagueTrouble, whole => ' '.repeat(whole.length)))
    if (words.length < least) continue
    found.push({
      span: [start + span[0], start + span[1]],
      stems: words.map(({ stem }) => stem),
      least,
      kind: 'trouble',
    })
  }
  return [
    ...found,
    ...toldBack(plain).map(({ span, stems, least }) => ({ span, stems, least, kind: 'trouble' as const })),
  ]
}

/** Where a reply's sentence names THIS customer's trouble: its words must meet theirs, by form or as the same thing. */
export function acknowledgements(named: readonly NamedTrouble[], customerWords: ReadonlySet<string>): Span[] {
  return outermost(
    named
      .filter(({ kind, stems, least }) => {
        const shared = new Set(stems.filter(stem => isAmong(stem, customerWords)))
        return kind === 'feeling' || shared.size >= least
      })
      .map(({ span }) => span),
  )
}

/**
 * The part of a clause that affirms a trouble; null when it is only asked, offered, wished, ordered or denied. Without
 * regret or "your" in it, the clause must share more with the customer's words.
 */
function affirmedTrouble(clause: string): { span: Span; least: 1 | 2 } | null {
  if (step.test(clause)) return null
  const isJudged = has(clause, judgement)
  if (!isJudged && !has(clause, troubleWords)) return null
  const opener = spansOf(clause, regret)[0]
  const plainly = isJudged || isAboutCustomer(clause) || has(clause, admission)
  const span =
    (plainly ? affirmedFrom(clause, 0, isJudged) : null) ?? (opener ? affirmedFrom(clause, opener[1], false) : null)
  if (span) return { span, least: 1 }
  const stated = affirmedFrom(clause, 0, false)
  return stated ? { span: stated, least: 2 } : null
}

/** A step of a list, or an order to reset or clear something. */
const step =
  /^\s*(?:[-*•]\s|(?:\d+[.)]\s*)?(?:reset|clear|delete|remove|uninstall|reinstall|restart|cancel|stop|log|update|turn|wait|charge|block)\s+(?:the|your|all|both|and|it|any|out|in|off|on|for|a)\b)/i

/** "A fine for that is unfair": what is called bad is named. */
const judgement = wording(
  `(?:is|was|are|were|be|sounds?|must be|\\w+'s|isn't) (?:so |very |really |not |a |an |such |truly |just |too )*(?:${oneOf(upsettingQualities)}|fun|right|fair|acceptable|okay|too many|ok|serious|let ?down)`,
  "(?:hurts|stings|should(?:n't| not| never) (?:have )?happen(?:ed)?)",
)

/** What is affirmed from `from` up to the first word that turns it into something else. */
function affirmedFrom(clause: string, from: number, isJudged: boolean): Span | null {
  const rest = clause.slice(from)
  const barrier = spansOf(rest, unaffirmed)[0]
  const part = barrier ? rest.slice(0, barrier[0]) : rest
  if (part.trim().length < 4 || !(isParticular(part) || (isJudged && !barrier))) return null
  const start = from + part.length - part.trimStart().length
  return [start, from + part.replace(/[\s.,!]+$/, '').length]
}

/** "The inconvenience with your payments" names a topic; "the problem sending your key" names what happened. */
const vagueWithTopic = wording(
  '(?:any|the|this|these|that|your|an?|some|such|having|experiencing|facing)? ?(?:issues?|problems?|troubles?|inconveniences?|concerns?|difficult(?:y|ies)|hassle|experience)(?: you\\S*(?: \\w+)? \\w+ing)? (?:with|of|in|on|regarding|about|concerning|around) (?!\\w+ing\\b)(?:(?:the|your|this|our|these|those|my) )?(?:\\w+ ?){0,3}',
)

function isParticular(part: string): boolean {
  const without = part.replace(vagueWithTopic, ' ').replace(vagueTrouble, ' ')
  return (
    has(part, troubleWords) &&
    contentWords(without).length > 0 &&
    (has(without, troubleWords) || /\w+ing\b/.test(without))
  )
}

/** Without regret before it, the trouble must plainly be theirs, or one that has a name. */
function isAboutCustomer(clause: string): boolean {
  return /^(?:\W*[\w'@<>-]+\W+){0,3}(?:you|your|you've|you're|you'd)\b/i.test(clause) || has(clause, namedTrouble)
}

const namedTrouble = wording(
  '(?:the|that|those|these|this|our) (?:duplicate|double|second|missing|damaged|broken|wrong|late|delayed|faulty|extra|incorrect|unexpected|failed|lost|cracked|defective|torn) \\w+',
  "(?:being|having|waiting|losing|getting|receiving|not \\w+ing)(?: \\w+){1,8} (?:is|must|can|sounds?|feels?|isn't)",
  '(?:the|that|those|these|this|our) (?:\\w+[- ]){0,3}(?:delays?|bug|downtime|outage|failure|crash|loss|error|wait|mix-up|damage|cancellation|interruptions?)',
)

const saidSorry = wording('sorry', 'apologi[sz]e', 'apologies')

/** Whether the clause that ends here is a question. */
function asks(plain: string, end: number): boolean {
  return /^\s*\?/.test(plain.slice(end)) || plain.charAt(end - 1) === '?'
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
