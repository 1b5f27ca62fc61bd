import type { Report } from '@/lib/analysis/report'
import { builtInOnly, type RulesToUse } from '@/lib/packs/rules-to-use'
import type { ComposerEngine, Engine, RungName } from './engine'
import type { BrainAnswer, BrainRequest, FoundSlow, TicketInput } from './protocol'
import { ladder, type Rung } from './rungs'

/** How long, in ms, a rung may stay silent before the next one is tried. Typing and sending never wait for it. */
export interface Patience {
  readonly toStart: number
  readonly toAnswer: number
  /** For both on the last rung: with nothing left to try, late is better than never. */
  readonly onLastRung: number
}

export interface EngineOptions {
  /** Hears which rules may not be muted, each with the title of the pack that locked it, whenever packs were put to use. */
  readonly onLocks?: ((locks: Readonly<Record<string, string>>) => void) | undefined
  /** Hears of rules that made every draft wait. */
  readonly onSlowRules?: ((rules: readonly FoundSlow[]) => void) | undefined
  readonly rungs?: readonly Rung[]
  readonly patience?: Patience
}

// A busy old laptop takes seconds to load the brain, and a rung left too early has to load it all again. What is broken
// mostly says so at once.
const usualPatience: Patience = { toStart: 10_000, toAnswer: 6000, onLastRung: 60_000 }

interface Waiting {
  readonly draft: string
  readonly settle: (report: Report | null) => void
  readonly fail: (reason: Error) => void
}

/** One reply box's side of the conversation: at most one draft on its way, at most one waiting behind it. */
interface Conversation {
  ticket: TicketInput | null
  turn: number
  asked: Waiting | null
  next: Waiting | null
}

/**
 * Opens the brain on the highest rung that works: one SharedWorker for all tabs, else a worker of this panel, else the
 * panel itself. A rung that fails or falls silent is left for the next one, with the tickets and the drafts under way.
 */
export function openEngine({ rungs = ladder, patience = usualPatience, ...heard }: EngineOptions = {}): Engine {
  return new LadderEngine(rungs, patience, heard)
}

type Heard = Pick<EngineOptions, 'onLocks' | 'onSlowRules'>

class LadderEngine implements Engine {
  rung: RungName | null = null
  readonly #conversations = new Map<number, Conversation>()
  readonly #rungs: Rung[]
  readonly #patience: Patience
  readonly #heard: Heard
  #rules: RulesToUse = builtInOnly
  #connection: { send(request: BrainRequest): void; close(): void } | null = null
  #nextComposer = 0
  #silence: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(rungs: readonly Rung[], patience: Patience, heard: Heard) {
    this.#rungs = [...rungs]
    this.#patience = patience
    this.#heard = heard
    this.#climbDown()
  }

  composer(): ComposerEngine {
    const id = this.#nextComposer++
    const conversation: Conversation = { ticket: null, turn: 0, asked: null, next: null }
    this.#conversations.set(id, conversation)
    return {
      ticket: ticket => {
        conversation.ticket = ticket
        if (this.rung) this.#connection?.send({ type: 'ticket', composer: id, ticket })
      },
      analyse: draft => this.#ask(id, conversation, draft),
      close: () => {
        this.#conversations.delete(id)
        this.#connection?.send({ type: 'close', composer: id })
        conversation.asked?.settle(null)
        conversation.next?.settle(null)
      },
    }
  }

  use(rules: RulesToUse): void {
    this.#rules = rules
    if (this.rung) this.#connection?.send({ type: 'rules', rules })
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#silence)
    for (const [composer, { asked, next }] of this.#conversations) {
      this.#connection?.send({ type: 'close', composer })
      asked?.settle(null)
      next?.settle(null)
    }
    this.#conversations.clear()
    this.#connection?.close()
  }

  #ask(id: number, conversation: Conversation, draft: string): Promise<Report | null> {
    return new Promise((settle, fail) => {
      if (this.#closed) return settle(null)
      if (!this.#connection) return fail(new Error('The engine could not be started.'))
      conversation.next?.settle(null)
      conversation.next = { draft, settle, fail }
      this.#sendNext(id, conversation)
    })
  }

  #sendNext(id: number, conversation: Conversation): void {
    if (!this.rung || conversation.asked || !conversation.next) return
    conversation.asked = conversation.next
    conversation.next = null
    conversation.turn++
    this.#connection?.send({ type: 'analyse', composer: id, turn: conversation.turn, draft: conversation.asked.draft })
    this.#expectAnswer(this.#patience.toAnswer)
  }

  /** Leaves a rung that does not work and takes the next, with everything that is still to be answered. */
  #climbDown(): void {
    this.#connection?.close()
    this.#connection = null
    this.rung = null
    const rung = this.#rungs.shift()
    if (!rung || this.#closed) {
      this.#giveUp()
      return
    }
    const isCurrent = () => this.#connection === connection
    const connection = rung.connect({
      onAnswer: answer => {
        if (isCurrent()) this.#take(answer, rung.name)
      },
      onBroken: () => {
        if (isCurrent()) this.#climbDown()
      },
    })
    this.#connection = connection
    this.#expectAnswer(this.#patience.toStart)
  }

  #take(answer: BrainAnswer, name: RungName): void {
    clearTimeout(this.#silence)
    if (answer.type === 'ready') {
      this.#resume(name)
      return
    }
    if (answer.type === 'rules' || answer.type === 'slow-rules') {
      if (answer.type === 'rules') this.#heard.onLocks?.(answer.locks)
      else this.#heard.onSlowRules?.(answer.rules)
      if (this.#isWaiting()) this.#expectAnswer(this.#patience.toAnswer)
      return
    }
    const conversation = this.#conversations.get(answer.composer)
    if (conversation && answer.turn === conversation.turn && conversation.asked) {
      const { settle, fail } = conversation.asked
      conversation.asked = null
      if (answer.type === 'report') settle(answer.report)
      else fail(new Error('The engine failed on this draft.'))
      this.#sendNext(answer.composer, conversation)
    }
    if (this.#isWaiting()) this.#expectAnswer(this.#patience.toAnswer)
  }

  #resume(name: RungName): void {
    this.rung = name
    if (this.#rules !== builtInOnly) this.#connection?.send({ type: 'rules', rules: this.#rules })
    for (const [id, conversation] of this.#conversations) {
      if (conversation.ticket) this.#connection?.send({ type: 'ticket', composer: id, ticket: conversation.ticket })
      conversation.next ??= conversation.asked
      conversation.asked = null
      this.#sendNext(id, conversation)
    }
  }

  #isWaiting(): boolean {
    return [...this.#conversations.values()].some(({ asked }) => asked !== null)
  }

  #expectAnswer(within: number): void {
    clearTimeout(this.#silence)
    const isLast = this.#rungs.length === 0
    this.#silence = setTimeout(() => this.#climbDown(), isLast ? this.#patience.onLastRung : within)
  }

  #giveUp(): void {
    clearTimeout(this.#silence)
    for (const conversation of this.#conversations.values()) {
      for (const waiting of [conversation.asked, conversation.next]) {
        waiting?.fail(new Error('The engine could not be started.'))
      }
      conversation.asked = null
      conversation.next = null
    }
  }
}
