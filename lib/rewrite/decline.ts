import { beginsThere, clauseAt, endsThere, isHeld, rejoined } from './clause'
import { asInstead, isPlainAction, isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'
import { ownSide } from './sentence-shape'

const declining =
  /^(?<who>i|we) (?:must|have to|will have to|had to|have decided to|decided to|chose to) (?:decline|refuse|reject|deny|turn down)\s+(?<what>.+)$/i
const decidedNot = /^(?<who>i|we) (?:have )?(?:decided|chose|chosen) not to\s+(?<deed>.+)$/i

/** A request turned down, turned into what can be done about it. */
export const decline: Rewrite = {
  id: 'decline',
  label: 'Say what you can do',
  examples: [
    {
      before: 'We have to decline your request of 3 May.',
      after: ['Here is what we can do about your request of 3 May: [what you can do].'],
    },
    {
      before: 'We decided not to extend the trial.',
      after: ['Instead of extending the trial, we can [what you can do].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || !endsThere(clause) || !beginsThere(clause)) return []
    const declined = declining.exec(clause.body)?.groups
    if (declined?.what && isPlainThing(declined.what))
      return [
        rejoined(clause, `here is what ${ownSide(declined.who)} can do about ${declined.what}: [what you can do]`),
      ]
    const decided = decidedNot.exec(clause.body)?.groups
    const instead = decided?.deed && isPlainAction(decided.deed) ? asInstead(decided.deed) : null
    return instead ? [rejoined(clause, `instead of ${instead}, ${ownSide(decided?.who)} can [what you can do]`)] : []
  },
}
