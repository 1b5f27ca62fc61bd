import { isClause } from './bound'
import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const wall =
  /^(?:(?:this|that|it|which)(?:['’]s| is| will be| was)?|sorry)\s+(?:currently |still |just |really )?(?:not |n['’]t )?(?:currently |really )?(?<word>possible|allowed|permitted|supported|covered|included|refundable|negotiable|impossible|an option|something (?:we|i) (?:do|offer|handle))(?<rest>.*)$/i
const bounded = /^(?<start>.*?)\bimpossible (?<action>(?:for (?:us|me) )?to .+?)\s+(?:until|unless)\s+(?<bound>.+)$/i

/** A wall, turned into the door: what is possible, allowed or covered. */
export const notPossible: Rewrite = {
  id: 'not-possible',
  label: 'Say what is possible',
  examples: [
    { before: 'That is not possible.', after: ['What is possible is [what is possible].'] },
    { before: "This isn't covered.", after: ['What is covered is [what is covered].'] },
    {
      before: 'It will be impossible to book the room until you confirm.',
      after: ['It will be possible to book the room once you confirm.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const condition = bounded.exec(clause.body)?.groups
    if (condition?.bound && isClause(condition.bound))
      return [rejoined(clause, `${condition.start}possible ${condition.action} once ${condition.bound}`)]
    const found = wall.exec(clause.body.replace(/n['’]t\b/i, ' not').replace(/\s+/g, ' '))?.groups
    if (!found?.word) return []
    const later = /^\s+(?:at the moment|right now|at this time|on this plan|yet)$/i.test(found.rest ?? '')
      ? (found.rest ?? '').replace(/ yet$/i, ' now')
      : ''
    if (found.rest && !later && !/^\s*(?:unfortunately|sorry)?$/i.test(found.rest)) return []
    const word = found.word.toLowerCase()
    if (word.startsWith('something')) return [rejoined(clause, 'what we do is [what you do]')]
    const good = word === 'impossible' ? 'possible' : word
    return [rejoined(clause, `what is ${good}${later} is [what is ${good}]`)]
  },
}
