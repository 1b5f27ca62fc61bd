import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Words that announce bad news before it is said. */
export const openers: Rule[] = [
  {
    id: 'unfortunately',
    kind: 'avoid',
    level: 'could',
    group: 'clarity',
    phrases: ['unfortunately', 'sadly', 'regrettably'],
    message: 'A warning word before the news. The sentence is stronger without it.',
    why: 'It braces the reader for a no before the facts are told.',
    source: sources.positive,
    suggest: [''],
    examples: {
      bad: ['Unfortunately, the item is back-ordered.'],
      good: ['The item ships on Monday.'],
    },
  },
]
