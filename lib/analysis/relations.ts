import { acknowledgements } from '@/lib/checks/acknowledge'
import { answerStrength } from '@/lib/checks/answers'
import { type AskedAgain, askedAgain } from '@/lib/checks/asks-again'
import { namesIn } from '@/lib/checks/names-customer'
import type { Span } from '@/lib/text/span'
import type { SentenceFacts } from './sentence-facts'
import type { TicketFacts } from './ticket-facts'

/** What a sentence of a reply has to do with this customer. Offsets into the sentence; kept with the ticket only. */
export interface Relations {
  readonly acknowledge: readonly Span[]
  readonly names: readonly Span[]
  readonly askedAgain: readonly AskedAgain[]
  /** How well it answers each of the customer's questions, in their order. */
  readonly answers: readonly number[]
}

/** Relates one sentence to the ticket. */
export function relationsOf(
  text: string,
  facts: SentenceFacts,
  ticket: TicketFacts,
  customerName: string | null,
): Relations {
  const questions = ticket.reading?.questions ?? []
  return {
    acknowledge: ticket.reading ? acknowledgements(facts.named, ticket.customerWords) : [],
    names: namesIn(text, customerName),
    askedAgain: askedAgain(facts.asks, ticket.reading?.given ?? []),
    answers: questions.map(question => answerStrength(facts.answer, question)),
  }
}
