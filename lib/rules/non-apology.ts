import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Apologies that doubt the customer instead of owning the problem. */
export const nonApologies = [
  'sorry you feel that way',
  'sorry that you feel that way',
  'sorry if you feel',
  'sorry you think that',
  'apologise if you feel',
  'apologize if you feel',
  'apologise that you think',
  'apologize that you think',
  'sorry if you were offended',
]

export const nonApology: Rule[] = [
  {
    id: 'non-apology-upset',
    kind: 'avoid',
    level: 'must',
    group: 'respect',
    list: 'nonApologies',
    when: { mood: ['upset', 'very upset'] },
    message: 'This apologises for their feeling, not for what happened. Name what happened.',
    why: 'An apology that doubts the customer makes an upset customer angrier.',
    source: sources.recovery,
    examples: {
      bad: ["I'm sorry you feel that way."],
      good: ["I'm sorry the parcel came late."],
    },
  },
  {
    id: 'non-apology',
    kind: 'avoid',
    level: 'should',
    group: 'respect',
    list: 'nonApologies',
    message: 'This apologises for their feeling, not for what happened. Name what happened.',
    why: 'An apology that doubts the customer reads as none.',
    source: sources.recovery,
    examples: {
      bad: ["I'm sorry you feel that way."],
      good: ["I'm sorry the parcel came late."],
    },
  },
]
