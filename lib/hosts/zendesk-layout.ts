import type { Editor } from '@/lib/editors/editor'
import type { Mode } from '@/lib/link/protocol'
import type { TicketFacts } from './host'

/** `mail`: mails, web replies and notes, sent with the ticket. `conversation`: messages that go out one by one. */
export type Kind = 'mail' | 'conversation'

/** One ticket of a page that keeps several mounted. */
export interface MountedTicket {
  readonly id: string
  /** The part of the page that holds it; null once it was closed. Looked up anew each time. */
  root(): HTMLElement | null
}

/** One generation of Zendesk's ticket page. */
export interface Layout {
  /** ISO date, or as near as is known, from which on the page is like this. */
  readonly since: string
  readonly editor: Editor
  readonly editables: Readonly<Partial<Record<Kind, string>>>
  /** The button that sends what is in a box of this kind. */
  readonly send: Readonly<Record<Kind, string>>
  /** Beside the submit button: what opens its menu, and the ways to submit in there. */
  readonly menuButton: string
  readonly menuItem: string
  ticketOf(editable: HTMLElement): MountedTicket | null
  /** Whether this is the ticket on show. The others keep their size and their place behind it. */
  isInFront(root: HTMLElement): boolean
  modeOf(root: HTMLElement): Mode
  /** What the page calls the way the reply goes out; null when it does not say. */
  channelOf(root: HTMLElement): string | null
  factsOf(root: HTMLElement): TicketFacts
  /** Whether the page has a thread whose messages are told apart as they should be. */
  hasThread(root: HTMLElement): boolean
  /** The elements whose children or attributes say that something beside the draft has changed. */
  observe(root: HTMLElement, observer: MutationObserver): void
}
