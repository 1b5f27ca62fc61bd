import type { Message } from '@/lib/analysis/report'
import type { Channel, Guard, Level } from '@/lib/checks/vocabulary'

/** The one protocol between the hands (in the helpdesk's page) and the face (our own frame): a line a message. */

/** What kind of writing the box is for, read from the page at the moment of asking. */
export type Mode = 'public' | 'internal' | 'unknown'

/** How well an adapter is known to fit its helpdesk: A run against the real product … D mostly guessed. */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** Identifies one reply box for as long as it lives. */
export type ComposerId = string

/** What an adapter looks for on a page and may not find: the health line names it. */
export type Part = 'editor' | 'mode' | 'send' | 'customer'

/** A box that no adapter knows and that is read by general rules. */
export interface General {
  /** Its place in the page's structure, to remember that it is no reply box; no word of the page is in it. */
  readonly signature: string
  /** Whether the agent wants its sends checked: off unless they asked for it on this site. */
  readonly isGuarded: boolean
}

export type Box =
  | { readonly state: 'none' }
  /**
   * `host`: id of what knows the box. `missing`: what was not found beside it, though it is read all the same.
   * `general`: absent where an adapter knows it.
   */
  | {
      readonly state: 'reading'
      readonly composer: ComposerId
      readonly host: string
      readonly mode: Mode
      readonly missing: readonly Part[]
      readonly general?: General
    }
  /** `host`: the helpdesk whose page it is; null where the coach knows none, and so cannot know the box. */
  | {
      readonly state: 'unreadable'
      readonly composer: ComposerId | null
      readonly host: string | null
      readonly missing: readonly Part[]
    }
  /** A mail that goes out under an address the agent did not name: private, never read. */
  | { readonly state: 'other-sender'; readonly sender: string | null }

export interface Ticket {
  readonly composer: ComposerId
  readonly host: string
  readonly grade: Grade
  readonly mode: Mode
  readonly channel: Channel
  readonly subject: string | null
  /** The number under which the customer knows the ticket, where the page tells it. */
  readonly ticketId?: string | undefined
  readonly customerName: string | null
  readonly messages: readonly Message[]
}

/** One change of the draft; the whole text on first sight or after a gap in revisions (`whole`). */
export interface DraftSplice {
  readonly composer: ComposerId
  readonly revision: number
  readonly whole: boolean
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What became of an apply: exact, taken back, or stopped with a reason the agent can act on. */
export type ApplyOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'moved' | 'busy' | 'refused' | 'gone'
      readonly draft: 'unchanged' | 'changed'
    }

export interface Mark {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly level: Level
}

export interface OpenItem {
  readonly id: string
  readonly guard: Exclude<Guard, 'off'>
}

export type HandsToFace =
  | { readonly type: 'box'; readonly box: Box }
  | { readonly type: 'ticket'; readonly ticket: Ticket }
  | { readonly type: 'draft'; readonly splice: DraftSplice }
  /** A send was stopped: `stale` when no verdict on this revision had come yet. */
  | { readonly type: 'send'; readonly composer: ComposerId; readonly revision: number; readonly stale: boolean }
  | { readonly type: 'sent'; readonly composer: ComposerId }
  /** The page refused the re-issued send: the agent's own next press goes through. */
  | { readonly type: 'press-again'; readonly composer: ComposerId }
  | { readonly type: 'applied'; readonly request: number; readonly outcome: ApplyOutcome }
  | { readonly type: 'mark-pressed'; readonly key: string }
  /** The agent asked for the panel by the shortcut. */
  | { readonly type: 'enter-panel' }
  /** The agent asked for a place to paste a reply into, in the popup. */
  | { readonly type: 'open-paste' }
  /** What the page looks like to the coach: structure, and no words of anybody. */
  | { readonly type: 'report'; readonly text: string }

export type FaceToHands =
  | { readonly type: 'ready' }
  | {
      readonly type: 'marks'
      readonly composer: ComposerId
      readonly revision: number
      readonly marks: readonly Mark[]
    }
  /** Spans to light up while a row is hovered or focused; empty to put them out. */
  | {
      readonly type: 'light'
      readonly composer: ComposerId
      readonly revision: number
      readonly spans: readonly (readonly [number, number])[]
    }
  /** Replace draft[start, end), which must read `expect`, by `text`; start = end inserts. */
  | {
      readonly type: 'apply'
      readonly request: number
      readonly composer: ComposerId
      readonly revision: number
      readonly start: number
      readonly end: number
      readonly expect: string
      readonly text: string
      readonly select: readonly [number, number] | null
    }
  | {
      readonly type: 'verdict'
      readonly composer: ComposerId
      readonly revision: number
      readonly open: readonly OpenItem[]
    }
  /** The agent's answer to the guard's dialog, or a fresh verdict that turned out clear. */
  | { readonly type: 'release'; readonly composer: ComposerId; readonly send: boolean }
  /** Escape in the panel: back to the reply box, caret where it was. null: to the box that cannot be read. */
  | { readonly type: 'focus-box'; readonly composer: ComposerId | null }
  /** A report is asked for, to be copied: answered by `report`. */
  | { readonly type: 'report' }
  /** The size the frame should have: the pill, the panel, or the whole viewport for the guard's dialog. */
  | {
      readonly type: 'size'
      readonly size: 'pill' | 'panel' | 'viewport' | 'hidden'
      readonly side: 'left' | 'right'
      readonly height: number
    }
