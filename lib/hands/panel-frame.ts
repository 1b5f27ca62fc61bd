import { handOverPort, newNonce } from '@/lib/link/hand-over-port'
import { type Box, type PanelSize, placePanel } from './place-panel'

export interface PanelAddress {
  /** Where the frame loads the panel from. */
  readonly url: string
  /** The origin the panel then has, which may differ from that of its address. */
  readonly origin: string
  /** Announces a nonce that no page can know; the panel has it confirmed before it takes the port. */
  claimNonce(nonce: string): Promise<unknown>
}

export interface PanelFrameOptions {
  readonly document: Document
  readonly address: PanelAddress
  readonly signal: AbortSignal
  /** A panel has loaded and got the other end of this port. Again after each reload of the frame. */
  onPort(port: MessagePort): void
  /** What the panel should not cover, the most important first. */
  keepFree(): readonly Box[]
}

/** After so many removals by the page in so short a time, it stays away until the next focus. */
const mostReturns = 3
const returnsMilliseconds = 5000

/**
 * The panel in the helpdesk's page: our own page in a frame in a closed shadow root on <html>, where the page's
 * scripts cannot read it. Stays invisible until the panel asks for a size, so a frame that is refused shows nothing.
 */
export class PanelFrame {
  readonly #options: PanelFrameOptions
  readonly #host: HTMLElement
  readonly #frame: HTMLIFrameElement
  #returns: number[] = []
  #size: PanelSize = { size: 'hidden', side: 'right', height: 0 }

  constructor(options: PanelFrameOptions) {
    this.#options = options
    const { document, address, signal } = options
    this.#host = document.createElement(randomElementName())
    this.#frame = document.createElement('iframe')
    this.#frame.title = 'Reply Coach'
    this.#host.attachShadow({ mode: 'closed' }).append(this.#frame)
    dress(this.#host, hostStyle)
    dress(this.#frame, frameStyle)
    this.#frame.addEventListener('load', () => void this.#connect(), { signal })
    this.#frame.src = address.url
    this.#watchRemoval()
    document.defaultView?.addEventListener('resize', () => this.#place(), { signal })
    signal.addEventListener('abort', () => this.#host.remove(), { once: true })
  }

  /** Puts the frame into the page, or back into it. */
  show(): void {
    if (this.#host.isConnected || this.#options.signal.aborted) return
    this.#options.document.documentElement.append(this.#host)
    this.#place()
  }

  resize(size: PanelSize): void {
    this.#size = size
    this.#place()
  }

  get isCoveringPage(): boolean {
    return this.#size.size === 'viewport' && this.#host.isConnected
  }

  get hasFocus(): boolean {
    return this.#options.document.activeElement === this.#host
  }

  focus(): void {
    this.#frame.focus({ preventScroll: true })
  }

  async #connect(): Promise<void> {
    const { address, onPort } = this.#options
    const nonce = newNonce()
    try {
      await address.claimNonce(nonce)
      const { contentWindow } = this.#frame
      if (contentWindow && this.#host.isConnected) onPort(handOverPort(contentWindow, address.origin, nonce))
    } catch {
      // The keeper is gone (an update) or the frame was refused: no panel, and nothing else changes for the agent.
    }
  }

  #place(): void {
    const { document, keepFree } = this.#options
    const view = document.defaultView
    if (!view) return
    const isShown = this.#size.size !== 'hidden'
    const { clientWidth: width } = document.documentElement
    const box = placePanel(this.#size, { width, height: view.innerHeight }, isShown ? keepFree() : [])
    dress(this.#host, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${Math.max(1, box.height)}px`,
      visibility: isShown ? 'visible' : 'hidden',
    })
  }

  /** Pages that rebuild themselves drop the frame; it comes back, but does not fight. */
  #watchRemoval(): void {
    const { document, signal } = this.#options
    const observer = new MutationObserver(() => {
      if (this.#host.isConnected || !this.#mayReturn()) return
      this.show()
    })
    observer.observe(document.documentElement, { childList: true })
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  }

  #mayReturn(): boolean {
    const now = performance.now()
    this.#returns = this.#returns.filter(at => now - at < returnsMilliseconds)
    if (this.#returns.length >= mostReturns) return false
    this.#returns.push(now)
    return true
  }
}

const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  visibility: 'hidden',
  // As the panel's own, or the browser paints the frame's ground opaque.
  'color-scheme': 'light dark',
}

const frameStyle: Readonly<Record<string, string>> = {
  display: 'block',
  width: '100%',
  height: '100%',
  border: '0',
  background: 'transparent',
  'color-scheme': 'light dark',
}

/** Through the object model, which a page's content security policy does not forbid. */
function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important')
}

/** Another name each time, so that no page can style or look for it. */
function randomElementName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => String.fromCharCode(97 + (byte % 26)))
  return `${letters.slice(0, 6).join('')}-${letters.slice(6).join('')}`
}
