import { editableAround } from '@/lib/hosts/looks-like-reply-box'

export interface UnclaimedBoxOptions {
  /** What has the focus: the editable, something in it, or the frame it is in. */
  readonly focused: Element
  /** Id of the helpdesk whose page it is; null where the coach knows none. */
  readonly host: string | null
  readonly signal: AbortSignal
  /** The agent writes in it: by now an adapter may know it, for editors come up in steps. */
  onInput(focused: Element): void
}

/** A box that looks made for a reply and that no adapter knows. It is pointed at and never read. */
export class UnclaimedBox {
  readonly host: string | null
  /** The editable, or the frame that holds it. */
  readonly element: Element
  readonly #leaving = new AbortController()

  constructor({ focused, host, signal, onInput }: UnclaimedBoxOptions) {
    this.host = host
    this.element = focused.tagName === 'IFRAME' ? focused : (editableAround(focused) ?? focused)
    signal.addEventListener('abort', () => this.leave(), { once: true, signal: this.#leaving.signal })
    editableAround(focused)?.addEventListener('input', () => onInput(this.element), { signal: this.#leaving.signal })
  }

  /** On the page, and not folded away with the ticket it is on. */
  isAlive(): boolean {
    return this.element.isConnected && this.element.getClientRects().length > 0
  }

  focus(): void {
    const editable = editableAround(this.element)
    editable?.ownerDocument.defaultView?.focus()
    editable?.focus({ preventScroll: true })
  }

  leave(): void {
    this.#leaving.abort()
  }
}
