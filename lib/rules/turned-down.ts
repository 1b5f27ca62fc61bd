import type { Rule } from '@/lib/packs/rule'
import { anotherWay } from './lists'
import { sources } from './sources'

/** A decision against the customer: their claim, their account, their order. */
export const turnedDown: Rule[] = [
  {
    id: 'short-of',
    kind: 'avoid',
    level: 'could',
    group: 'positive',
    phrases: [
      'was turned down',
      'has been turned down',
      'were turned down',
      'was refused',
      'has been refused',
      'is denied',
      'not approved',
      'was not approved',
      'short of the requirement',
      'short of the required',
      'not enough points',
      'you do not qualify',
      'you did not qualify',
      'you did not get',
      'was rejected',
      'has been rejected',
      'were rejected',
      'was denied',
      'has been denied',
      'has been declined',
      'rejected because',
    ],
    unless: { anyOf: [{ list: 'theirTrouble' }, ...anotherWay], beside: 'neighbours' },
    message: 'This says what is missing. Say what is there and what it takes to get there.',
    why: 'The way forward is news; the shortfall alone is a verdict.',
    source: sources.positive,
    rewrite: ['short-of', 'add-another-way'],
    examples: {
      bad: ['Your claim has been denied.', 'You do not qualify for the discount.'],
      good: ['The discount starts at ten seats, and you have eight.'],
    },
  },
  {
    id: 'we-blocked',
    kind: 'pattern',
    level: 'could',
    group: 'positive',
    match:
      '(we have|we|i have|our system has|our team has|system has|been) (blocked|suspended|paused|disabled|restricted|locked|banned|terminated) (your|all|the|any|this|for|until|by)',
    unless: {
      anyOf: [
        { list: 'theirTrouble' },
        ...anotherWay,
        { list: 'reasons' },
        {
          phrases: [
            'as you asked',
            'as requested',
            'at your request',
            'you asked',
            'keep it safe',
            'keep you safe',
            'keep your account safe',
          ],
        },
      ],
      beside: 'neighbours',
    },
    message: 'This says what was shut. Say why, and how it opens again.',
    why: 'A block without a way out reads as a punishment.',
    source: sources.positive,
    rewrite: ['add-another-way'],
    examples: {
      bad: ['We have suspended your account.', 'Our system has blocked all payments.'],
      good: ['We have paused your plan as you asked.', 'The account opens again once the new card is in.'],
    },
  },
  {
    id: 'regret-to-inform',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      '(i|we) (hate to tell you|hate to say|hate to inform|regret to inform|regret to tell|regret to report|regret to say|must inform you|have to inform you|must regretfully|regret that we)',
    message: 'A formal warning before bad news. Say the news plainly, then what comes next.',
    why: 'It sounds like a form letter and braces the reader for a no.',
    source: sources.personal,
    rewrite: ['leave-out-opener'],
    examples: {
      bad: ['We regret to inform you that the event is cancelled.'],
      good: ['The event is cancelled, and your ticket is refunded.'],
    },
  },
]
