import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { ownSide, usesContractions, will } from './sentence-shape'
import { withoutVagueTime } from './vague'

const tried =
  /^(?<who>i|we)(?:['’]ll| will| shall)\s+(?:certainly |definitely |surely )?(?:try(?: my best| our best| hard)? to|try and|make every effort to|do (?:my|our) (?:very )?best to)\s+(?<deed>.+)$/i
const hoped = /^(?<who>i|we)\s+(?:hope to be able to|should be able to)\s+(?<deed>.+)$/i
const best =
  /^(?<who>i|we)(?:['’]ll| will| shall)\s+(?:try (?:my|our) (?:very )?best|do (?:my|our) (?:very )?best|try|try to do (?:my|our) best)$/i
const looks =
  /^(?<who>i|we)(?:['’]ll| will| shall)\s+(?<deed>(?:look into|check|see) (?:it|this|that|what (?:i|we) can do|if (?:i|we) can .+))$/i
const isLook = /^(?:look into|look at|check|find out|investigate|see)\b/i

/** Trying, turned into the first step and a time. */
export const willTry: Rewrite = {
  id: 'will-try',
  label: 'Name the first step',
  examples: [
    { before: 'We will do our best.', after: ['We will [what you will do] by [when].'] },
    {
      before: "I'll try to move the booking of Friday.",
      after: ["I'll see how I can move the booking of Friday and write back by [when]."],
    },
    { before: "We'll look into this.", after: ["We'll check this and write back by [when]."] },
    { before: "We'll try to look into it.", after: ["We'll check it and write back by [when]."] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause)) return []
    const contracted = usesContractions(sentence.text)
    const bare = best.exec(withoutVagueTime(clause.body))?.groups
    if (bare) return [rejoined(clause, `${will(ownSide(bare.who), contracted)} [what you will do] by [when]`)]
    const found =
      tried.exec(clause.body)?.groups ??
      hoped.exec(clause.body)?.groups ??
      looks.exec(withoutVagueTime(clause.body))?.groups
    if (!found?.deed) return []
    const who = ownSide(found.who)
    const deed = withoutVagueTime(found.deed).replace(/^look into (?=(?:it|this|that)$)/i, 'check ')
    const step = isLook.test(deed) ? deed : `see how ${who} can ${deed}`
    return [rejoined(clause, `${will(who, contracted)} ${step} and write back by [when]`)]
  },
}
