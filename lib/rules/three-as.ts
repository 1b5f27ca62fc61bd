import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Asked for only where the customer is upset and has not had them yet. */
export const threeAs: Rule[] = [
  {
    id: 'acknowledge-missing',
    kind: 'need',
    level: 'should',
    group: 'empathy',
    when: { threeAs: 'needed' },
    anyOf: [{ signal: 'acknowledge' }],
    message: 'No acknowledgement yet. Name what went wrong for them, in your own words.',
    why: 'Until the problem is named, an upset customer does not know that it was read.',
    source: sources.threeAs,
    examples: { bad: ['Please send me your username.'], good: ["I'm sorry that you were charged twice."] },
  },
]
