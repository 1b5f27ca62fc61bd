import { clauseAt, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions } from './sentence-shape'

const empty = /\b(?:sorry|apologi[sz]e|regret)\b/i

/** An apology for a feeling, turned into one for what happened. */
export const nonApology: Rewrite = {
  id: 'non-apology',
  label: 'Name what happened',
  examples: [
    { before: "I'm sorry you feel that way.", after: ["I'm sorry that [what happened]."] },
    { before: 'We apologise if you felt ignored.', after: ['We are sorry that [what happened].'] },
  ],
  rewrite: (sentence, at) => {
    const { text } = sentence
    const clause = clauseAt(text, [text.slice(0, at[0]).search(/\S/) < 0 ? at[0] : 0, at[1]])
    if (!empty.test(clause.body)) return []
    const isWe = /\bwe\b|\bwe['’]/i.test(clause.body)
    const contracted = usesContractions(text)
    const who = isWe ? (contracted ? "we're" : 'we are') : contracted ? "I'm" : 'I am'
    const question = /\?/.test(clause.rest)
    return question ? [] : [rejoined({ ...clause, lead: '' }, `${who} sorry that [what happened]`)]
  },
}
