import type { CustomerReading } from '@/lib/customer/reading'
import { asSaidToCustomer } from '@/lib/language/person'
import { tagged } from '@/lib/language/tagged'
import { toldTrouble, troubleWords } from '@/lib/language/trouble'
import { infinitive } from '@/lib/language/verb-forms'
import { spansOf } from '@/lib/text/wording'

const mostWords = 20
/** What is not said back to a customer: judgements on us, insults, swearing, and what they only suppose. */
const notSaidBack =
  /\b(?:fuck|shit|crap|damn|hell|stupid|idiot|useless|pathetic|ridiculous|terrible|horrible|awful|worst|disgusting|joke|scam|fraud|liar|lie|lied|lying|steal|stole|theft|cheat|rude|incompetent|garbage|rubbish|bs|suck|sucks|lol|omg|wtf|don't care|dont care|hate|greedy|shady|bad|poor|lazy|pissed|people like)\w*\b/i

/** What was worked out for a customer: asked at each key, the same all the while. */
const sayable = new WeakMap<CustomerReading, { readonly trouble: string | null }>()

/** The customer's trouble as we may say it back to them ("you were charged twice"); null when none can be said calmly. */
export function sayableTrouble(customer: CustomerReading | null): string | null {
  if (!customer) return null
  const known = sayable.get(customer) ?? { trouble: troubleSaidBack(customer) }
  sayable.set(customer, known)
  return known.trouble
}

function troubleSaidBack({ problem }: CustomerReading): string | null {
  const said = problem ? asOneClause(toTheTrouble(withoutFeeling(problem))) : null
  if (!said || notSaidBack.test(said) || said.split(/\s+/).length > mostWords) return null
  const trouble = asTrouble(said)
  return trouble && withSmallStart(asSaidToCustomer(calm(hadTo(trouble))))
}

const feelingFirst =
  /^(?:frankly|honestly|to be honest|sorry but|look|well|tbh)?,? ?(?:i am|i'm|we are|we're) (?:\w+ )?(?:disappointed|upset|angry|unhappy|furious|annoyed|frustrated|fed up|shocked)(?: with you)?[;:,.–—-]+\s*(?<trouble>.{8,})$/i

/** "I'm disappointed; the sofa is torn" → the trouble; and "since 3 days" is "for 3 days" with us. */
function withoutFeeling(problem: string): string {
  const trouble = feelingFirst.exec(problem)?.groups?.trouble ?? problem
  return trouble
    .replace(/^(?=(?:paid|waited|ordered|bought|sat|stood|spent|received|booked|lost|missed)\b)/i, 'I ')
    .replace(/^been (?=\w+ing\b)/i, "I've been ")
    .replace(/^(?:frankly|honestly|to be honest|basically),? /i, '')
    .replace(
      /\bsince (?=(?:the last |over |about )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:minutes?|hours?|days?|weeks?|months?|years?)\b(?! ago))/i,
      'for ',
    )
}

const halves = /^(?<one>.{5,}?),?\s+(?:and|but)\s+(?:then\s+|now\s+)?(?<other>.{8,})$/is
const opensClause = /^(?:i|we|you|he|she|they|it|my|our|your|the|this|that|nobody|no one|half|one|nothing)\b/i
const opensOwn = /^(?:i|we|i'm|we're|i've|we've|i am|we are)\b/i
/** A wish and what came of it belong together. */
const contrast =
  /^(?:i|we) (?:ordered|asked for|paid for|bought|booked|requested|chose|waited)\b|\b(?:was marked|says|shows)\b/i

const subordinate =
  /^(?:and |but )?(?:if|when|whenever|once|while|as|since|because|although|though|until|unless|before|after|every time|each time|even|whatever)\b/i
const spliced = /,\s+(?=(?:i|we|you|he|she|it|they|nobody|no one)(?:['’]\w+)?\s)/i

/** A comma alone joins nothing in our sentence, and a bracket that never closes is cut with what is in it. */
function asOneClause(said: string): string {
  const open = said.lastIndexOf('(')
  const whole = open > said.lastIndexOf(')') ? said.slice(0, open).trim() : said
  const cut = spliced.exec(whole)
  return cut && cut.index > 8 && !subordinate.test(whole) ? whole.slice(0, cut.index) : whole
}

const wanted = '(?:ordered|asked for|requested|paid for|booked|bought|chose|picked)'
const gotOther = new RegExp(
  `^(?<who>i|we)(?: had| have|'ve)? (?:\\w+ly )?${wanted} (?<wish>.+?),? (?:and|but)(?: then| instead)? (?:(?:i|we) )?(?<got>got|received|was given|were given|was sent|were sent|ended up with) (?<other>.+?)(?: instead)?$`,
  'i',
)
const otherCame = new RegExp(
  `^(?:i|we)(?: had| have|'ve)? (?:\\w+ly )?${wanted} (?<wish>.+?),? (?:and|but)(?: then| instead)? (?<other>.+?) (?<came>came|arrived|turned up|was delivered|were delivered)(?: instead)?$`,
  'i',
)
const weSentOther = new RegExp(
  `^(?:i|we)(?: had| have|'ve)? (?:\\w+ly )?${wanted} (?<wish>.+?),? (?:and|but) (?<other>(?:you|they) (?:sent|gave|delivered|shipped) (?:me|us) (?!nothing).+?)(?: instead)?$`,
  'i',
)
const cameLate = new RegExp(
  `^(?:i|we)(?: had| have|'ve)? (?:\\w+ly )?${wanted} (?<wish>(?:a|an|the|my|some) .+?),? (?:and|but) it (?<came>(?:came|arrived|turned up|took|was delivered|never|still|has|is) ?.*)$`,
  'i',
)
const onlyWanted = new RegExp(`^(?:i|we)(?: had| have|'ve)? (?:\\w+ly |never |already )?(?:${wanted}|said)\\b`, 'i')
const neverAsked =
  /^(?:i|we) (?:never|did not|didn't|have not|haven't) (?:ask(?:ed)? for|agree(?:d)? to|sign(?:ed)? up for|want(?:ed)?|request(?:ed)?|consent(?:ed)? to) (?:this|that|it|any of (?:this|that|it))$/i
/** "Nobody ever does" leans on the sentence before. */
const leavesOff =
  /\b(?:does|do|did|has|have|had|will|would|can|could|doesn't|don't|didn't|hasn't|haven't|won't|can't)$/i
const counted = /^(?<which>(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) time\b.+)$/i

/** What they wanted is no trouble; what came in its place is. Null where only the wish is known. */
function asTrouble(said: string): string | null {
  if (neverAsked.test(said) || leavesOff.test(said)) return null
  const got = gotOther.exec(said)?.groups
  if (got?.wish) return `${got.who} ${got.got} ${got.other} instead of ${withoutThat(got.wish)}`
  const came = otherCame.exec(said)?.groups
  if (came?.wish) return `${came.other} ${came.came} instead of ${withoutThat(came.wish)}`
  const sent = weSentOther.exec(said)?.groups
  if (sent?.wish) return `${sent.other} instead of ${withoutThat(sent.wish)}`
  const late = cameLate.exec(said)?.groups
  if (late?.wish) return `${late.wish.replace(/^(?:a|an|my|some) /i, 'the ')} ${late.came}`
  const which = counted.exec(said)?.groups?.which
  if (which) return `this is the ${which.charAt(0).toLowerCase()}${which.slice(1)}`
  return onlyWanted.test(said) && !/\b(?:and|but|which|not|never|yet|still)\b|n't\b/i.test(said) ? null : said
}

/** "the blue one as my son likes it" → "the blue one": the reason for a wish is left out. */
function withoutThat(wish: string): string {
  return wish.replace(/\s(?:as|because|since|for my|so that)\b.*$/i, '')
}

const ownDeed = /^(?:(?:i|we)(?: have|'ve)? (?:cancell?ed|returned|told|opted|sent)|you said)\b/i
const chased =
  /^(?<who>i|we)(?: have|'ve)? (?:already )?(?<verb>told|sent|called|written|wrote|emailed|e-mailed|asked|explained|contacted|rung|phoned|unsubscribed|cancelled|canceled|returned|restarted|reinstalled|reset|reported|complained|messaged|filled|submitted|tried|visited|paid)(?= )(?<rest>.*\b(?:twice|\w+ times)\b.*)$/i

/** "I sent it twice" is sorry for having to, not for sending. */
function hadTo(said: string): string {
  const found = chased.exec(said)?.groups
  return found?.verb ? `${found.who} had to ${infinitive(found.verb.toLowerCase(), 'PastTense')}${found.rest}` : said
}

/** Of two halves the one that holds the trouble, and none that cannot be said back: "I cancelled in March and you still took…". */
function toTheTrouble(problem: string): string {
  const found = halves.exec(problem)?.groups
  if (!found?.one || !found.other) return problem
  const { one, other } = found
  const isBad = (half: string) => notSaidBack.test(half)
  const holds = (half: string) => spansOf(half, troubleWords, toldTrouble).length > 0
  if (isBad(other) && !isBad(one)) return holds(one) ? one : problem
  if (contrast.test(one)) return problem
  if (ownDeed.test(one)) return opensClause.test(other) ? other : problem
  if (holds(one) && !holds(other)) return opensClause.test(other) ? one : problem
  if (holds(one) || !holds(other)) return problem
  if (opensClause.test(other) && !/^(?:it|he|she|they|this|that)\b/i.test(other)) return other
  return opensOwn.test(one) && /^(?:cannot|can't|could not|couldn't|still|never|have|was|were|am)\b/i.test(other)
    ? `${/^we/i.test(one) ? 'we' : 'I'} ${other}`
    : problem
}

/** Shouted words are said in a normal voice; short ones may be names of things ("PDF", "SMS"). */
function calm(problem: string): string {
  return problem.replace(
    /\b(?:NOT|NEVER|STILL|SO|VERY|NO|AGAIN|TWICE|ALL|ANY|ALWAYS|NOW|TWO|THREE|FOUR|FIVE|SIX|TEN|DIE|REALLY|MONTHS|WEEKS|DAYS|HOURS)\b/g,
    word => word.toLowerCase(),
  )
}

/** Within our sentence the clause starts small, unless its first word is a name or an abbreviation. */
function withSmallStart(clause: string): string {
  const first = tagged(clause).words[0]
  if (!first || /^[A-Z]{2,}|\d/.test(first.text)) return clause
  const isName = first.tags.has('ProperNoun') || first.tags.has('Acronym')
  const isFunctionWord = first.tags.has('Pronoun') || first.tags.has('Determiner') || first.tags.has('Possessive')
  return isName && !isFunctionWord ? clause : clause.charAt(0).toLowerCase() + clause.slice(1)
}

const steps: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:broken?|damaged?|smashed|cracked|defective|torn|holes?|scratch(?:es|ed)|mou?ld|in pieces|wrong (?:item|size|colou?r|one|train))\b/i,
    'find out how we can put this right',
  ],
  [/\b(?:refund|money back|reimburs)\w*/i, 'find out where your refund stands'],
  [
    /\b(?:bill(?:s|ed|ing)?|charg(?:e|es|ed|ing)|payments?|invoiced?s?|fees?|deduct\w*|debit\w*)\b/i,
    'check this charge',
  ],
  [
    /\b(?:parcel|package|deliver(?:y|ed)|courier|tracking|shipment|order (?:still |has |is )?(?:not|never|late|missing|hasn))\w*/i,
    'find out where your order is',
  ],
  [/\b(?:log ?in|password|access|account|locked|sign in)\w*/i, 'check your account'],
  [
    /\b(?:crash|error|bug|not work|doesn't work|stopped working|broken|fail|down|slow)\w*/i,
    'find out what is causing this',
  ],
]

/** What the agent might do first, going by what the trouble is about; it commits to looking, not to an outcome. */
export function stepFor(customer: CustomerReading | null): string {
  const about = customer?.problem ?? ''
  return steps.find(([pattern]) => pattern.test(about))?.[1] ?? 'look into this'
}
