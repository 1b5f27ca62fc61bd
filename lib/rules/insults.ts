import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Words that no customer should read from us. */
export const insults: Rule[] = [
  {
    id: 'insult',
    kind: 'pattern',
    level: 'must',
    group: 'respect',
    match:
      '(you idiot|you moron|you fool|you troll|you are an idiot|you are a liar|you are lying|you are stupid|you are being ridiculous|you are ridiculous|you are rude|you are being rude|are you stupid|are you blind|are you deaf|are you kidding|stop whining|stop complaining|quit whining|shut up|get a life|get lost|go away|you people|give a fuck|give a damn|give a shit|do not care about you|your attitude|your incompetence|your stupidity|your ignorance)',
    except: ['your attitude is wonderful', 'great attitude', 'do not go away'],
    message: 'This attacks the person. Take it out and stay with the matter.',
    why: 'A reply like this is quoted, shared and remembered.',
    source: sources.threeAs,
    suggest: [],
    examples: {
      bad: ['Are you stupid?', 'Stop whining and read the page.'],
      good: ['I can hear that this has been a long day.', 'The page explains it in three steps.'],
    },
  },
]
