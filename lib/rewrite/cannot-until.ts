import { atTime, fromTime, isClause } from './bound'
import { clauseAt, isHeld, leansOnSubject, rejoinedAfterReason } from './clause'
import { refusalIn } from './refusal'
import type { Rewrite } from './rewrite'
import { uncapitalised } from './sentence-shape'

const bounded = /^(?<action>.+?)\s+(?<word>until|till|til|unless|before|without)\s+(?<bound>.+)$/i
const handing =
  /^(?:get|provide|supply|give)\s+(?:you\s+(?:with\s+)?)?(?<thing>(?:that|this|the|these|those|your)\s+.+?)(?:\s+(?:to|for)\s+you)?$/i
const noMore =
  /\s*(?:,|\band\b)?\s*(?:is |are )?(?:currently |still )?(?:unavailable|not available|out of stock)(?: (?:at this time|right now|at the moment|at present|currently))?/i
const backOrder = /^[\s;,–—]*(?:it|they)(?:['’]s|['’]re| is| are) (?:currently )?(?:on )?back[- ]?order(?:ed)?$/i
/** "any before May" → "more from May". */
const anyMore = /^(?<verb>get|have|receive|expect|stock) any(?: more)?(?: of (?:it|them|these|those))?$/i

function isPlural(thing: string): boolean {
  return /^(?:these|those)\b/i.test(thing) || /[^s]s$/i.test(thing)
}

/** Something that is handed over is available; all else can be done. */
function available(
  action: string,
  time: string,
  rest: string,
): { readonly body: string; readonly rest: string } | null {
  const thing = handing.exec(action)?.groups?.thing
  if (!thing) return null
  const why = rest.replace(/[\s.!]+$/, '')
  const verb = isPlural(thing) ? 'are' : 'is'
  if (backOrder.test(why)) return { body: `${thing} ${verb} on back-order and will be available ${time}`, rest: '.' }
  return { body: `${thing} will be available ${time}`, rest }
}

/** "I can't … until next month" → "… from next month": the same condition, said forwards. */
export const cannotUntil: Rewrite = {
  id: 'cannot-until',
  label: 'Say from when',
  examples: [
    {
      before: "I can't get you that product until next month; it is back-ordered and unavailable at this time.",
      after: [
        'That product is on back-order and will be available next month.',
        'I can get you that product from next month; it is back-ordered.',
      ],
    },
    { before: 'We cannot ship the desk until Monday.', after: ['We can ship the desk from Monday.'] },
    {
      before: "I can't refund order 4471 until we receive the parcel.",
      after: [
        'I can refund order 4471 once we receive the parcel.',
        'As soon as we receive the parcel, I can refund order 4471.',
      ],
    },
    {
      before: 'Unfortunately we are unable to open the account without your signature.',
      after: ['We can open the account with your signature.'],
    },
    {
      before: "We can't do anything until you send the form.",
      after: ['Once you send the form, we can [what you can do].'],
    },
    { before: 'This is not possible until Monday.', after: ['This is possible from Monday.'] },
    { before: 'The tickets will not be sent until 4 May.', after: ['The tickets will be sent on 4 May.'] },
    { before: "We won't get any before January.", after: ['We will get more from January.'] },
    {
      before: 'We cannot ship the desk until Monday because the depot is closed.',
      after: ['Because the depot is closed, we can ship the desk from Monday.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const refused = refusalIn(clause.body)
    const found = refused && bounded.exec(refused.action)?.groups
    if (!refused || !found || isHeld(clause) || leansOnSubject(clause)) return []
    const { subject, yes, setting } = refused
    const { word = '' } = found
    const bound = (found.bound ?? '').replace(noMore, '').replace(/^then$/i, '')
    const more = anyMore.exec(found.action ?? '')?.groups
    const action = more ? `${more.verb} more` : (found.action ?? '').replace(/\b(?:yet|any ?more)\s*$/i, '').trim()
    if (bound === '' || /^\w+ing\b/i.test(bound)) return []
    if (/\bany(?:thing|one|body|where)?\b/i.test(action) && !helpless.test(action)) return []
    if (yes === 'will' && isWelcomeNo(subject, action)) return []
    const rest = clause.rest.replace(noMore, '')
    const own = setting ? `${setting} ${subject}` : subject
    const said = (body: string, after = rest) => rejoinedAfterReason({ ...clause, rest: after }, body)
    if (helpless.test(found.action ?? '') && setting === '')
      return onceDone(bound, word, subject).map(body => said(body))
    if (/^without$/i.test(word)) return withThing(bound, said, `${own} ${yes} ${action}`)
    if (isClause(bound)) {
      if (isNegated(bound)) return []
      const isOwn =
        setting === '' && /^(?:i|we|you|it|this|that|they|(?:the|your|our|this|that|these|those) .+)$/i.test(subject)
      return [
        said(`${own} ${yes} ${action} once ${bound}`),
        ...(isOwn ? [said(`as soon as ${uncapitalised(bound)}, ${uncapitalised(subject)} ${yes} ${action}`)] : []),
      ]
    }
    const thing = setting ? null : available(action, atTime(bound), rest)
    const time = yes === 'will' && !more ? atTime(bound) : fromTime(bound)
    return [...(thing ? [said(thing.body, thing.rest)] : []), said(`${own} ${yes} ${action} ${time}`)]
  },
}

const helpless = /^(?:do (?:anything|much|more|anything (?:more|else|about (?:it|this|that)))|proceed|help(?: you)?)$/i
const unwelcome =
  /^(?:be )?(?:charg|bill|debit|invoic|contact|disturb|bother|shar|sell|sold|delet|remov|cancel|clos|los[et]|expir|renew|deduct|unsubscrib)|\bfrom (?:us|me)\b|^(?:e-?mail|call|text|message|write to|hear) ?(?:you|from)?\b/i

/** A no that is good for them, or a promise kept: "you won't be charged unless you say so" must not be turned round. */
function isWelcomeNo(subject: string, action: string): boolean {
  return /^(?:i|we|you|it|they|your \w+(?: \w+)?|nobody|no one)$/i.test(subject) && unwelcome.test(action)
}

/** "We can't do anything until you write" has no deed to promise: what follows then is for the agent to say. */
function onceDone(bound: string, word: string, subject: string): readonly string[] {
  if (isNegated(bound)) return []
  const can = `${uncapitalised(subject)} can [what you can do]`
  if (/^without$/i.test(word))
    return /^(?:a|an|the|your|that|this)\s+\p{L}/iu.test(bound) && !/\w+ing\b/.test(bound)
      ? [`with ${bound}, ${can}`]
      : []
  return [isClause(bound) ? `once ${uncapitalised(bound)}, ${can}` : `${fromTime(bound)}, ${can}`]
}

/** "without a receipt" → "with a receipt"; "without any notice" has no other side. */
function withThing(thing: string, said: (body: string) => string, can: string): readonly string[] {
  if (
    /^(?:it|that|this|them|one|ones|these|those|both|doubt|exception|notice|warning|any(?:thing|one)?)$/i.test(thing) ||
    isNegated(thing)
  )
    return []
  return [said(`${can} with ${thing.replace(/^any\b/i, 'a').replace(/^a (?=\w+s\b)/i, '')}`)]
}

function isNegated(bound: string): boolean {
  return /\b(?:not|never|no)\b|n['’]t\b/i.test(bound)
}
