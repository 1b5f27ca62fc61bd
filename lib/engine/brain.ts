import { analyse, createSentenceMemory, createTicketMemory, type Memory } from '@/lib/analysis/analyse'
import { rulesInUse } from '@/lib/analysis/rule-set-in-use'
import type { RulesToUse } from '@/lib/packs/rules-to-use'
import type { BrainAnswer, BrainRequest, TicketInput } from './protocol'

const mostSentences = 10_000

interface OpenTicket {
  input: TicketInput
  memory: Memory['ticket']
}

/** Sentences are remembered for the whole browser: their facts hold no customer and no place. */
const sentences = createSentenceMemory(mostSentences)

/** Answers one panel. What it knows of a ticket lives in here only, and goes when the ticket or the panel does. */
export class Brain {
  readonly #tickets = new Map<number, OpenTicket>()
  #rules = rulesInUse()

  /** The answer to one request, or null when there is none to give. Never throws. */
  handle(request: BrainRequest): BrainAnswer | null {
    switch (request.type) {
      case 'rules':
        return this.#use(request.rules)
      case 'ticket':
        this.#tickets.set(request.composer, { input: request.ticket, memory: createTicketMemory() })
        return null
      case 'analyse':
        return this.#analyse(request.composer, request.turn, request.draft)
      case 'close':
        this.#tickets.delete(request.composer)
        return null
      case 'alive':
        return null
    }
  }

  forgetEverything(): void {
    this.#tickets.clear()
  }

  /** What was remembered of tickets was found by other rules. */
  #use(rules: RulesToUse): BrainAnswer {
    this.#rules = rulesInUse(rules)
    for (const ticket of this.#tickets.values()) ticket.memory = createTicketMemory()
    return { type: 'rules', locks: this.#rules.locks }
  }

  #analyse(composer: number, turn: number, draft: string): BrainAnswer {
    const ticket = this.#tickets.get(composer)
    try {
      const memory = { sentences, ticket: ticket?.memory ?? createTicketMemory() }
      const report = analyse({ ...ticket?.input, draft }, this.#rules.ruleSet, memory)
      return { type: 'report', composer, turn, report }
    } catch {
      return { type: 'failed', composer, turn }
    }
  }
}
