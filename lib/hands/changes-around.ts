/**
 * Whether the page around a reply box has changed since it was last asked: a thread is long, and reading it at each key
 * would cost more than all else. What is typed in the box is no change of the page around it.
 */
export class ChangesAround {
  readonly #editable: HTMLElement
  readonly #onTaken: () => void
  readonly #observer: MutationObserver | null
  #isChanged = true

  /** `onTaken`: the box was taken out of the page, or something changed while it is out. */
  constructor(editable: HTMLElement, signal: AbortSignal, onTaken: () => void = () => {}) {
    this.#editable = editable
    this.#onTaken = onTaken
    this.#observer = this.#watch(signal)
  }

  /** Something that no watch sees may have changed: a choice, a value, what an adapter looks at. */
  changed(): void {
    this.#isChanged = true
  }

  /** True at first, and once after each change. Where nothing can be watched, anything may have changed at any time. */
  takeChange(): boolean {
    this.#hear(this.#observer?.takeRecords() ?? [])
    const isChanged = this.#isChanged || !this.#observer
    this.#isChanged = false
    return isChanged
  }

  #watch(signal: AbortSignal): MutationObserver | null {
    try {
      const observer = new MutationObserver(records => this.#hear(records))
      for (const root of rootsAround(this.#editable)) {
        observer.observe(root, { childList: true, characterData: true, subtree: true })
      }
      signal.addEventListener('abort', () => observer.disconnect(), { once: true })
      return observer
    } catch {
      return null
    }
  }

  #hear(records: readonly MutationRecord[]): void {
    this.#isChanged ||= records.some(({ target }) => !this.#editable.contains(target))
    if (!this.#editable.isConnected) this.#onTaken()
  }
}

/** The documents and shadow roots that the element is in, its own first, out to the page the coach was started in. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode()
  const { host } = root as Partial<ShadowRoot>
  if (host) return [root, ...rootsAround(host)]
  const frame = element.ownerDocument.defaultView?.frameElement
  return element.ownerDocument === document || !frame ? [root] : [root, ...rootsAround(frame)]
}
