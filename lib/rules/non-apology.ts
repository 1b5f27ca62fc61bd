import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Apologies that doubt the customer, or name nothing. */
export const nonApology: Rule[] = [
  {
    id: 'non-apology',
    kind: 'avoid',
    level: 'must',
    milder: { mood: ['calm'] },
    group: 'respect',
    list: 'nonApologies',
    message: 'This apologises for their feeling, not for what happened. Name what happened.',
    why: 'An apology that doubts the customer makes an upset customer angrier.',
    source: sources.recovery,
    rewrite: ['non-apology'],
    examples: {
      bad: ["I'm sorry you feel that way.", 'We apologise if you felt ignored.'],
      good: ["I'm sorry the parcel came late.", "I'm sorry you had to wait."],
    },
  },
  {
    id: 'any-inconvenience',
    kind: 'avoid',
    level: 'could',
    group: 'empathy',
    phrases: [
      'any inconvenience',
      'inconvenience caused',
      'inconvenience this may have',
      'regret the inconvenience',
      'inconvenience you may have',
    ],
    message: 'Inconvenience names nothing. Say what it cost them.',
    why: 'A specific apology is believed; a stock phrase is skipped.',
    source: sources.recovery,
    rewrite: ['any-inconvenience'],
    examples: {
      bad: ['We apologise for any inconvenience.', 'Sorry for the inconvenience caused.'],
      good: ["I'm sorry you had to wait in for a parcel that did not come."],
    },
  },
  {
    id: 'one-apology',
    kind: 'limit',
    level: 'could',
    group: 'empathy',
    count: { signal: 'apology' },
    max: 2,
    message: 'The {{count}} apologies weaken each other. One specific one, then what you do.',
    why: 'After the second apology, only action convinces.',
    source: sources.recovery,
    examples: {
      bad: ["I'm sorry about the delay. We are so sorry. Sorry again for the trouble."],
      good: ["I'm sorry about the delay. Your parcel leaves today."],
    },
  },
]
