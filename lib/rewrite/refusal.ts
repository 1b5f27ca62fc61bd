import { gerund, infinitive } from '@/lib/language/verb-forms'
import { uncapitalised } from './sentence-shape'

const adverb =
  '(?:(?:currently|still|just|simply|really|sadly|unfortunately|also|now|therefore|absolutely|regrettably|actually|honestly) )?'

/** How the agent's side says no, with the verb that says yes. The longer forms stand first. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?:won['’]?t|will not|would not|wouldn['’]t) be able to/i, 'can'],
  [
    new RegExp(
      `(?:am|are|is|['’]m|['’]re|['’]s) ${adverb}(?:not able|unable|not allowed|not going|not willing|not prepared|not planning|not looking) to`,
      'i',
    ),
    'can',
  ],
  [/(?:am|are|is|['’]m|['’]re|['’]s) not in a position to/i, 'can'],
  [/(?:aren['’]t|isn['’]t) (?:able|in a position|allowed|going|willing|prepared|planning) to/i, 'can'],
  [/(?:find|finds) it impossible to/i, 'can'],
  [/can(?:['’]?t|not| not)(?: possibly| currently| just| simply| really| actually)?/i, 'can'],
  [/could(?:n['’]t| not) possibly/i, 'can'],
  [/(?:won['’]?t|will not)/i, 'will'],
  [/(?:isn['’]t|is not)/i, 'is'],
  [/(?:aren['’]t|are not)/i, 'are'],
]

const refusal = new RegExp(
  `^(?<subject>(?:\\S+ ){0,8}?\\S+?)(?:\\s+|(?=['’]))(?:(?:just|simply|really|currently|sadly|unfortunately|still|also|therefore) )?(?<no>${forms.map(([form]) => form.source).join('|')})\\s+(?<action>\\S.*)$`,
  'i',
)
const setting =
  /^(?<setting>(?:in (?:this|that|your) case|at this (?:time|point|stage)|at the moment|right now|for now|today|currently|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:with|for|on|under|from|in) (?:the|this|that|your|our|my) [^,]+?),?)\s+(?<who>(?:i|we|you))$/i

/** "we can't ship it" → who, the yes ("can"), and what ("ship it"). */
export interface Refusal {
  /** "In this case", in front of the subject. */
  readonly setting: string
  readonly subject: string
  readonly yes: string
  readonly action: string
}

/** The parts of a clause that refuses; null when it is built otherwise or denies twice. */
export function refusalIn(body: string): Refusal | null {
  const found = refusal.exec(body)?.groups
  if (!found) return null
  const { subject: before = '', no = '' } = found
  const action = (found.action ?? '').replace(
    /[,\s]+(?:unfortunately|sadly|sorry|i['’]m afraid|i am afraid|though|however)$/i,
    '',
  )
  const placed = setting.exec(before)?.groups
  const subject = placed?.who ?? before
  const yes = forms.find(([form]) => new RegExp(`^(?:${form.source})$`, 'i').test(no.trim()) || form.test(no))?.[1]
  const isDenied = /\b(?:not|never|no|nor)\b|n['’]t\b/i.test(`${before} ${action}`)
  const isTwoClauses =
    /,|^(?:hi|hello|hey|dear|good|thanks|thank|sorry|to|if|when|as|because|while|which|what|who)\b|\b(?:is|are|was|were|so|and|but|because|that|if|when|as|while)\b/i.test(
      subject.replace(/^that$/i, ''),
    )
  const isFronted = /\s(?:i|we|you|they|it)$/i.test(subject)
  if (!yes || isDenied || isTwoClauses || isFronted) return null
  return {
    setting: placed?.setting ?? '',
    subject: /^i$/i.test(subject) ? 'I' : /^(?:we|you|it|they)$/i.test(subject) ? subject.toLowerCase() : subject,
    yes,
    action: action.trim(),
  }
}

/** What we do to things, so that one deed can stand in place of another. */
const deeds =
  /^(?:add|adjust|alter|apply|approve|book|bring|build|cancel|change|close|collect|combine|complete|copy|correct|cover|credit|deduct|delete|deliver|disable|discount|edit|email|enable|exchange|expedite|export|extend|fix|forward|fulfil|fulfill|grant|hold|honou?r|import|increase|install|keep|lift|lower|make|match|merge|modify|move|override|pause|pay|perform|post|postpone|prioriti[sz]e|process|publish|reactivate|rebook|redirect|reduce|refund|reimburse|remove|renew|reopen|repair|replace|reschedule|resend|reserve|reset|restore|return|reverse|schedule|sell|send|ship|skip|split|stop|store|swap|switch|take|transfer|transport|undo|unlock|update|upgrade|waive|work on)\b/i
const particle = '(?:up|out|off|in|back|on|down|over|away)'

/** "close the account" → "closing the account", for "Instead of closing the account, …"; null for what is no deed ("see your screen"). */
export function asInstead(action: string): string | null {
  if (!deeds.test(action) || /\b(?:anything|something|everything)\b/i.test(action)) return null
  const plain = withoutNow(action).replace(/\bany (?:more |further )?(?=\p{L})/iu, '')
  const listed = /^(?<verbs>[a-z]+(?:, [a-z]+)*,? (?:or|and) [a-z]+) (?<object>.+)$/.exec(plain)?.groups
  if (
    listed?.verbs &&
    (listed.verbs.match(/[a-z]+/g) ?? []).every(verb => /^(?:or|and)$/.test(verb) || deeds.test(verb))
  )
    return `${listed.verbs.replace(/[a-z]+/g, verb => (/^(?:or|and)$/.test(verb) ? verb : gerund(verb)))} ${listed.object}`
  // A deed needs its object, or "it" would be unclear.
  if (!/\s/.test(plain) || /\b(?:to|and|or|but|because|so)$/i.test(plain)) return null
  return gerund(plain.replace(/^\p{Lu}/u, first => first.toLowerCase()))
}

const strayWords =
  /\b(?:about|again|also|although|and|apart|as|away|back|because|before|but|by|down|due|even|if|instead|just|off|once|only|or|out|over|per|since|so|than|that|though|through|together|under|unless|until|up|when|where|whether|which|while|who|why|without|yourself|yourselves)\b/i
const plainThing =
  /^(?:that )?(?:[^\s,;:()]+ ){0,4}[^\s,;:()]+(?: (?:of|for|on|to|from|in|at|with) (?:[^\s,;:()]+ ){0,3}[^\s,;:()]+)?$/iu

/**
 * Whether a thing is short and whole ("the late fee of $15"): nothing hangs on it that could be torn off, no clause, no
 * particle of a verb, no "as per our terms".
 */
export function isPlainThing(thing: string): boolean {
  return plainThing.test(thing) && !strayWords.test(thing.replace(/^that (?=\S)/i, ''))
}

/** Whether an action is a deed and a plain thing: "waive the late fee of $15", "refund, exchange or cancel sale items". */
export function isPlainAction(action: string): boolean {
  const deed = /^(?:[a-z]+(?:, [a-z]+)*,? (?:or|and) )?[a-z]+ (?<thing>.+)$/i.exec(withoutNow(action))
  return deed?.groups?.thing !== undefined && isPlainThing(deed.groups.thing)
}

const participles: Readonly<Record<string, string>> = { done: 'do', made: 'make', given: 'give', taken: 'take' }

/** "be changed after noon" said of "This ticket" → "change this ticket after noon"; null when it is no passive. */
export function asActive(subject: string, action: string): string | null {
  const found = /^be (?:\w+ly )?(?<verb>\w+(?:ed|en|t|id|ne|de))\b\s*(?<rest>.*)$/i.exec(action)?.groups
  if (!found?.verb) return null
  const verb = participles[found.verb] ?? infinitive(found.verb, 'PastTense')
  return `${verb} ${uncapitalised(subject)} ${found.rest}`.trim()
}

/** Without "right now", "for you", "from here": words that only soften the no. */
export function withoutNow(action: string): string {
  return action
    .replace(
      /\s+(?:at this time|at this point|at this stage|right now|at the moment|currently|at present|anymore|any ?more|any further|any longer|from here|with you|for you|to you|on your behalf|unfortunately|here)$/i,
      '',
    )
    .trim()
}

const time =
  /^(?:(?:on|at|by|before|after|during|in|over|until)\s+(?=(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|next|this (?:week|month|year)|noon|midnight|christmas|easter|end of|holiday|january|february|march|april|may|june|july|august|september|october|november|december))|next|today|tomorrow|tonight|right now|at the moment|this (?:week|month|year|morning|afternoon|evening))\b/i
const particles = new RegExp(`^${particle}\\s+(?=(?:the|a|an|your|this|that|these|those|my|our|any|all|it)\\b)`, 'i')
const handed = /^(?:you|it to you|them to you)\b\s*/i

/** What an action is about, for "about the address" or "next week": "change the address" → "about the address". */
export function aboutAction(action: string): string {
  const rest = withoutNow(
    withoutNow(action)
      .replace(/^be \S+\s*/i, '')
      .replace(/^(?:[a-z]+, )*[a-z]+,? (?:or|and) (?=[a-z]+ )|^/i, '')
      .replace(/^\S+\s*/, '')
      .replace(
        /^(?:anything|something|much|a lot|everything)\s+(?:more |else |further )?(?=(?:about|for|with|to)\b)/i,
        '',
      )
      .replace(particles, '')
      .replace(handed, '')
      .replace(
        /^(?:to|with|for|about|of|on)\s+(?=(?:the|a|an|your|this|that|these|those|my|our|any|all|it|\p{Ll}+s)\b)/iu,
        '',
      )
      .replace(/^any (?:more |further )?/i, '')
      .replace(new RegExp(`\\s+${particle}$`, 'i'), ''),
  )
  if (
    /^(?:anything|something|everything|it|this|that|so|them|these|those|one|you)(?:\s|$)/i.test(rest) &&
    !/^(?:this|that|these|those)\s+\p{L}/iu.test(rest)
  )
    return ''
  if (
    rest === '' ||
    /^(?:that|this|so) \w+ly$/i.test(rest) ||
    /^(?:to|that it|that the|that we|that you)\s/i.test(rest)
  )
    return ''
  return time.test(rest) ? ` ${rest}` : ` about ${rest}`
}
