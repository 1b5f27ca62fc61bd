import { type LanguageTally, type TallyOfLine, tallyOfLine } from '@/lib/text/language-guess'
import { LastSeen } from '@/lib/text/last-seen'
import type { Sentence } from '@/lib/text/sentence'
import { type UnitOfLine, type UnitsOfLine, unitsOfLine } from '@/lib/text/split-sentences'
import type { ReadSentence } from './read-sentence'
import type { Input } from './report'
import type { SentenceFacts } from './sentence-facts'
import type { TicketFacts } from './ticket-facts'

/** Facts of sentences, shared by all tickets: no customer and no place in it. The least used go first. */
export interface SentenceMemory {
  /** The facts that a rule set, told by its key, finds in a sentence; made when they are not known. */
  recall(rules: string, sentence: string, make: () => SentenceFacts): SentenceFacts
  readonly size: number
}

/** What belongs to one ticket and its draft; everything goes as soon as another ticket asks. */
export interface TicketMemory {
  /** The facts of the input's ticket, made when it is not the one remembered. */
  ticket(input: Input, make: () => TicketFacts): TicketFacts
  /** How the lines of the draft fall into sentences, and what they say of its language. */
  readonly unitsOf: UnitsOfLine
  readonly tallyOf: TallyOfLine
  /** What is known of the sentences of a draft; only those that the last draft did not hold are read. */
  read(rules: string, sentences: readonly Sentence[], make: (text: string) => Reading): ReadSentence[]
}

/** What is known of a sentence wherever it stands. */
export type Reading = Omit<ReadSentence, 'sentence'>

/** What the brain remembers between drafts. Leaving it out changes the speed of an answer, never the answer. */
export interface Memory {
  readonly sentences: SentenceMemory
  readonly ticket: TicketMemory
}

/** A memory of at most `limit` sentences. */
export function createSentenceMemory(limit: number): SentenceMemory {
  // A Map keeps the order of insertion, so the first key is the one not used for longest.
  const known = new Map<string, { readonly rules: string; readonly facts: SentenceFacts }>()
  return {
    get size() {
      return known.size
    },
    recall(rules, sentence, make) {
      const held = known.get(sentence)
      const entry = held?.rules === rules ? held : { rules, facts: make() }
      known.delete(sentence)
      known.set(sentence, entry)
      if (known.size > limit) known.delete(known.keys().next().value ?? sentence)
      return entry.facts
    },
  }
}

export function createTicketMemory(): TicketMemory {
  let held: { readonly input: Input; readonly key: string; readonly facts: TicketFacts } | null = null
  let readBy = ''
  const units = new LastSeen<readonly UnitOfLine[]>()
  const tallies = new LastSeen<LanguageTally>()
  let readings = new LastSeen<Reading>()
  return {
    ticket(input, make) {
      units.next()
      tallies.next()
      if (held && isOfTicket(input, held.input)) return held.facts
      const key = ticketKey(input)
      if (held?.key !== key) readings = new LastSeen()
      held = { input, key, facts: held?.key === key ? held.facts : make() }
      return held.facts
    },
    unitsOf: line => units.recall(line, () => unitsOfLine(line)),
    tallyOf: line => tallies.recall(line, () => tallyOfLine(line)),
    read(rules, sentences, make) {
      if (readBy !== rules) readings = new LastSeen()
      readBy = rules
      readings.next()
      return sentences.map(sentence => {
        const { facts, relations } = readings.recall(sentence.text, () => make(sentence.text))
        return { sentence, facts, relations }
      })
    },
  }
}

/** Whether two inputs are of one ticket by the very same parts: told without reading the thread. */
function isOfTicket(one: Input, other: Input): boolean {
  return (
    one.customer === other.customer &&
    one.thread === other.thread &&
    one.customerName === other.customerName &&
    one.channel === other.channel
  )
}

/** Stands for everything of an input that a ticket's facts and relations are made of. */
function ticketKey(input: Input): string {
  return JSON.stringify([input.customer, input.thread, input.customerName, input.channel])
}
