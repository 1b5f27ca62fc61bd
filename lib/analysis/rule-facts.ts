import type { SentenceMeasures } from '@/lib/checks/kind'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import type { Span } from '@/lib/text/span'

/** One place in a sentence that a rule marks. All offsets are relative to the sentence. */
export interface Hit {
  /** `pack:rule` */
  readonly rule: string
  /** Rule and marked words: the key of its finding. */
  readonly name: string
  readonly span: Span
  readonly confidence: number
  /** Made when they are first asked for: not every hit is shown. */
  readonly suggestions: readonly Suggestion[]
  /** The words that each part of the pattern took, for "{{1}}" in messages. */
  readonly captures: readonly string[]
}

/** What the rules alone say of one sentence: no customer, no position. Kept in the memory of sentences. */
export interface RuleFacts {
  readonly hits: readonly Hit[]
  /** Where the parts that reply-level rules ask for (need, limit, ifThen, order…) stand, by part id. */
  readonly parts: Readonly<Record<string, readonly Span[]>>
  /** What was counted in it, for `measure`. */
  readonly measures: SentenceMeasures
}
