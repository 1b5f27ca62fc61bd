import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { asPurpose } from './threat'

const demand =
  /^we require\s+(?<thing>.+?)\s+(?:for|to (?:give|grant|issue|get) (?:you )?)\s*(?<gain>(?:a|an|the|your|any)\b.+)$/i
const ruled = /\brequires? (?:that you|you to)\s+(?<action>.+)$/i
const required =
  /^(?<thing>(?:a|an|your|the)\s+.+?) is (?:required|mandatory) (?:for|to get)\s+(?<gain>(?:a|an|the|your)\b.+)$/i

/** A demand, turned into what they get for it. */
export const weRequire: Rewrite = {
  id: 'we-require',
  label: 'Say what they get for it',
  examples: [
    { before: 'We require a receipt for a refund.', after: ['With a receipt, you can get a refund.'] },
    { before: 'Our policy requires that you sign the form.', after: ['Please sign the form.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const demanded = demand.exec(clause.body)?.groups ?? required.exec(clause.body)?.groups
    if (demanded?.thing)
      return [
        rejoined(
          clause,
          `with ${demanded.thing.replace(/^[A-Z]/, first => first.toLowerCase())}, you can get ${demanded.gain}`,
        ),
      ]
    const action = ruled.exec(clause.body)?.groups?.action
    if (!action) return []
    const purpose = asPurpose(clause.rest)
    return purpose === null
      ? [rejoined(clause, `please ${action}`)]
      : [`${rejoined({ ...clause, rest: '' }, `please ${action}`).replace(/\.$/, '')}${purpose}`]
  },
}
