import type { Message } from '@/lib/analysis/report'
import type { Channel } from '@/lib/checks/vocabulary'
import type { Editor, SetApart } from '@/lib/editors/editor'
import type { Grade, Mode, Part } from '@/lib/link/protocol'

/** One reply box that a host found. What can change while it stands is a function, asked at the moment of decision. */
export interface Composer {
  /** Stays the same while it is the same reply box on the same ticket. */
  readonly key: string
  /** The number under which the customer knows the ticket; absent where the page tells none. */
  readonly ticketId?: string
  readonly editor: Editor
  /** Only where general rules found the box and no adapter knows it. */
  readonly general?: {
    /** Its place in the page's structure, to remember it by: no word of the page is in it. */
    readonly signature: string
  }
  /** The element that holds the text; null once it is gone. */
  editable(): HTMLElement | null
  /** What in the editable is not the agent's own words. */
  setApart(): readonly SetApart[]
  mode(): Mode
  channel(): Channel
  /** Whether this event (pointer, click, key, submit) is part of sending what is in the box. */
  isSend(event: Event): boolean
  /** The control a send goes through; null when there is none. */
  sendControl(): HTMLElement | null
  /** Brings back a control that went away while the agent was asked, such as an item of a menu; null when it cannot. */
  controlAgain?(control: HTMLElement): Promise<HTMLElement | null>
  /** The window inside the page that the reply box floats in, all of which should stay in view; null when in the flow. */
  floatsIn?(): HTMLElement | null
  /** Where several tickets stand mounted one behind the other: whether this one is on show. Absent where all are. */
  isInFront?(): boolean
  /** Where a ticket that is left is taken out of the page whole, to be put back as it was: whether this one now is. */
  isPutAside?(): boolean
  /** Calls back when something beside the draft may have changed: its kind, the thread, the ticket in front. */
  watch?(signal: AbortSignal, onChange: () => void): void
  /** Where the page takes the box away and makes it anew by itself: calls back when there is one again. */
  awaitBox?(signal: AbortSignal, onBox: () => void): void
  /** The ticket this reply belongs to, which need not be the only one mounted. */
  ticket(): TicketFacts
  /** What this adapter looks for on the page and did not find; empty when all is well. */
  missing(): readonly Part[]
  /**
   * The address a mail goes out under, in lower case, where the same page also serves private mail; null when it
   * cannot be told.
   * Only mail from addresses the agent named is read. Absent where everything written is the desk's.
   */
  sender?(): string | null
}

export interface TicketFacts {
  readonly subject: string | null
  readonly customerName: string | null
  readonly messages: readonly Message[]
}

/** One helpdesk: where it lives and how its page is read. Nothing here throws; unknown is null. */
export interface Host {
  /** Its name for people is in lib/strings/product-names. */
  readonly id: string
  readonly grade: Grade
  /** ISO date on which the selectors were last held against the real page or its source. */
  readonly checkedOn: string
  /** A cheap look at the page: is this that helpdesk? */
  detect(document: Document): boolean
  /** Where the page has other large boxes too, as for chat: whether a reply may be written here. Absent where it may anywhere. */
  isReplyPlace?(element: Element): boolean
  /** The address of the mailbox on show, where private mail lives too; in lower case, null when it cannot be told. */
  account?(document: Document): string | null
  /** Notes, from the start of a page, what cannot be read off it later. Adds listeners for as long as the signal lets it. */
  begin?(view: Window, signal: AbortSignal): void
  /** The composer that this focused element belongs to: the editable itself, or the frame that holds it. */
  composerOf(element: Element): Composer | null
}
