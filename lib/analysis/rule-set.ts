import type { Group, Level } from '@/lib/checks/vocabulary'
import type { Tagged } from '@/lib/language/tagged'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import type { Span } from '@/lib/text/span'
import type { ReplyView } from './reply-view'
import type { ChecklistItem, Finding } from './report'

/** One place in a sentence that a rule marks. All offsets are relative to the sentence. */
export interface Hit {
  /** `pack:rule` */
  readonly rule: string
  readonly span: Span
  readonly confidence: number
  readonly suggestions: readonly Suggestion[]
}

/** What the rules alone say of one sentence: no customer, no position. Kept in the memory of sentences. */
export interface RuleFacts {
  readonly hits: readonly Hit[]
  /** Where the parts that reply-level rules ask for (need, limit, ifThen, order…) stand, by part id. */
  readonly parts: Readonly<Record<string, readonly Span[]>>
}

/** All active packs, layered and made ready to run. */
export interface RuleSet {
  /** Changes whenever any rule does: part of the key of the memory of sentences. */
  readonly key: string
  factsOf(sentence: Tagged): RuleFacts
  /** Sentence hits lifted into the draft plus reply-level findings, most important first, one mark a place. */
  findingsOf(reply: ReplyView): readonly Finding[]
  checklistOf(reply: ReplyView): readonly ChecklistItem[]
  /** Level and group of a rule, for the score. */
  describe(rule: string): { readonly level: Level; readonly group: Group } | undefined
}
