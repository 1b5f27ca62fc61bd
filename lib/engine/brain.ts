import { analyse, createSentenceMemory, createTicketMemory, type Memory } from '@/lib/analysis/analyse'
import type { Input } from '@/lib/analysis/report'
import { rulesInUse } from '@/lib/analysis/rule-set-in-use'
import { packOfRule } from '@/lib/packs/paused-rules'
import { readKeptPack } from '@/lib/packs/read-pack'
import { nameOfRule } from '@/lib/packs/rule-name'
import { builtInOnly, type RulesToUse } from '@/lib/packs/rules-to-use'
import type { BrainAnswer, BrainRequest, FoundSlow, TicketInput } from './protocol'
import { type SlowRule, SlowRules } from './slow-rules'

const mostSentences = 10_000

interface OpenTicket {
  input: TicketInput
  memory: Memory['ticket']
}

/** Sentences are remembered for the whole browser: their facts hold no customer and no place. */
const sentences = createSentenceMemory(mostSentences)

/** One for all panels of this worker, as the sentences are: they wait for one another. */
const slowRules = new SlowRules(() => performance.now())

export interface BrainOptions {
  /** Hears what nobody asked for. */
  readonly tell?: (answer: BrainAnswer) => void
  readonly slow?: SlowRules
  /** Runs something once the agent has stopped typing for a moment; what comes later takes its place. */
  readonly whenIdle?: (action: () => void) => void
}

/** Long enough for the answer to be shown and the next letter to come. */
const idleMilliseconds = 1000

function idleTimer(): (action: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return action => {
    clearTimeout(timer)
    timer = setTimeout(action, idleMilliseconds)
  }
}

/** Answers one panel. What it knows of a ticket lives in here only, and goes when the ticket or the panel does. */
export class Brain {
  readonly #tickets = new Map<number, OpenTicket>()
  readonly #tell: (answer: BrainAnswer) => void
  readonly #slow: SlowRules
  readonly #whenIdle: (action: () => void) => void
  #rules = rulesInUse()
  #wanted: RulesToUse = builtInOnly

  constructor({ tell = () => {}, slow = slowRules, whenIdle = idleTimer() }: BrainOptions = {}) {
    this.#tell = tell
    this.#slow = slow
    this.#whenIdle = whenIdle
  }

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
    this.#wanted = rules
    this.#rules = rulesInUse(rules, this.#slow.watch)
    for (const ticket of this.#tickets.values()) ticket.memory = createTicketMemory()
    return { type: 'rules', locks: this.#rules.locks }
  }

  #analyse(composer: number, turn: number, draft: string): BrainAnswer {
    const ticket = this.#tickets.get(composer)
    try {
      const memory = { sentences, ticket: ticket?.memory ?? createTicketMemory() }
      const input = { ...ticket?.input, draft }
      const { result: report, isSlow } = this.#slow.pass(() => analyse(input, this.#rules.ruleSet, memory))
      if (isSlow && this.#wanted.packs.length > 0) this.#whenIdle(() => this.#lookAtRules(input))
      return { type: 'report', composer, turn, report }
    } catch {
      return { type: 'failed', composer, turn }
    }
  }

  /** A pack's rule that makes every draft wait is told, once it was found so often enough; the built-in ones never are. */
  #lookAtRules(input: Input): void {
    try {
      const { ruleSet } = this.#rules
      const found = this.#slow.look(() => void analyse(input, ruleSet))
      const rules = found.flatMap(slow => toldOf(slow, this.#wanted))
      if (rules.length > 0) this.#tell({ type: 'slow-rules', rules })
    } catch {
      // Looking is a service: drafts are answered without it.
    }
  }
}

function toldOf(slow: SlowRule, { packs }: RulesToUse): readonly FoundSlow[] {
  const id = packOfRule(slow.rule)
  const pack = packs.map(({ text }) => readKeptPack(text)).find(one => one?.id === id)
  if (!pack) return []
  const message = nameOfRule(slow.rule, [pack]).replace(` (${pack.title})`, '')
  return [{ ...slow, message, pack: { title: pack.title, version: pack.version } }]
}
