import { editorOf } from '@/lib/editors/editors'
import type { Part } from '@/lib/link/protocol'
import { isInside, shadowRootsIn } from './across-shadow-roots'
import { type AroundBox, lookAround } from './around-box'
import { kindOfBox } from './box-kind'
import { signatureOf } from './box-signature'
import type { Composer, TicketFacts } from './host'
import { isShown } from './is-shown'
import { editableAround, looksLikeInternalNote, looksLikeReplyBox } from './looks-like-reply-box'
import { numbering } from './numbering'
import { notOwnWordsIn } from './quoted-mail'
import { sendNameOf } from './send-words'

/** What is known of one product's page, beside the rules that hold for every page. */
export interface PageHints {
  /** The product, for the key of a box. */
  readonly id: string
  /** The name of a control that sends a reply where one was positively chosen, and saves a note where that was. */
  readonly sendsAsChosen?: RegExp
  /** The number of the ticket on show, where the page's address bears it. */
  ticketIdIn?(location: Location): string | null
  /** What the page tells of the ticket around this box. */
  ticketAround?(box: Element): TicketFacts
}

const unknownTicket: TicketFacts = { subject: null, customerName: null, messages: [] }
/** Room for a page with a thread and a reply box; a smaller frame is a part of the page around it. */
const leastFrame = { width: 480, height: 320 }
const attributes = [
  'class',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'aria-current',
  'aria-label',
  'placeholder',
]

/**
 * The reply box that has the focus, on a page that no adapter knows: read by rules that hold for every page. null where
 * it does not look like one. Not the whole page is searched; what the agent writes in is looked at, and what is around.
 */
export function composerByGeneralRules(focused: Element, hints: PageHints): Composer | null {
  const editable = isOwnPage(focused.ownerDocument) ? editableAround(focused) : null
  if (!editable || !(looksLikeReplyBox(focused) || looksLikeInternalNote(focused))) return null
  const box = boxOf(editable, focused)
  if (editorOf(editable) === null) return null
  return new GeneralBox(editable, box, hints).composer()
}

/** A frame inside another page of the same site is read from there, where the Send is. */
function isOwnPage({ defaultView: view, body, designMode }: Document): boolean {
  if (!view || view === view.top) return true
  const isEditor = designMode === 'on' || body?.isContentEditable === true
  return !isEditor && view.innerWidth >= leastFrame.width && view.innerHeight >= leastFrame.height
}

/** The editable as the page around it has it: the frame, where it is the body of one. */
function boxOf(editable: HTMLElement, focused: Element): HTMLElement {
  return editable.ownerDocument === focused.ownerDocument ? editable : (focused as HTMLElement)
}

const numberOf = numbering()

class GeneralBox {
  readonly #hints: PageHints
  readonly #box: HTMLElement
  #editable: HTMLElement
  readonly #signature: string
  readonly #ticketId: string | null
  /** What was found around it, for as long as the page is watched for changes. */
  #around: AroundBox | null = null
  #isWatched = false

  constructor(editable: HTMLElement, box: HTMLElement, hints: PageHints) {
    this.#editable = editable
    this.#box = box
    this.#hints = hints
    this.#signature = signatureOf(box)
    this.#ticketId = this.#ticketIdNow()
  }

  composer(): Composer {
    const current = () => this.#editableNow() ?? this.#editable
    return {
      key: [this.#hints.id, numberOf(this.#box), this.#ticketId].filter(part => part !== null).join(' '),
      general: { signature: this.#signature },
      get editor() {
        const editor = editorOf(current())
        if (!editor) throw new Error('The box is no longer one that can be written in.')
        return editor
      },
      editable: () => this.#editableNow(),
      setApart: () => notOwnWordsIn(current()),
      mode: () => (this.#editableNow() ? kindOfBox(current(), this.#box, this.#aroundBox()) : 'unknown'),
      channel: () => 'unknown',
      isSend: event => this.#isSend(event),
      sendControl: () => this.#aroundBox().sendControls[0] ?? null,
      floatsIn: () => this.#box.closest<HTMLElement>('[role="dialog"], dialog'),
      watch: (signal, onChange) => this.#watch(signal, onChange),
      ticket: () => this.#hints.ticketAround?.(this.#box) ?? unknownTicket,
      missing: () => this.#missing(),
    }
  }

  #ticketIdNow(): string | null {
    return this.#hints.ticketIdIn?.(this.#box.ownerDocument.location) ?? null
  }

  /** null once it is gone, folded away, or serves another ticket. */
  #editableNow(): HTMLElement | null {
    if (!isShown(this.#box) || this.#ticketIdNow() !== this.#ticketId) return null
    // An editor in a frame may write its page anew.
    const inside = (this.#box as HTMLElement & { contentDocument?: Document | null }).contentDocument?.body
    if (inside) this.#editable = inside
    return this.#editable
  }

  #aroundBox(): AroundBox {
    if (this.#around?.sendControls.some(control => !control.isConnected)) this.#around = null
    const around = this.#around ?? lookAround(this.#box, this.#hints.sendsAsChosen)
    this.#around = this.#isWatched ? around : null
    return around
  }

  /** In the mode "unknown" it says why: no Send was found for sure, or else nobody knows who reads it. */
  #missing(): Part[] {
    const { mode, ticket } = this.composer()
    const kind = mode()
    if (kind === 'unknown') return this.#aroundBox().sendControls.length === 0 ? ['send'] : ['mode']
    return kind === 'public' && ticket().messages.length === 0 ? ['customer'] : []
  }

  #isSend(event: Event): boolean {
    const path = event.composedPath()
    if (event.type === 'submit') {
      const { submitter } = event as SubmitEvent
      const isOurs = isInside(this.#box, path[0] as Element)
      const isSender = () => this.#aroundBox().sendControls.includes(submitter!) || sendNameOf(submitter!) !== null
      return isOurs && (submitter === null || isSender())
    }
    const { sendControls } = this.#aroundBox()
    const pressed = sendControls.find(control => path.includes(control))
    if (!event.type.startsWith('key')) return pressed !== undefined
    const { key, ctrlKey, metaKey } = event as KeyboardEvent
    if (path.includes(this.#editable)) return key === 'Enter' && (ctrlKey || metaKey) && sendControls.length > 0
    // A button of the browser's answers a key with a click; of any other the page hears the key itself.
    return pressed !== undefined && !/^(?:button|input)$/.test(pressed.localName) && (key === 'Enter' || key === ' ')
  }

  /** Looks around again when something beside the draft is put there, taken away or renamed. */
  #watch(signal: AbortSignal, onChange: () => void): void {
    this.#isWatched = true
    const { area } = this.#aroundBox()
    const observer = new MutationObserver(records => {
      if (!records.some(record => this.#matters(record))) return
      this.#around = null
      onChange()
    })
    const everything = {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
      subtree: true,
    }
    for (const place of [area, ...shadowRootsIn(area)]) observer.observe(place, everything)
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect()
        this.#isWatched = false
        this.#around = null
      },
      { once: true },
    )
  }

  /** Not what is written; and toolbars change their buttons at every key, which says nothing about the box. */
  #matters({ type, target }: MutationRecord): boolean {
    if (type !== 'attributes') return !this.#box.contains(target)
    const element = target as Element
    if (isInside(this.#box, element)) return true
    return (
      this.#around?.choices.some(choice => isInside(choice.element, element) || isInside(element, choice.element)) ??
      true
    )
  }
}
