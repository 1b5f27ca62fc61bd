import { clauseAt, endsThere, isHeld } from './clause'
import type { Rewrite } from './rewrite'

const closed =
  /^(?<what>(?:your|the|this) (?:\w+ )?(?:ticket|case|request|issue|matter|topic|thread))\b.*\b(?:closed|locked)\b/i

/** A case that is closed already stays so in words, and the way to open it again is added. */
export const offerReopening: Rewrite = {
  id: 'offer-reopening',
  label: 'Offer to open it again',
  isAddition: true,
  examples: [
    {
      before: 'Your ticket has been closed due to inactivity.',
      after: ["Your ticket has been closed due to inactivity. Just reply here and I'll open it again."],
    },
  ],
  rewrite: ({ text }, at) => {
    const clause = clauseAt(text, at)
    if (isHeld(clause) || !endsThere(clause) || !closed.test(clause.body) || /\n/.test(text.trim())) return []
    return [`${text.trim().replace(/[.!]*$/, '')}. Just reply here and I'll open it again.`]
  },
}
