import type { Input, Report } from './report'
import type { RuleSet } from './rule-set'

/** What the brain remembers between drafts; an empty one is made when none is given. */
export interface Memory {
  /** Facts of sentences, shared by all tickets: no customer in it. */
  readonly sentences: Map<string, unknown>
  /** Relations to this customer, dropped with the ticket. */
  readonly ticket: Map<string, unknown>
}

export declare function analyse(input: Input, ruleSet: RuleSet, memory?: Memory): Report
