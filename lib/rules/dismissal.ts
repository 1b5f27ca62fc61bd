import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Words that make the customer's matter small, or the customer. */
export const dismissal: Rule[] = [
  {
    id: 'calm-down',
    kind: 'avoid',
    level: 'should',
    group: 'respect',
    phrases: [
      'calm down',
      'you need to relax',
      'no need to be upset',
      'no big deal',
      'as i already said',
      'as i already explained',
      'as i told you',
      'like i said before',
    ],
    message: 'This can read as a reproach. Take the matter seriously and go on to the next step.',
    why: 'People calm down when they are heard, not when they are told to.',
    source: sources.threeAs,
    examples: {
      bad: ['Please calm down.', 'As I already explained, the page is down.'],
      good: ['The page is still down; here is what changed since my last note.'],
    },
  },
]
