import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

/** Denial, turned into a look at it. */
export const denial: Rewrite = {
  id: 'denial',
  label: 'Say that you check',
  examples: [
    { before: "That's never happened before.", after: ["I'll check this on our side and write back by [when]."] },
    { before: 'We are not aware of any problems.', after: ['I will check this on our side and write back by [when].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || /\bcheck(?:ed|ing)?\b/i.test(sentence.text) || clause.body.split(/\s+/).length > 12) return []
    return [
      rejoined(clause, `${will('I', usesContractions(sentence.text))} check this on our side and write back by [when]`),
    ]
  },
}
