import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Hiding behind the rule book. */
export const policy: Rule[] = [
  {
    id: 'policy-wall',
    kind: 'avoid',
    level: 'should',
    group: 'positive',
    phrases: [
      "it's our policy",
      "that's our policy",
      'as per our policy',
      'per company policy',
      'our policy states',
      'against our policy',
      'according to our policy',
    ],
    message: 'The policy stands in for the reason. Give the reason in plain words.',
    why: 'A rule tells people no; a reason lets them follow the decision.',
    source: sources.noRigidPolicy,
    examples: {
      bad: ['As per our policy, refunds take ten days.', "That's our policy."],
      good: [
        "Banks take up to ten days to post a refund, so I've sent it today.",
        'Our 30 day refund policy covers this order.',
      ],
    },
  },
]
