import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const department =
  /^(?<what>.*?)(?:['’]s| is| are|n['’]t)?\s*(?:not (?:handled by )?(?:my|our) (?:department|job|area|team)|not the (?:right|appropriate) (?:place|team|person|channel|department)|not in charge|(?:wrong|another|a different) (?:department|team))\b/i
const fault =
  /\b(?:not|n['’]t) (?:my|our) (?:fault|problem|responsibility|mistake|decision|doing|business|concern|issue)|nothing to do with (?:me|us)\b/i

/** "It's not my fault that the van broke down": the fact stays. */
const lost =
  /^(?:it|that|this)(?:['’]s| is) not (?:my|our) (?:fault|problem|mistake) (?:that |if )?(?<fact>(?:the|your|our|a|an|this) .+)$/i

/** "Not mine", turned into who takes it on. */
export const notMyJob: Rewrite = {
  id: 'not-my-job',
  label: 'Say who takes it on',
  examples: [
    { before: "That's not my department.", after: ["I'll pass this on to [the right team] and write back by [when]."] },
    {
      before: 'Billing is not our team.',
      after: ['Billing is with [the right team]; I will pass this on and write back by [when].'],
    },
    {
      before: "It's not my fault the van broke down.",
      after: ['The van broke down; here is what I can do about it: [what you can do].'],
    },
    { before: "It's not our fault.", after: ['Here is what I can do about it: [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause) || clause.body.split(/\s+/).length > 10) return []
    const mine = will('I', usesContractions(sentence.text))
    const found = department.exec(clause.body)?.groups
    if (found) {
      const what = found.what?.trim() ?? ''
      const isNamed =
        what !== '' &&
        !/^(?:sorry|that|this|it|here|you(?:['’]ve)?|i|we|this|unfortunately)\b|\b(?:have|got|reached|to)$/i.test(what)
      const verb = /[^s]s$/i.test(what) ? 'are' : 'is'
      return isNamed
        ? [rejoined(clause, `${what} ${verb} with [the right team]; ${mine} pass this on and write back by [when]`)]
        : [rejoined(clause, `${mine} pass this on to [the right team] and write back by [when]`)]
    }
    const fact = lost.exec(clause.body)?.groups?.fact
    if (fact) return [rejoined(clause, `${fact}; here is what I can do about it: [what you can do]`)]
    return fault.test(clause.body) ? [rejoined(clause, 'here is what I can do about it: [what you can do]')] : []
  },
}
