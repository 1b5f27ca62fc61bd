import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Words that put the fault on the customer. */
export const blame: Rule[] = [
  {
    id: 'blame',
    kind: 'pattern',
    level: 'must',
    group: 'respect',
    match:
      '(you failed to|you neglected to|you should have|you should not have|your own fault|your fault|your own mistake)',
    except: ["isn't your fault", 'not your fault', "wasn't your fault"],
    message: 'This puts the fault on the customer. Say what happened and what comes next.',
    why: 'Blame ends cooperation, even where it is right.',
    source: sources.threeAs,
    examples: {
      bad: ['You failed to confirm the booking.', 'You should have read the guide first.'],
      good: ['The booking still waits for its confirmation.', "This wasn't your fault."],
    },
  },
]
