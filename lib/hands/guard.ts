import type { ComposerId } from '@/lib/link/protocol'
import { type HeldSend, heldSendOf, reissue } from './reissue'

/** One reply box, as the guard sees it. Every question is answered at the moment of the send. */
export interface GuardedBox {
  readonly id: ComposerId
  isSend(event: Event): boolean
  sendControl(): HTMLElement | null
  /** Brings back a control that went away while the agent was asked; null when it cannot. */
  controlAgain(control: HTMLElement): Promise<HTMLElement | null>
  /** Whether what is in the box would reach the customer: positively so. */
  isPublic(): boolean
  /** Whether a send of this box may be stopped at all: not on a page read by general rules, unless asked for. */
  isGuarded(): boolean
  /** Reads the draft once more; the revision of what stands there now. */
  revision(): number
  /** What the coach last said, and of which revision; null when nothing was said. */
  verdict(): { readonly revision: number; readonly isOpen: boolean } | null
  /** The words as they stand now; null when the box is gone. */
  text(): string | null
}

export interface GuardOptions {
  readonly view: Window
  readonly signal: AbortSignal
  boxes(): Iterable<GuardedBox>
  /** The send was stopped: the face is asked, and answers by `release` or by showing its dialog. */
  onHeld(box: GuardedBox, revision: number, isStale: boolean): void
  onSent(box: GuardedBox): void
  /** The page did not take the repeated send: the agent's own next press goes through. */
  onPressAgain(box: GuardedBox): void
}

/** A face that has not answered by then is taken to be broken, and the send goes through. */
export const answerMilliseconds = 150
/** A face that has judged this very draft gets this long to show its dialog, which a busy machine draws late. */
const shownMilliseconds = 1000
/** A page that still shows the draft, and nothing else, after this long did not take the repeated send. */
const takenMilliseconds = 3000

const gestureTypes = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick']
const keyTypes = ['keydown', 'keypress', 'keyup']

interface Held {
  readonly box: GuardedBox
  readonly send: HeldSend
  readonly revision: number
  isAnswered: boolean
  timer: number
}

/**
 * Stands before the send. Listens on the window in the capture phase from the start of the page, so that it hears a
 * press before the page does. A send with nothing open is never touched; one that is stopped goes out exactly once.
 */
export class Guard {
  readonly #options: GuardOptions
  #held: Held | null = null
  /** The gesture under way, from the pointer's press to its click; `isStopped` when the page must not see it. */
  #gesture: { readonly box: GuardedBox; readonly isStopped: boolean } | null = null
  /** The key whose press was stopped: the page must not see it come up either. */
  #stoppedKey: string | null = null
  #isReissuing = false
  /** The draft that the agent let go with what is open: asked once, not twice. */
  #released: { readonly id: ComposerId; readonly revision: number } | null = null

  constructor(options: GuardOptions) {
    this.#options = options
    this.listenIn(options.view, options.signal)
    options.signal.addEventListener('abort', () => this.#letGoUnanswered(), { once: true })
  }

  /** Listens in a frame too: an editor's keys are heard only there. Out of a shadow root all comes but a submit. */
  listenIn(place: Window | ShadowRoot, signal: AbortSignal): void {
    const hear = (event: Event) => this.#hear(event)
    const types = 'host' in place ? ['submit'] : [...gestureTypes, ...keyTypes, 'submit']
    for (const type of types) place.addEventListener(type, hear, { capture: true, signal, passive: false })
  }

  /** A new verdict came. One that is clear lets a held send of that draft go. */
  judged(id: ComposerId): void {
    const held = this.#held
    if (held?.box.id !== id || held.isAnswered) return
    const verdict = held.box.verdict()
    if (!verdict || verdict.revision < held.revision) return
    if (!verdict.isOpen) this.release(id, true)
    else this.#waitForAnswer(held, shownMilliseconds)
  }

  /** The dialog is on the screen: from now on the agent decides, however long it takes. */
  shown(): void {
    if (!this.#held) return
    this.#held.isAnswered = true
    this.#options.view.clearTimeout(this.#held.timer)
  }

  /** The answer: the held send goes out, or is forgotten. */
  release(id: ComposerId, isSent: boolean): void {
    const held = this.#held
    if (held?.box.id !== id) return
    this.#options.view.clearTimeout(held.timer)
    this.#held = null
    if (!isSent) return
    if (isGone(held.send)) void this.#bringBack(held, held.send)
    else this.#sendAgain(held)
  }

  /** The control that was pressed, an item of a menu, has to come back before it can be pressed again. */
  async #bringBack(held: Held, send: Extract<HeldSend, { kind: 'press' }>): Promise<void> {
    const revision = held.box.revision()
    const control = await held.box.controlAgain(send.control).catch(() => null)
    // Words that changed meanwhile are not what the agent let go.
    if (this.#held || held.box.revision() !== revision) return
    this.#sendAgain(control ? { ...held, send: { ...send, control } } : held)
  }

  #hear(event: Event): void {
    if (this.#isReissuing || !event.isTrusted) return
    if (this.#mustStop(event)) stop(event)
  }

  /** Decides with nothing changed yet, so that an error on the way leaves the agent's gesture whole. */
  #mustStop(event: Event): boolean {
    try {
      if (event.type === 'submit') return this.#mustStopSend(event, this.#boxOf(event))
      return keyTypes.includes(event.type) ? this.#mustStopKey(event as KeyboardEvent) : this.#mustStopPress(event)
    } catch {
      this.#gesture = null
      return false
    }
  }

  #mustStopPress(event: Event): boolean {
    const isStart = event.type === 'pointerdown' || (event.type === 'mousedown' && !this.#gesture)
    if (isStart) {
      const box = isPrimary(event) ? this.#boxOf(event) : null
      this.#gesture = box && { box, isStopped: this.#isOpen(box) }
      return this.#gesture?.isStopped ?? false
    }
    if (event.type !== 'click') return this.#gesture?.isStopped ?? false
    const gesture = this.#gesture
    this.#gesture = null
    const box = this.#boxOf(event)
    if (gesture?.isStopped) {
      // Let go over something else: the press came to nothing, as it would have without us.
      return box !== gesture.box || this.#hold(box, event)
    }
    return this.#mustStopSend(event, box)
  }

  #mustStopKey(event: KeyboardEvent): boolean {
    if (event.type !== 'keydown') {
      const isStopped = this.#stoppedKey === event.code
      if (event.type === 'keyup' && isStopped) this.#stoppedKey = null
      return isStopped
    }
    if (event.repeat && this.#stoppedKey === event.code) return true
    const mustStop = this.#mustStopSend(event, event.isComposing ? null : this.#boxOf(event))
    this.#stoppedKey = mustStop ? event.code : null
    return mustStop
  }

  #mustStopSend(event: Event, box: GuardedBox | null): boolean {
    if (!box) return false
    if (this.#isOpen(box)) return this.#hold(box, event)
    if (!event.defaultPrevented && box.isPublic()) this.#options.onSent(box)
    return false
  }

  #boxOf(event: Event): GuardedBox | null {
    for (const box of this.#options.boxes()) if (box.isSend(event)) return box
    return null
  }

  /** Whether a send of this box must be stopped: open items, positively public, and not let go before. */
  #isOpen(box: GuardedBox): boolean {
    if (!box.isPublic() || !box.isGuarded()) return false
    const revision = box.revision()
    if (this.#released?.id === box.id && this.#released.revision === revision) return false
    return box.verdict()?.isOpen === true
  }

  /** Keeps the send until it is answered; false when it could not be done again, and so must not be stopped. */
  #hold(box: GuardedBox, event: Event): boolean {
    const { view, onHeld } = this.#options
    const send = heldSendOf(event, box.sendControl())
    if (!send) return false
    const revision = box.revision()
    const isStale = box.verdict()?.revision !== revision
    // From here on nothing may throw: the event will be stopped, and this is what is left of it.
    view.clearTimeout(this.#held?.timer)
    const held: Held = { box, send, revision, isAnswered: false, timer: 0 }
    this.#held = held
    this.#waitForAnswer(held, isStale ? answerMilliseconds : shownMilliseconds)
    try {
      onHeld(box, revision, isStale)
    } catch {
      // Nobody was asked: the timer lets it go.
    }
    return true
  }

  #waitForAnswer(held: Held, milliseconds = answerMilliseconds): void {
    const { view } = this.#options
    view.clearTimeout(held.timer)
    held.timer = view.setTimeout(() => {
      if (this.#held === held && !held.isAnswered) this.release(held.box.id, true)
    }, milliseconds)
  }

  #letGoUnanswered(): void {
    if (this.#held && !this.#held.isAnswered) this.release(this.#held.box.id, true)
  }

  #sendAgain({ box, send }: Held): void {
    const { view, onSent, onPressAgain } = this.#options
    const before = box.text()
    this.#released = { id: box.id, revision: box.revision() }
    this.#isReissuing = true
    let isTaken = false
    try {
      isTaken = reissue(send, box.sendControl(), view)
    } catch {
      isTaken = false
    } finally {
      this.#isReissuing = false
    }
    if (isTaken) onSent(box)
    else this.#watchTaken(box, before, onSent, opensSomething(send, box.sendControl()) ? () => {} : onPressAgain)
  }

  /** Whether the page took it: the draft gone or changed, or the send button busy. */
  #watchTaken(
    box: GuardedBox,
    before: string | null,
    onSent: (box: GuardedBox) => void,
    onPressAgain: (box: GuardedBox) => void,
  ): void {
    const { view, signal } = this.#options
    const waited = new AbortController()
    const timer = view.setTimeout(() => {
      waited.abort()
      const control = box.sendControl()
      const isBusy = !control?.isConnected || control.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]')
      if (box.text() === before && !isBusy) onPressAgain(box)
      else onSent(box)
    }, takenMilliseconds)
    signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true, signal: waited.signal })
  }
}

function isGone(send: HeldSend): send is Extract<HeldSend, { kind: 'press' }> {
  return send.kind === 'press' && !send.isReplaceable && !send.control.isConnected
}

/** Not Send itself: it may ask when to send, and leave the draft as it is. No reason to ask for another press. */
function opensSomething(send: HeldSend, sendControl: HTMLElement | null): boolean {
  if (send.kind === 'press') return !send.isReplaceable && send.control.isConnected
  if (send.kind === 'submit' || send.key.ctrlKey || send.key.metaKey) return false
  const target = send.target as HTMLElement
  return !sendControl?.contains(target) && !target.isContentEditable && target.tagName !== 'TEXTAREA'
}

function isPrimary(event: Event): boolean {
  return (event as MouseEvent).button === 0
}

const prevented = ['mousedown', 'click', 'submit', 'keydown', 'keypress']

/** Hides an event from the page, and keeps the focus in the reply box. */
function stop(event: Event): void {
  event.stopImmediatePropagation()
  // Not touches and pointers: without their defaults the click never comes that ends the gesture.
  if (prevented.includes(event.type)) event.preventDefault()
}
