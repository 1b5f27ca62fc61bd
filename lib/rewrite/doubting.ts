import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

/** Doubt, turned into a question that helps. */
export const doubting: Rewrite = {
  id: 'doubting',
  label: 'Ask for the detail',
  examples: [
    {
      before: 'Are you sure?',
      after: ['Could you tell me what you see on your side?', 'Could you take me through it step by step?'],
    },
    { before: 'You claim the parcel was empty.', after: ['You write that the parcel was empty.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    if (/^are you sure\b/i.test(clause.body) && clause.body.split(/\s+/).length <= 6) {
      const asked = { ...clause, rest: clause.rest.replace(/^\s*\?/, '') }
      return [
        rejoined(asked, 'could you tell me what you see on your side?'),
        rejoined(asked, 'could you take me through it step by step?'),
      ]
    }
    const claim = /^you (?:claim|allege|claimed)(?: that)?\s+(?<what>.+)$/i.exec(clause.body)?.groups?.what
    return claim ? [rejoined(clause, `you write that ${claim}`)] : []
  },
}
