import type { Impact } from './impact'
import type { Pack } from './pack'
import type { Columns } from './past-replies/columns'
import type { Division, ReplyTable } from './past-replies/reply-table'
import type { Row } from './past-replies/separated'

/** What is asked of whoever reads past replies and tries rules on them. The replies stay there, in memory only. */
export type ImpactRequest =
  | {
      readonly type: 'read'
      readonly given: string | Uint8Array
      /** The file's; empty for what was pasted. */
      readonly name: string
      readonly division?: Division
    }
  | {
      readonly type: 'try'
      readonly turn: number
      readonly columns: Columns
      readonly pack: Pack
      /** The pack as it is at work, to tell what fires newly and what no longer. */
      readonly before: Pack | null
      /** The id of the one rule to be tried; null for all of the pack. */
      readonly only: string | null
    }
  | { readonly type: 'stop' }

/** The head of a table, for the lead to see what was read and how. */
export interface TableHead extends Omit<ReplyTable, 'rows'> {
  readonly count: number
  readonly first: readonly Row[]
  readonly guessed: Columns
}

export type ImpactAnswer =
  | { readonly type: 'table'; readonly head: TableHead }
  /** What was given cannot be read; what was read before is still there. */
  | { readonly type: 'refused'; readonly sentence: string }
  | { readonly type: 'under way'; readonly turn: number; readonly read: number; readonly of: number }
  | {
      readonly type: 'tried'
      readonly turn: number
      readonly impact: Impact
      /** How many replies there are in all. */
      readonly of: number
      /** Whether somebody stopped it before the last reply. */
      readonly isStopped: boolean
      /** Ids of rules that cannot run yet. */
      readonly leftOut: readonly string[]
    }
  /** Something failed in there. What was given before may be given again. */
  | { readonly type: 'broken' }
