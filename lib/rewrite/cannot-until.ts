import { atTime, fromTime, isClause } from './bound'
import { clauseAt, isHeld, rejoined } from './clause'
import { refusalIn } from './refusal'
import type { Rewrite } from './rewrite'
import { uncapitalised, usesContractions, will } from './sentence-shape'

const bounded = /^(?<action>.+?)\s+(?<word>until|till|til|unless|before|without)\s+(?<bound>.+)$/i
const handing =
  /^(?:get|provide|supply|give)\s+(?:you\s+(?:with\s+)?)?(?<thing>(?:that|this|the|these|those|your)\s+.+?)(?:\s+(?:to|for)\s+you)?$/i
const noMore =
  /\s*(?:,|\band\b)?\s*(?:is |are )?(?:currently |still )?(?:unavailable|not available|out of stock)(?: (?:at this time|right now|at the moment|at present|currently))?/i
const backOrder = /^[\s;,–—]*(?:it|they)(?:['’]s|['’]re| is| are) (?:currently )?(?:on )?back[- ]?order(?:ed)?$/i

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
  const reason = rest.replace(/[\s.!]+$/, '')
  const verb = isPlural(thing) ? 'are' : 'is'
  if (backOrder.test(reason)) return { body: `${thing} ${verb} on back-order and will be available ${time}`, rest: '.' }
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
        "As soon as we receive the parcel, I'll refund order 4471.",
        'I can refund order 4471 once we receive the parcel.',
      ],
    },
    {
      before: 'Unfortunately we are unable to open the account without your signature.',
      after: ['We can open the account with your signature.'],
    },
    { before: 'This is not possible until Monday.', after: ['This is possible from Monday.'] },
    { before: 'The tickets will not be sent until 4 May.', after: ['The tickets will be sent on 4 May.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const refused = refusalIn(clause.body)
    const found = refused && bounded.exec(refused.action)?.groups
    if (!refused || !found || isHeld(clause)) return []
    const { subject, yes } = refused
    const { action = '', word = '' } = found
    const bound = (found.bound ?? '').replace(noMore, '')
    if (/^\w+ing\b/i.test(bound) || /\bany(?:thing|one|body|where)?\b/i.test(action)) return []
    const rest = clause.rest.replace(noMore, '')
    if (/^without$/i.test(word)) return [rejoined({ ...clause, rest }, `${subject} ${yes} ${action} with ${bound}`)]
    if (isClause(bound)) {
      const asPromise = /^(?:i|we)$/i.test(subject)
        ? will(subject, usesContractions(sentence.text))
        : `${subject} ${yes}`
      return [
        rejoined({ ...clause, rest }, `as soon as ${bound}, ${uncapitalised(asPromise)} ${action}`),
        rejoined({ ...clause, rest }, `${subject} ${yes} ${action} once ${bound}`),
      ]
    }
    const thing = available(action, atTime(bound), rest)
    const time = yes === 'will' ? atTime(bound) : fromTime(bound)
    return [
      ...(thing ? [rejoined({ ...clause, rest: thing.rest }, thing.body)] : []),
      rejoined({ ...clause, rest }, `${subject} ${yes} ${action} ${time}`),
    ]
  },
}
