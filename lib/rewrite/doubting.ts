import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const sure = /^are you (?:really |absolutely |quite )?sure\b(?: that| about)?\s*(?<what>.*)$/i
const claimed = /^(?:you (?:claim|allege|claimed)(?: that)?|as you claim,?)\s+(?<what>.+)$/i
const doubted = /^i doubt (?:it|that|the|our|any|anyone)\b/i
const deed = /^you\s+(?<deed>.+)$/i

/** Doubt, turned into a question that helps. */
export const doubting: Rewrite = {
  id: 'doubting',
  label: 'Ask for the detail',
  examples: [
    {
      before: 'Are you sure?',
      after: ['Could you tell me what you see on your side?', 'Could you take me through it step by step?'],
    },
    { before: 'Are you sure you paid on 3 May?', after: ['Could you tell me how and when you paid on 3 May?'] },
    { before: 'I doubt that the porter said so.', after: ['Could you tell me more about what happened?'] },
    { before: 'You claim the parcel was empty.', after: ['You write that the parcel was empty.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const asked = { ...clause, rest: clause.rest.replace(/^\s*\?/, '') }
    const what = sure.exec(clause.body)?.groups?.what
    if (what === '')
      return [
        rejoined(asked, 'could you tell me what you see on your side?'),
        rejoined(asked, 'could you take me through it step by step?'),
      ]
    const did = what ? deed.exec(what)?.groups?.deed : undefined
    if (
      did &&
      !/\b(?:not|never|can|will|want|would)\b/i.test(did) &&
      /^(?:have )?\w+(?:ed|t|d|ent|ook|ave|ut)\b/i.test(did)
    )
      return [rejoined(asked, `could you tell me how and when you ${did}?`)]
    if (doubted.test(clause.body) && endsThere(clause))
      return [rejoined(clause, 'could you tell me more about what happened?')]
    const claim = claimed.exec(clause.body)?.groups?.what
    return claim ? [rejoined(clause, `you write that ${claim}`)] : []
  },
}
