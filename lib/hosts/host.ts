import type { Message } from '@/lib/analysis/report'
import type { Channel } from '@/lib/checks/vocabulary'
import type { Editor } from '@/lib/editors/editor'
import type { Grade, Mode } from '@/lib/link/protocol'

/** One reply box that a host found: resolved afresh at each call, never cached across changes of the page. */
export interface Composer {
  /** Stays the same while it is the same reply box on the same ticket. */
  readonly key: string
  readonly root: HTMLElement
  readonly editable: HTMLElement
  readonly editor: Editor
  mode(): Mode
  channel(): Channel
  /** Whether this event (click, key, submit) would send what is in the box. */
  isSend(event: Event): boolean
  /** The control a send goes through, to re-issue it; null when there is none. */
  sendControl(): HTMLElement | null
}

export interface TicketFacts {
  readonly subject: string | null
  readonly customerName: string | null
  readonly messages: readonly Message[]
}

/** One helpdesk: what it is called, where it lives, and how its page is read. Nothing here throws; unknown is null. */
export interface Host {
  readonly id: string
  readonly name: string
  readonly grade: Grade
  /** ISO date on which the selectors were last held against the real page or its source. */
  readonly checkedOn: string
  /** Match patterns of whole origins; empty for self-hosted products that the user adds by address. */
  readonly matches: readonly string[]
  /** A cheap look at the page: is this that helpdesk? */
  detect(document: Document): boolean
  /** The composer that this focused element belongs to. */
  composerOf(element: Element): Composer | null
  ticket(document: Document): TicketFacts
}
