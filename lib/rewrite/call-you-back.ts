import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const again = /\b(?<how>call|write|check) (?:back|again|in)(?: later)?$/i

/** The second contact is ours to make. */
export const callYouBack: Rewrite = {
  id: 'call-you-back',
  label: 'Offer to come back to them',
  examples: [
    { before: "You'll have to call back later.", after: ["I'll call you back by [when]."] },
    { before: 'You need to write again.', after: ['I will write to you again by [when].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const how = again.exec(clause.body)?.groups?.how?.toLowerCase()
    if (!how || isHeld(clause)) return []
    const deed = how === 'call' ? 'call you back' : 'write to you again'
    return [rejoined(clause, `${will('I', usesContractions(sentence.text))} ${deed} by [when]`)]
  },
}
