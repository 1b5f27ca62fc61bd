import { gerund } from '@/lib/language/verb-forms'
import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import { asInstead, isPlainAction, isPlainThing, withoutNow } from './refusal'
import type { Rewrite } from './rewrite'

const forbidden =
  /^you(?:\s+(?:can(?:['’]?t|not| not)|may not|(?:won['’]?t|will not) be able to|are (?:currently )?(?:not able|unable|not allowed) to))\s+(?<action>.+)$/i
const getting =
  /^you\s+(?:(?:can(?:['’]?t|not| not)|(?:won['’]?t|will not)(?: be able to)?|are not (?:eligible|entitled) (?:for|to)|are not (?:eligible|entitled) to))\s+(?:get|receive|have)?\s*(?<thing>(?:a|an|the|any|your) .+)$/i
const customersDeeds =
  /^(?:pay|use|return|buy|bring|carry|choose|order|enter|park|smoke|eat|download|share|upload|access|open|book|check in|log in|register|transfer|withdraw|send|submit|upload|sign|select|redeem|claim|invite|play|watch|stream|connect|sort|filter|search|drag|type|click|write|call|email|visit|collect|pick)\b/i
const notNow = /^(?<deed>.+?)\s+yet$/i

/** What the customer may not do, turned into what they can do. */
export const youCannot: Rewrite = {
  id: 'you-cannot',
  label: 'Say what they can do',
  examples: [
    { before: "You can't pay by cheque.", after: ['Instead of paying by cheque, you can [what they can do].'] },
    {
      before: 'You will not be able to change the date.',
      after: ['Instead of changing the date, you can [what they can do].'],
    },
    { before: "You can't get a refund.", after: ['Instead of a refund, you can have [what they can have].'] },
    { before: "You can't download it yet.", after: ['You can download it from [when].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause) || /\b(?:until|till|unless|without|before)\b/i.test(clause.body))
      return []
    const thing = getting.exec(clause.body)?.groups?.thing
    const isAlone = beginsThere(clause) && endsThere(clause)
    if (thing && isAlone && isPlainThing(withoutNow(thing)) && !/\bto\b|\band\b/i.test(thing))
      return [
        rejoined(clause, `instead of ${withoutNow(thing).replace(/^any\s+/i, '')}, you can have [what they can have]`),
      ]
    const action = forbidden.exec(clause.body)?.groups?.action
    if (!action || /\b(?:not|never|no|any)\b/i.test(action)) return []
    const later = notNow.exec(action)?.groups?.deed
    if (later) return [rejoined(clause, `you can ${later} from [when]`)]
    const plain = withoutNow(action)
    const doing = asInstead(plain) ?? (customersDeeds.test(plain) && /\s/.test(plain) ? gerund(plain) : null)
    if (doing && (!isAlone || !isPlainDeed(plain))) return []
    if (doing) return [rejoined(clause, `instead of ${doing}, you can [what they can do]`)]
    return /^(?:do|get|have) (?:that|this|it|so)$/i.test(plain)
      ? [rejoined(clause, 'what you can do instead is [what they can do]')]
      : []
  },
}

/** "pay by cheque", "change the date": a deed with little behind it. */
function isPlainDeed(action: string): boolean {
  return isPlainAction(action.replace(/^(?<verb>\S+) by (?=\S+$)/i, '$<verb> '))
}
