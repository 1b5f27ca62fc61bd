import { infinitive } from '@/lib/language/verb-forms'
import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const late = /^you (?:should|could|ought to) have (?:really )?(?<verb>[a-z]+)\s*(?<rest>.*)$/i
const wrong = /^you (?:should not|shouldn['’]t) have\b/i

/** What cannot be undone, turned into what helps next time. */
export const shouldHave: Rewrite = {
  id: 'should-have',
  label: 'Say what helps next time',
  examples: [
    { before: 'You should have saved the file first.', after: ['For next time, it helps to save the file first.'] },
    { before: "You shouldn't have opened the case.", after: ['For next time, it helps to [what helps].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const found = late.exec(clause.body)?.groups
    if (found?.verb)
      return [rejoined(clause, `for next time, it helps to ${infinitive(found.verb, 'PastTense')} ${found.rest}`)]
    return wrong.test(clause.body) ? [rejoined(clause, 'for next time, it helps to [what helps]')] : []
  },
}
