import { readCustomer } from '@/lib/customer/read-customer'
import type { CustomerReading } from '@/lib/customer/reading'
import { contentWords } from '@/lib/language/content-words'
import { withSameThings } from '@/lib/language/same-thing'
import { straight } from '@/lib/text/wording'
import type { Input, Message } from './report'

/** What is known of a ticket before a word of the reply is read. */
export interface TicketFacts {
  /** The message that is answered; null when there is none. */
  readonly message: string | null
  readonly reading: CustomerReading | null
  /** Stems of what the customer names anywhere in the thread, with all that stands for the same things. */
  readonly customerWords: ReadonlySet<string>
  readonly thread: readonly Message[]
}

/** Reads the customer's side of an input. The thread alone, the last message alone, or both may be given. */
export function ticketFactsOf(input: Input): TicketFacts {
  const thread = input.thread ?? []
  const inThread = thread.flatMap(({ who, text }, index) => (who === 'customer' ? [{ text, index }] : []))
  const message = input.customer ?? inThread.at(-1)?.text ?? null
  const isHeld = message === null || inThread.some(({ text }) => text === message)
  const messages = isHeld ? inThread : [...inThread, { text: message, index: thread.length }]
  const said = straight(messages.map(({ text }) => text.slice(0, 20_000)).join('\n'))
  return {
    message,
    reading:
      message === null || message.trim() === ''
        ? null
        : readCustomer({ message, messages, name: input.customerName ?? null }),
    customerWords: withSameThings(contentWords(said).map(({ stem }) => stem)),
    thread: isHeld ? thread : [...thread, { who: 'customer', text: message }],
  }
}
