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
    id: 'conditional-apology',
    kind: 'avoid',
    level: 'could',
    group: 'respect',
    phrases: [
      'sorry if',
      'apologise if',
      'apologize if',
      'apologies if',
      'sorry for any confusion',
      'sorry about any confusion',
    ],
    except: [
      'sorry if i misunderstood',
      'sorry if i missed',
      'sorry if i am misunderstanding',
      'sorry if this is a',
      'apologies if i',
      'apologise if i',
      'apologize if i',
      'sorry if i',
    ],
    message: 'An apology with an "if" in it. Name what happened.',
    why: 'The "if" doubts what they have just told you.',
    source: sources.recovery,
    rewrite: ['non-apology'],
    examples: {
      bad: ['We apologise if this caused you trouble.'],
      good: ["I'm sorry you waited two days.", 'Sorry if I misunderstood the question.'],
    },
  },
  {
    id: 'any-inconvenience',
    kind: 'avoid',
    level: 'should',
    group: 'empathy',
    // To somebody very upset it is more than a stock phrase.
    milder: { mood: ['calm', 'upset'] },
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
