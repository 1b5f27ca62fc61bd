import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** The agent's side says no: found in the agent's own voice only, never in words about the customer's trouble. */
export const refusals: Rule[] = [
  {
    id: 'cannot-until',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      '(i|we) (can not|will not be able to|am unable to|are unable to|am not able to|are not able to) . .? .? .? .? .? .? (until|till|unless|before)',
    message: 'The date is good news hidden in a refusal. Say from when it can be done.',
    why: 'Customers hear the refusal first; the same fact said forwards is a promise.',
    source: sources.positive,
    rewrite: ['cannot-until'],
    examples: {
      bad: [
        "I can't get you that product until next month; it is back-ordered and unavailable at this time.",
        'We are unable to ship the desk before Monday.',
      ],
      good: ['That product will be available next month.', "I'm sorry you can't sign in until the code arrives."],
    },
  },
  {
    id: 'cannot',
    kind: 'avoid',
    level: 'should',
    group: 'positive',
    phrases: [
      "i can't",
      "we can't",
      'i am unable to',
      'we are unable to',
      'i am not able to',
      'we are not able to',
      "i won't be able to",
      "we won't be able to",
    ],
    except: ["i can't wait", "we can't wait", "i can't imagine", "can't thank you enough"],
    unless: {
      anyOf: [{ phrases: ['but i can', 'but we can', 'instead', 'what i can do', 'however i can', 'however we can'] }],
      beside: 'neighbours',
    },
    message: 'This says what cannot be done. Lead with what can.',
    why: 'A bare refusal ends the conversation; an alternative keeps it going.',
    source: sources.positive,
    rewrite: ['cannot-until'],
    examples: {
      bad: ["I can't change the address.", 'We are not able to extend the trial.'],
      good: [
        "I can't wait to hear how it goes.",
        'I can change the address on your next order.',
        "I can't change this order, but I can send a second one today.",
      ],
    },
  },
]
