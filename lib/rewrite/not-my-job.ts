import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const department =
  /\bnot (?:my|our) (?:department|job|area|team)|not the (?:right|appropriate) (?:place|team|person|channel)|not in charge\b/i
const fault = /\bnot (?:my|our) (?:fault|problem|responsibility)|nothing to do with (?:me|us)\b/i

/** "Not mine", turned into who takes it on. */
export const notMyJob: Rewrite = {
  id: 'not-my-job',
  label: 'Say who takes it on',
  examples: [
    { before: "That's not my department.", after: ["I'll pass this on to [the right team] and write back by [when]."] },
    { before: "It's not our fault.", after: ['Here is what I can do about it: [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || clause.body.split(/\s+/).length > 9) return []
    const mine = will('I', usesContractions(sentence.text))
    if (department.test(clause.body))
      return [rejoined(clause, `${mine} pass this on to [the right team] and write back by [when]`)]
    return fault.test(clause.body) ? [rejoined(clause, 'here is what I can do about it: [what you can do]')] : []
  },
}
