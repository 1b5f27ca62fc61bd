import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const absent =
  /^(?:there(?:['’]s| is| are)|(?:i|we) have)\s+(?:no|not an?|not any)\s+(?<thing>[a-z]+(?: plans?)?)\b(?<rest>.*)$/i

/** What there is not, turned into what there is. */
export const thereIsNo: Rewrite = {
  id: 'there-is-no',
  label: 'Say what there is',
  examples: [
    { before: 'There is no manager available.', after: ['In place of the manager, there is [what you have].'] },
    { before: 'There is no refund for this ticket.', after: ['What there is for this ticket is [what you have].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = absent.exec(clause.body)?.groups
    if (!found || isHeld(clause)) return []
    const rest = (found.rest ?? '')
      .replace(/\s+(?:available|here|left|at the moment|right now|at this time)/gi, '')
      .trim()
    if (rest === '' && /^(?:manager|supervisor)$/i.test(found.thing ?? ''))
      return [rejoined(clause, `in place of the ${found.thing}, there is [what you have]`)]
    return /^(?:for|in|on|at|with|about)\b/i.test(rest)
      ? [rejoined(clause, `what there is ${rest} is [what you have]`)]
      : []
  },
}
