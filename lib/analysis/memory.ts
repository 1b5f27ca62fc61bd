import type { Relations } from './relations'
import type { SentenceFacts } from './sentence-facts'
import type { TicketFacts } from './ticket-facts'

/** Facts of sentences, shared by all tickets: no customer and no place in it. The least used go first. */
export interface SentenceMemory {
  recall(key: string, make: () => SentenceFacts): SentenceFacts
  readonly size: number
}

/** What belongs to one ticket; everything goes as soon as another ticket asks. */
export interface TicketMemory {
  /** The facts of the ticket that `key` stands for, made when it is not the one remembered. */
  ticket(key: string, make: () => TicketFacts): TicketFacts
  relations(sentence: string, make: () => Relations): Relations
}

/** What the brain remembers between drafts. Leaving it out changes the speed of an answer, never the answer. */
export interface Memory {
  readonly sentences: SentenceMemory
  readonly ticket: TicketMemory
}

/** A memory of at most `limit` sentences. */
export function createSentenceMemory(limit: number): SentenceMemory {
  // A Map keeps the order of insertion, so the first key is the one not used for longest.
  const known = new Map<string, SentenceFacts>()
  return {
    get size() {
      return known.size
    },
    recall(key, make) {
      const facts = known.get(key) ?? make()
      known.delete(key)
      known.set(key, facts)
      if (known.size > limit) known.delete(known.keys().next().value ?? key)
      return facts
    },
  }
}

/** Relations of drafts of one ticket; a draft of this many different sentences starts the memory anew. */
const mostRelations = 2_000

export function createTicketMemory(): TicketMemory {
  let held: { key: string; facts: TicketFacts } | null = null
  const relations = new Map<string, Relations>()
  return {
    ticket(key, make) {
      if (held?.key !== key) {
        relations.clear()
        held = { key, facts: make() }
      }
      return held.facts
    },
    relations(sentence, make) {
      const known = relations.get(sentence)
      if (known) return known
      if (relations.size >= mostRelations) relations.clear()
      const made = make()
      relations.set(sentence, made)
      return made
    },
  }
}
