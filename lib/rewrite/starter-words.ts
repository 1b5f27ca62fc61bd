import type { CustomerReading } from '@/lib/customer/reading'
import { asSaidToCustomer } from '@/lib/language/person'
import { tagged } from '@/lib/language/tagged'

const mostWords = 20
/** What is not said back to a customer: judgements on us, insults, swearing, and what they only suppose. */
const notSaidBack =
  /\b(?:fuck|shit|crap|damn|hell|stupid|idiot|useless|pathetic|ridiculous|terrible|horrible|awful|worst|disgusting|joke|scam|fraud|liar|lie|lied|lying|steal|stole|theft|cheat|rude|incompetent|garbage|rubbish|bs|suck|sucks|lol|omg|wtf|don't care|dont care|hate|greedy|shady|bad|poor|lazy|pissed)\w*\b/i

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
  if (!problem || notSaidBack.test(problem) || problem.split(/\s+/).length > mostWords) return null
  return withSmallStart(asSaidToCustomer(calm(problem)))
}

/** Shouted words are said in a normal voice; short ones may be names of things ("PDF", "SMS"). */
function calm(problem: string): string {
  return problem.replace(/\b(?:NOT|NEVER|STILL|SO|VERY|NO|AGAIN|TWICE|ALL|ANY|ALWAYS|NOW)\b/g, word =>
    word.toLowerCase(),
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
  [/\b(?:refund|money back|reimburs)\w*/i, 'find out where your refund stands'],
  [/\b(?:bill|charg|payment|invoice|fee|deduct|debit)\w*/i, 'check this charge'],
  [/\b(?:deliver|parcel|package|ship|arriv|courier|tracking)\w*/i, 'find out where your order is'],
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
