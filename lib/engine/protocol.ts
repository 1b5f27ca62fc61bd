import type { Input, Report } from '@/lib/analysis/report'
import type { RulesToUse } from '@/lib/packs/rules-to-use'
import type { SlowRule } from './slow-rules'

/** All of a ticket but the draft: sent once, and again when it changes. */
export type TicketInput = Omit<Input, 'draft' | 'id'>

/** What a panel asks of the brain. `composer` numbers the reply boxes of one port. */
export type BrainRequest =
  /** The packs over the built-in one; they hold for every ticket of this port until it is sent again. */
  | { readonly type: 'rules'; readonly rules: RulesToUse }
  | { readonly type: 'ticket'; readonly composer: number; readonly ticket: TicketInput }
  | { readonly type: 'analyse'; readonly composer: number; readonly turn: number; readonly draft: string }
  | { readonly type: 'close'; readonly composer: number }
  /** The name of a lock that the panel holds for as long as it lives: once free, everything of this port is dropped. */
  | { readonly type: 'alive'; readonly lock: string }

/** A slow rule, and how it is told. */
export interface FoundSlow extends SlowRule {
  readonly message: string
  readonly pack: { readonly title: string; readonly version: string }
}

export type BrainAnswer =
  | { readonly type: 'ready' }
  /** The packs are at work; rules that may not be muted, each with the title of the pack that locked it. */
  | { readonly type: 'rules'; readonly locks: Readonly<Record<string, string>> }
  /** Rules that made every draft wait; they are to be paused on this computer. */
  | { readonly type: 'slow-rules'; readonly rules: readonly FoundSlow[] }
  | { readonly type: 'report'; readonly composer: number; readonly turn: number; readonly report: Report }
  /** The analysis threw. No reason goes with it: an error's text can hold the draft's words. */
  | { readonly type: 'failed'; readonly composer: number; readonly turn: number }
