import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Hiding behind the rule book. */
export const policy: Rule[] = [
  {
    id: 'policy-wall',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      "(is|as per|per|against|under|not|that is just|due to|states|because of|with|according to|according to the) (our|company|the company|the company's|store|my) (policy|policies|rules|rule|terms|guidelines|guideline|procedure|procedures|regulations|protocol|conditions)",
    unless: { anyOf: [{ phrases: ['so that', 'the reason', 'this is because', 'which means'] }], beside: 'neighbours' },
    message: 'The policy stands in for the reason. Give the reason in plain words.',
    why: 'A rule tells people no; a reason lets them follow the decision.',
    source: sources.noRigidPolicy,
    rewrite: ['policy-reason'],
    examples: {
      bad: ['As per our policy, refunds take ten days.', "That's against our policy.", "It's our policy."],
      good: [
        "Banks take up to ten days to post a refund, so I've sent it today.",
        'Our 30 day refund policy covers this order.',
      ],
    },
  },
  {
    id: 'policy-says',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      '(policy|policies|rules|terms|guidelines|terms and conditions|contract|agreement) #Adverb? (states|state|requires|require|says|say|prohibits|prohibit|forbids|forbid|does not|do not|dictates|prevents)',
    unless: { anyOf: [{ phrases: ['so that', 'the reason', 'this is because', 'which means'] }], beside: 'neighbours' },
    message: 'The rule book speaks here. Give the reason in plain words.',
    why: 'A rule tells people no; a reason lets them follow the decision.',
    source: sources.noRigidPolicy,
    rewrite: ['policy-reason', 'we-require', 'what-it-covers'],
    examples: {
      bad: ['Our policy states that sale items stay sold.', 'The terms clearly say so.'],
      good: ['Sale items stay sold, which is why they cost half.'],
    },
  },
  {
    id: 'strict-policy',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      '(strict|no refund|no refunds|no return|no returns|no exchange|zero tolerance) #Adjective? (policy|policies|rules)',
    message: 'The policy stands in for the reason. Give the reason in plain words.',
    why: 'A rule tells people no; a reason lets them follow the decision.',
    source: sources.noRigidPolicy,
    examples: { bad: ['We have a strict no refund policy.'], good: ['Our refund policy covers this order.'] },
  },
]
