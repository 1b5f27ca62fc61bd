import { clauseAt, isHeld, rejoined } from './clause'
import { aboutAction } from './refusal'
import type { Rewrite } from './rewrite'

const forbidden =
  /^you(?:\s+(?:can(?:['’]?t|not| not)|may not|(?:won['’]?t|will not) be able to|are (?:not able|unable|not allowed) to|are not (?:eligible|entitled) to))\s+(?<action>.+)$/i

/** What the customer may not do, turned into what they can do. */
export const youCannot: Rewrite = {
  id: 'you-cannot',
  label: 'Say what they can do',
  examples: [
    { before: "You can't pay by cheque.", after: ['What you can do is [what they can do].'] },
    {
      before: 'You will not be able to change the date.',
      after: ['What you can do about the date is [what they can do].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const action = forbidden.exec(clause.body)?.groups?.action
    if (!action || isHeld(clause)) return []
    const about = /^\S+ by\b/i.test(action) ? '' : aboutAction(action)
    return [rejoined(clause, `what you can do${about} is [what they can do]`)]
  },
}
