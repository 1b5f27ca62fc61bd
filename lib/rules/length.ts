import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** What makes a reply hard to read. */
export const length: Rule[] = [
  {
    id: 'long-sentence',
    kind: 'measure',
    level: 'could',
    group: 'clarity',
    metric: 'wordsInLongestSentence',
    max: 40,
    message: 'A sentence of {{value}} words. Two are easier to follow.',
    why: 'Readers lose the thread after about thirty words.',
    source: sources.firstContact,
    examples: {
      bad: [
        'When the parcel left our warehouse on the first day of the month it was scanned at the gate and then again at the depot in the north where it seems to have been put on the wrong van by a new driver who did not know the route.',
      ],
      good: ['The parcel left on the first. At the depot it was put on the wrong van.'],
    },
  },
  {
    id: 'shouting',
    kind: 'measure',
    level: 'could',
    group: 'respect',
    metric: 'allCapsWords',
    max: 4,
    message: '{{value}} words in capitals. They read as shouting.',
    why: 'Capitals raise the voice where the words should do the work.',
    source: sources.personal,
    examples: {
      bad: ['PLEASE READ THE WHOLE MAIL BEFORE WRITING.'],
      good: ['Please read the whole mail before writing.'],
    },
  },
]
