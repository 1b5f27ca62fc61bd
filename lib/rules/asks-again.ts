import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/**
 * The one built-in rule that is found by code, as it compares the draft with the whole thread; what is said of it
 * stands here with the others. Each example is a draft that answers `customer`.
 */
export const asksAgain = {
  id: 'asks-again',
  level: 'should',
  group: 'effort',
  why: 'Customers who have to repeat themselves leave. What the thread holds need not be asked for.',
  source: sources.effort,
  examples: {
    customer: 'My order is 4471-AB, and I already restarted the router. I attached a photo of the label.',
    bad: [
      'Could you send me your order number?',
      'Have you tried restarting it?',
      'Please send us a photo of the label.',
    ],
    good: ['I have order 4471-AB open here.', 'Could you tell me which lamp is lit?', 'Please unplug it for a minute.'],
  },
} as const satisfies Pick<Rule, 'id' | 'level' | 'group' | 'why' | 'source' | 'examples'>
