import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** What stays: the end of a reply, and the cause of a fault. */
export const endings: Rule[] = [
  {
    id: 'fault-without-cause',
    kind: 'ifThen',
    level: 'could',
    group: 'resolution',
    if: {
      phrases: [
        'there was an error',
        'there was an issue',
        'there was a problem',
        'something went wrong',
        'an error occurred',
        'there has been an issue',
        'there has been a problem',
      ],
    },
    // biome-ignore lint/suspicious/noThenProperty: the format's own word; its value is data and never callable
    then: { signal: 'rootCause' },
    message: 'A fault is named, its cause is not. One plain line is enough, also "we are still finding out".',
    why: 'People forgive what they understand, and expect what is not explained to happen again.',
    source: sources.resolution,
    examples: {
      bad: ['Something went wrong with your order.'],
      good: ['Something went wrong with your order because the label was torn.'],
    },
  },
]
