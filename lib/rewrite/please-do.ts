import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const order =
  /^(?:first,? |then,? )?(?:(?:i|we)(?:['’]ll| will| would)? (?:need|require|want) you to|you(?:['’]ll| will| would| are|['’]re)?\s+(?:(?:just|simply|also|first|really|still) )?(?:must|(?:gonna|going to) have to|have to|need to|(?:are )?required to|(?:have )?got to|be required to|had better))\s+(?<action>[a-z].*)$/i
const handOver =
  /^(?:send|give|provide|share|tell|let|fill|sign|show|bring|confirm|upload|attach|include|return|reply)\b/i
const isState =
  /^(?:be \w+ed\b|be (?:mistaken|wrong|joking|kidding|confused|aware)|have|understand|know|realise|realize|wait|feel)\b/i

/** An order, turned into a request. */
export const pleaseDo: Rewrite = {
  id: 'please-do',
  label: 'Ask for it',
  examples: [
    { before: 'You must sign the form.', after: ['Please sign the form.', 'Could you sign the form?'] },
    { before: "You'll need to reset the router first.", after: ['Please reset the router first.'] },
    {
      before: "You're gonna have to bring the receipt, as the till needs it.",
      after: ['Please bring the receipt, as the till needs it.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const action = order.exec(clause.body)?.groups?.action
    if (!action || isHeld(clause) || isState.test(action) || /\b(?:not|never)\b/i.test(action.split(' ', 1)[0] ?? ''))
      return []
    const threat = /^[,;\s]*(?:or else|otherwise)\b.*$/i
    const kept = { ...clause, rest: threat.test(clause.rest) ? clause.rest.replace(threat, '.') : clause.rest }
    const isAsked = handOver.test(action) && /^[.!\s]*$/.test(kept.rest)
    return [rejoined(kept, `please ${action}`), ...(isAsked ? [rejoined(kept, `could you ${action}?`)] : [])]
  },
}
