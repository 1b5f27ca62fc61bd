/** What a helpdesk's server would answer. */
export interface Answer {
  readonly contentType: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** Pages of ours under an address of their choice. */
export interface ServedSite {
  /** The address an agent opens: "https://acme.zendesk.com/agent/tickets/501". */
  readonly url: string
  /** Builds what has to be built, once a run. */
  prepare(): Promise<void>
  /** What the server at that origin answers; null for "not found". */
  answer(request: URL): Answer | null
}

/**
 * A helpdesk page of ours, built from what is known of the real one (test/pages/<name>), with the real editor in it,
 * and served under the real product's address. The page keeps what went out in `window.sent`, as its editor's own model
 * gives the words, oldest first, each with the kind of writing it was.
 *
 * Selectors are of the page's front ticket, for any driver that can click and type.
 */
export interface ServedDesk extends ServedSite {
  readonly name: string
  readonly customerName: string
  /** Where private mail lives too: the address the desk writes under, named in the popup once the site is on. */
  readonly sender?: string
  readonly editable: string
  readonly send: string
  /** What to click, in order, to open the reply box; empty where it stands open. */
  readonly openReply: readonly string[]
  /** What to click, in order, to turn the reply into an internal note, and back; null where there are no notes. */
  readonly toNote: readonly string[] | null
  readonly toReply: readonly string[] | null
}

/** One thing that left a served desk. */
export interface SentMessage {
  readonly mode: 'public' | 'internal'
  readonly text: string
  readonly html: string
}

declare global {
  interface Window {
    readonly sent: readonly SentMessage[]
  }
}
