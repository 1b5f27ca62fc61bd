import { infinitive } from '@/lib/language/verb-forms'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const late = /^you (?:should|could|ought to) (?:also )?have (?:really )?(?<verb>[a-z]+)\s*(?<rest>.*)$/i
const wrong = /^you (?:should not|shouldn['’]t) have\b/i
const told =
  /^you were (?:told|informed|warned)(?: (?:before|earlier|clearly|at the time))? that\s+(?<what>(?!you (?:would|will|should)\b).+)$/i
const toldAbout = /^you were (?:told|informed|warned)(?: (?:before|earlier|clearly))? (?:about|of)\s+(?<what>.+)$/i

/** What cannot be undone, turned into what helps next time. */
export const shouldHave: Rewrite = {
  id: 'should-have',
  label: 'Say what helps next time',
  examples: [
    { before: 'You should have saved the file first.', after: ['For next time, it helps to save the file first.'] },
    { before: "You shouldn't have opened the case.", after: ['For next time, it helps to [what helps].'] },
    { before: 'You were told that the fee is $5.', after: ['The fee is $5.'] },
    { before: 'You were told about the fee.', after: ['Here is how it is with the fee: [how it is].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const found = late.exec(clause.body)?.groups
    if (found?.verb) {
      if (/^(?:been|had|received|got|gotten|to)$/i.test(found.verb)) return []
      return [rejoined(clause, `for next time, it helps to ${infinitive(found.verb, 'PastTense')} ${found.rest}`)]
    }
    const fact = told.exec(clause.body)?.groups?.what
    if (fact) return [rejoined(clause, fact)]
    const about = toldAbout.exec(clause.body)?.groups?.what
    if (about && endsThere(clause)) return [rejoined(clause, `here is how it is with ${about}: [how it is]`)]
    return wrong.test(clause.body) ? [rejoined(clause, 'for next time, it helps to [what helps]')] : []
  },
}
