import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const tried =
  /^(?<who>i|we)(?:['’]ll| will| shall) (?:try(?: my best| our best)? to|try and|make every effort to|do (?:my|our) best to)\s+(?<deed>.+)$/i
const best =
  /^(?<who>i|we)(?:['’]ll| will| shall) (?:try (?:my|our) best|do (?:my|our) best|try|try to do (?:my|our) best)$/i

/** Trying, turned into the first step and a time. */
export const willTry: Rewrite = {
  id: 'will-try',
  label: 'Name the first step',
  examples: [
    { before: 'We will do our best.', after: ['We will [what you will do] by [when].'] },
    {
      before: "I'll try to move the booking of Friday.",
      after: ["I'll look into how to move the booking of Friday and write back by [when]."],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const subject = (who: string | undefined) => (/^i$/i.test(who ?? '') ? 'I' : 'we')
    const contracted = usesContractions(sentence.text)
    const bare = best.exec(clause.body)?.groups
    if (bare) return [rejoined(clause, `${will(subject(bare.who), contracted)} [what you will do] by [when]`)]
    const found = tried.exec(clause.body)?.groups
    return found
      ? [
          rejoined(
            clause,
            `${will(subject(found.who), contracted)} look into how to ${found.deed} and write back by [when]`,
          ),
        ]
      : []
  },
}
