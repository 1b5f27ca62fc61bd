import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const missing =
  /^(?<who>you|your [\w -]+?)(?:['’]re| are| is)\s+(?<number>(?:[$€£]?\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [a-z]+)?)\s+short of\s+(?<goal>.+)$/i

/** A shortfall, turned into what it takes to get there. */
export const shortOf: Rewrite = {
  id: 'short-of',
  label: 'Say what it takes',
  examples: [
    {
      before: 'You are 300 points short of the required level.',
      after: ['With 300 more points, you reach the required level.'],
    },
    {
      before: 'You are three short of the required number.',
      after: ['With three more, you reach the required number.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = missing.exec(clause.body)?.groups
    if (!found?.number || isHeld(clause) || !/^you$/i.test(found.who ?? '')) return []
    const [count = '', ...unit] = found.number.split(' ')
    const more = `${count} more${unit.length > 0 ? ` ${unit.join(' ')}` : ''}`
    return [
      rejoined(clause, `with ${/^an?$/i.test(count) ? more.replace(/^an?/i, 'one') : more}, you reach ${found.goal}`),
    ]
  },
}
