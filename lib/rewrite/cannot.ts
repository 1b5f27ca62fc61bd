import { clauseAt, isHeld, rejoined } from './clause'
import { aboutAction, refusalIn } from './refusal'
import type { Rewrite } from './rewrite'
import { uncapitalised } from './sentence-shape'

/** A refusal without a condition: only the agent knows what can be done, so the words for it wait in a slot. */
export const cannot: Rewrite = {
  id: 'cannot',
  label: 'Say what you can do',
  examples: [
    { before: "I can't change the address.", after: ['What I can do about the address is [what you can do].'] },
    { before: "We won't be able to come on Friday.", after: ['What we can do on Friday is [what you can do].'] },
    { before: "I'm sorry, but I can't.", after: [] },
    {
      before: 'Sorry, we are unable to extend the trial of 14 days.',
      after: ['What we can do about the trial of 14 days is [what you can do].'],
    },
    { before: 'This ticket cannot be changed.', after: ['What I can do about this ticket is [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const refused = refusalIn(clause.body)
    if (!refused || /^(?:is|are)$/.test(refused.yes) || isHeld(clause) || /\?/.test(clause.rest)) return []
    const { subject, action } = refused
    const isPassive = /^be\s+\S+/i.test(action)
    // Behind other words a capital is a name's.
    const who = isPassive ? 'I' : uncapitalised(subject)
    const about = isPassive ? ` about ${clause.lead === '' ? uncapitalised(subject) : subject}` : aboutAction(action)
    return [rejoined(clause, `what ${who} can do${about} is [what you can do]`)]
  },
}
