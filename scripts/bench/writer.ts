import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import { coreRuleSet, type RuleSet } from '@/lib/analysis/rule-set'
import { timedNow } from './measuring'
import { customer, type Halves } from './texts'

/** Somebody writing one reply, as the worker meets them: a draft after each key, and a memory that lasts. */
export class Writer {
  readonly #memory = { sentences: createSentenceMemory(10_000), ticket: createTicketMemory() }
  readonly #ruleSet: RuleSet
  readonly #input = { customer, customerName: 'Sam Reed', channel: 'email' as const }

  constructor(ruleSet: RuleSet = coreRuleSet()) {
    this.#ruleSet = ruleSet
  }

  /** How long one draft takes, in milliseconds. */
  shows(draft: string): number {
    return timedNow(() => analyse({ ...this.#input, draft }, this.#ruleSet, this.#memory))
  }

  /** Types `text` between the halves; milliseconds of each key. */
  types(text: string, { before, after }: Halves): number[] {
    this.shows(before + after)
    return Array.from(text, (_, at) => this.shows(before + text.slice(0, at + 1) + after))
  }
}
