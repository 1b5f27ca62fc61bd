import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const demand =
  /^we require\s+(?<thing>.+?)\s+(?:for|to (?:give|grant|issue|get) (?:you )?)\s*(?<gain>(?:a|an|the|your|any)\b.+)$/i
const ruled = /\brequires? (?:that you|you to)\s+(?<action>.+)$/i

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
    const demanded = demand.exec(clause.body)?.groups
    if (demanded) return [rejoined(clause, `with ${demanded.thing}, you can get ${demanded.gain}`)]
    const action = ruled.exec(clause.body)?.groups?.action
    const threat = /^[,;\s]*(?:or else|otherwise)\b.*$/i
    const rest = threat.test(clause.rest) ? clause.rest.replace(threat, '.') : clause.rest
    return action ? [rejoined({ ...clause, rest }, `please ${action}`)] : []
  },
}
