import { expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import type { Input } from '@/lib/analysis/report'
import { createRuleSet } from '@/lib/analysis/rule-set'
import type { Pack } from '@/lib/packs/pack'
import { core } from '@/lib/rules/core'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** A mark that goes where the customer's trouble or name is met, or in an order of the two. */
const meeting: Pack = {
  format: 1,
  id: 'quay/meeting',
  version: '1.0.0',
  title: 'Meeting',
  locale: 'en',
  rules: [
    {
      id: 'unmet',
      kind: 'avoid',
      level: 'must',
      group: 'respect',
      phrases: ['as you know'],
      unless: { anyOf: [{ signal: 'acknowledge' }, { signal: 'namesCustomer' }], beside: 'reply' },
      message: 'Name their trouble first.',
      examples: { bad: ['As you know, we close at noon.'], good: ['We close at noon.'] },
    },
    {
      id: 'late',
      kind: 'order',
      level: 'must',
      group: 'empathy',
      sequence: [{ signal: 'acknowledge' }, { signal: 'nextStep' }],
      message: 'Acknowledge first.',
      examples: { bad: ["We'll refund it. I'm sorry you were charged twice."], good: ['Thank you.'] },
    },
  ] as unknown as Pack['rules'],
}
const ruleSet = createRuleSet([core, meeting])

const tickets: readonly Omit<Input, 'draft'>[] = [
  {},
  { customer: 'How do I change my address?' },
  { customer: 'I was charged twice for my order and I am annoyed.', customerName: 'Sam Reed' },
  { customer: 'This is a SCAM. You charged me twice, I will sue you!', customerName: 'Ngozi Okafor' },
  {
    thread: [
      { who: 'customer', text: 'I was charged twice.' },
      { who: 'agent', text: "I'm sorry you were charged twice, that is frustrating. I'll refund it today." },
      { who: 'customer', text: 'Still nothing. This is ridiculous!' },
    ],
  },
]

it.each([
  "I'm sorry you feel that way. As you know, we'll look at it tomorrow.",
  "Hi Sam,\n\nWe'll refund the second payment by Friday. I'm sorry you were charged twice.",
  "Unfortunately we can't refund that. As you know it's our policy. Calm down.",
  'Dear Ngozi, what is your order number? Please be advised that you must wait.',
])('scores a draft alike, whoever the customer is and however they feel: %s', draft => {
  const [alone, ...others] = tickets.map(ticket => analyse({ ...ticket, draft }, ruleSet))
  for (const report of others) {
    expect(report.score).toBe(alone?.score)
    expect(report.scoreParts).toEqual(alone?.scoreParts)
  }
})
