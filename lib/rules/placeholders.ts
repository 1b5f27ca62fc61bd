import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** What a template left behind. */
export const placeholders: Rule[] = [
  {
    id: 'empty-slot',
    kind: 'tokens',
    level: 'must',
    group: 'safety',
    tokens: [{ slot: true, max: 5 }],
    message: 'A placeholder still waits for its words: "{{1}}".',
    why: 'An unfilled placeholder tells the customer that nobody read the reply.',
    source: sources.personal,
    examples: {
      bad: ['Hi {{first_name}}, thanks for writing.', 'Your parcel arrives on [date].'],
      good: ['Hi Dana, thanks for writing.', 'See the note [1] below.'],
    },
  },
]
