import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Asked for only where the customer is upset and no reply to that complaint has shown them. */
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
    examples: {
      customer: 'You charged me twice this month! This is unacceptable.',
      bad: ['Please send me your username.'],
      good: ["I'm sorry that you were charged twice."],
    },
  },
  {
    id: 'align-missing',
    kind: 'need',
    level: 'should',
    group: 'empathy',
    when: { threeAs: 'needed' },
    anyOf: [{ signal: 'align' }],
    message: 'Nothing yet that shares the feeling. One line is enough.',
    why: 'A feeling that is understood settles; one that is ignored grows.',
    source: sources.threeAs,
    examples: {
      customer: 'You charged me twice this month! This is unacceptable.',
      bad: ['Please send me your username.'],
      good: ['I can see how frustrating that must be.'],
    },
  },
  {
    id: 'assure-missing',
    kind: 'need',
    level: 'should',
    group: 'empathy',
    when: { threeAs: 'needed' },
    anyOf: [{ signal: 'assure' }],
    message: 'No assurance yet. Say what you will do about it.',
    why: 'Sympathy without a step leaves the problem where it was.',
    source: sources.threeAs,
    examples: {
      customer: 'You charged me twice this month! This is unacceptable.',
      bad: ["I'm sorry to hear that."],
      good: ["I'll look into the charge and write back today."],
    },
  },
  {
    id: 'fix-before-acknowledgement',
    kind: 'order',
    level: 'could',
    group: 'empathy',
    when: { threeAs: 'needed' },
    sequence: [{ signal: 'acknowledge' }, { signal: 'nextStep' }],
    message: 'The fix comes before the acknowledgement. Swap them.',
    why: 'A fix is heard once the problem has been.',
    source: sources.threeAs,
    examples: {
      customer: 'You charged me twice this month! This is unacceptable.',
      bad: ["I'll refund the charge today. I'm sorry that you were charged twice."],
      good: ["I'm sorry that you were charged twice. I'll refund the charge today."],
    },
  },
  {
    id: 'selling-into-complaint',
    kind: 'pattern',
    level: 'should',
    group: 'respect',
    when: { mood: ['upset', 'very upset'] },
    match:
      '(upgrade to|have you considered our|our premium|our new plan|our pro plan|special offer|while you are here|you might also like|add on|limited offer)',
    message: 'An offer in the middle of a complaint. Solve the matter first.',
    why: 'Selling to someone who is upset costs both the sale and the customer.',
    source: 'No selling into a complaint: listen first',
    examples: { bad: ['Have you considered our premium plan?'], good: ['I have refunded the fee.'] },
  },
]
