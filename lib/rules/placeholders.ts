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
  {
    id: 'wrong-name',
    kind: 'tokens',
    level: 'must',
    group: 'safety',
    where: 'greeting',
    when: { customerName: 'known' },
    tokens: [{ word: ['hi', 'hello', 'hey', 'dear'] }, { name: true }],
    standing: 'start',
    except: ['mr', 'mrs', 'ms', 'mx', 'dr', 'hi again', 'hello again', 'hi and', 'hello and', 'thanks', 'thank you'],
    unless: { ticketHolds: 2 },
    message: 'The greeting says "{{2}}", and the ticket knows no such name.',
    why: 'A wrong name says that the reply was meant for somebody else.',
    source: sources.personal,
    examples: {
      bad: ['Hi Quentin,'],
      good: ['Hi there,', 'Dear Customer,', 'Dear Seller,', 'Dear Sir or Madam,', 'Dear [First Name],'],
    },
  },
]
