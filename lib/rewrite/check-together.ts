import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'

const theirs =
  /\b(?:something|anything|a problem|an issue|a fault) (?:(?:is |must be )?wrong )?(?:with|in) (?<thing>your (?:own )?[\w'’ -]+?)(?: settings)?$|\b(?:it|that|this|the (?:problem|issue|fault))(?:['’]s| is| must be) (?:with |down to |in )?(?<cause>your (?:own )?(?:internet|connection|network|browser|device|phone|computer|settings|router|setup|bank|card|e-?mail|provider))$/i

/** A fault put on their side, turned into a look at it together. */
export const checkTogether: Rewrite = {
  id: 'check-together',
  label: 'Check it together',
  examples: [
    { before: 'There must be something wrong with your internet.', after: ['Could we check your internet together?'] },
    { before: 'It must be your browser.', after: ['Could we check your browser together?'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = theirs.exec(clause.body)?.groups
    const thing = (found?.thing ?? found?.cause)?.replace(/^your own /i, 'your ')
    return thing && isPlainThing(thing) && !isHeld(clause) && endsThere(clause)
      ? [rejoined(clause, `could we check ${thing} together?`)]
      : []
  },
}
