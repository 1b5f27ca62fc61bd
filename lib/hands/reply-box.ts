import { isComposing } from '@/lib/editors/composing'
import type { Reading } from '@/lib/editors/editor'
import { changeBetween } from '@/lib/editors/smallest-edit'
import type { Composer, Host, TicketFacts } from '@/lib/hosts/host'
import type { DraftSplice, FaceToHands, Mode, OpenItem, Part, Ticket } from '@/lib/link/protocol'
import type { Attempts } from './attempt'
import { ChangesAround } from './changes-around'
import type { GuardedBox } from './guard'
import { Marks } from './marks'
import type { BringPart } from './parts'

export interface ReplyBoxOptions {
  readonly composer: Composer
  readonly host: Host
  readonly attempt: Attempts
  readonly bring: BringPart
  /** Whether mail under this address may be read; asked only where private mail lives too. */
  isNamed(sender: string | null): boolean
  /** Whether sends are checked where general rules found the box. */
  isGuardWanted(): boolean
  readonly signal: AbortSignal
  /** The draft changed, or the kind of writing did. */
  onChange(box: ReplyBox): void
  onMarkPressed(key: string): void
  /** The editable is on the page: in the window it lives in, keys are heard. */
  onEditable(view: Window, signal: AbortSignal): void
}

/** What the page around the box says, for as long as the page stands as it stood. */
interface Around {
  readonly ticket: Ticket
  readonly missing: readonly Part[]
}

const unknownTicket: TicketFacts = { subject: null, customerName: null, messages: [] }

const nothing: Reading = {
  text: '',
  atoms: [],
  rangeOf: () => null,
  isReplaceable: () => false,
  caret: () => null,
}

/** One reply box on the page for as long as it lives: its draft by revisions, its marks, its last verdict. */
export class ReplyBox implements GuardedBox {
  readonly #options: ReplyBoxOptions
  #editable: HTMLElement | null = null
  readonly #life = new AbortController()
  #watching = new AbortController()
  #marks: Marks | null = null
  #changesAround: ChangesAround | null = null
  #around: Around | null = null
  #lastMode: Mode = 'unknown'
  #text: string | null = null
  /** The words that the marks stand on: ahead of `#text` while more of them are being composed. */
  #marked = ''
  /** The box was drawn anew, perhaps with the same words: marks have to be painted on what stands there now. */
  #isRedrawn = false
  #revision = 0
  #frame = 0
  #verdict: { readonly revision: number; readonly isOpen: boolean } | null = null

  constructor(options: ReplyBoxOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.close(), { once: true, signal: this.#life.signal })
    this.look()
  }

  /** It left the page, or the coach did: nothing is watched or painted any more, and nothing of it is kept. */
  close(): void {
    this.#life.abort()
    this.#leave()
    window.cancelAnimationFrame(this.#frame)
  }

  get id(): string {
    return this.#options.composer.key
  }

  get host(): Host {
    return this.#options.host
  }

  get composer(): Composer {
    return this.#options.composer
  }

  get isReadable(): boolean {
    return this.#text !== null
  }

  /** False while it is a mail under an address that the agent did not name: then nothing of it is read. */
  mayBeRead(): boolean {
    return !this.composer.sender || this.#options.isNamed(this.sender())
  }

  sender(): string | null {
    return this.#options.attempt('mode', () => this.composer.sender?.() ?? null, null)
  }

  /** What was not found on the page beside the box itself. */
  missing(): readonly Part[] {
    return this.#lookAround().missing
  }

  /** The ticket this reply belongs to: the same object for as long as the page around the box is as it was. */
  ticket(): Ticket {
    return this.#lookAround().ticket
  }

  /** What was read of the page around the box may no longer hold. */
  pageChanged(): void {
    this.#changesAround?.changed()
  }

  mode(): Mode {
    const mode = this.#options.attempt('mode', () => this.composer.mode(), 'unknown')
    if (mode !== this.#lastMode) this.pageChanged()
    this.#lastMode = mode
    return mode
  }

  isPublic(): boolean {
    return this.mode() === 'public' && this.mayBeRead()
  }

  isGuarded(): boolean {
    return !this.composer.general || this.#options.isGuardWanted()
  }

  isSend(event: Event): boolean {
    return this.composer.isSend(event) && this.isAlive()
  }

  sendControl(): HTMLElement | null {
    return this.#options.attempt('find', () => this.composer.sendControl(), null)
  }

  async controlAgain(control: HTMLElement): Promise<HTMLElement | null> {
    return (await this.composer.controlAgain?.(control)) ?? null
  }

  isAlive(): boolean {
    return this.#options.attempt('find', () => this.composer.editable()?.isConnected ?? false, false)
  }

  /** Whether its ticket is the one on show, where several stand mounted one behind the other. */
  isInFront(): boolean {
    return this.#options.attempt('find', () => this.composer.isInFront?.() ?? true, true)
  }

  /** Whether it may come back as it was, though it is not on the page now. */
  isPutAside(): boolean {
    return this.#options.attempt('find', () => this.composer.isPutAside?.() ?? false, false)
  }

  revision(): number {
    this.look()
    return this.#revision
  }

  /** The revision at the last look. */
  get lastRevision(): number {
    return this.#revision
  }

  text(): string | null {
    return this.isAlive() ? this.#read().text : null
  }

  verdict(): { readonly revision: number; readonly isOpen: boolean } | null {
    return this.#verdict
  }

  /** Whoever judged is gone: nothing may be stopped on its word. */
  forgetVerdict(): void {
    this.#verdict = null
  }

  setVerdict(revision: number, open: readonly OpenItem[]): void {
    this.#verdict = { revision, isOpen: open.some(({ guard }) => guard === 'confirm' || guard === 'hold') }
  }

  /**
   * Reads the draft; when it changed, moves the marks along. The change since the last look, or null. What is still
   * being composed is no change yet: the marks make room for it, and nothing is said or judged of it.
   */
  look(): DraftSplice | null {
    const { attempt } = this.#options
    if (!this.mayBeRead()) return this.#leave()
    attempt('watch', () => this.#follow(), undefined)
    const reading = attempt('read', () => this.#readNow(), null)
    if (!reading) {
      this.#text = null
      return null
    }
    this.#moveMarks(reading)
    const isHalfSaid = this.#text !== null && this.#editable !== null && isComposing(this.#editable)
    return reading.text === this.#text || isHalfSaid ? null : this.#changed(reading.text)
  }

  whole(): DraftSplice {
    const text = this.#text ?? ''
    return { composer: this.id, revision: this.#revision, whole: true, start: 0, end: 0, text }
  }

  show(message: Extract<FaceToHands, { type: 'marks' | 'light' }>): void {
    if (message.revision !== this.#revision || !this.isPublic()) return
    const since = changeBetween(this.#text ?? '', this.#marked)
    const differs =
      message.type === 'marks'
        ? this.#marks?.setMarks(message.marks, since)
        : this.#marks?.setLights(message.spans, since)
    if (!differs) return
    this.#isRedrawn = true
    this.#moveMarks(this.#read())
  }

  /** Nothing of what was said about a public reply stays on one that is none. */
  forget(): void {
    this.forgetVerdict()
    this.#marks?.setMarks([])
    this.#marks?.setLights([])
    this.#paint(this.#read())
  }

  /** Nothing of it is read any more: it is no reply box after all. */
  leave(): void {
    this.#leave()
  }

  focus(): void {
    const editable = this.composer.editable()
    if (editable) this.composer.editor.focus(editable)
  }

  #changed(text: string): DraftSplice {
    const isFirst = this.#text === null
    const edit = changeBetween(this.#text ?? '', text)
    this.#text = text
    this.#revision++
    return isFirst ? this.whole() : { composer: this.id, revision: this.#revision, whole: false, ...edit }
  }

  /** Marks go with their words, and onto whatever nodes these stand in by now. */
  #moveMarks(reading: Reading): void {
    if (reading.text === this.#marked && !this.#isRedrawn) return
    this.#marks?.follow(changeBetween(this.#marked, reading.text))
    this.#marked = reading.text
    this.#isRedrawn = false
    this.#paint(reading)
  }

  #read(): Reading {
    return this.#options.attempt('read', () => this.#readNow(), null) ?? nothing
  }

  #readNow(): Reading | null {
    if (!this.mayBeRead()) return null
    const editable = this.composer.editable()
    return editable && this.composer.editor.read(editable, this.composer.setApart())
  }

  #paint(reading: Reading): void {
    this.#options.attempt('marks', () => this.#marks?.paint(reading), undefined)
  }

  #lookAround(): Around {
    const isChanged = this.#changesAround?.takeChange() ?? true
    if (!this.#around || isChanged) this.#around = { ticket: this.#readTicket(), missing: this.#readMissing() }
    return this.#around
  }

  #readMissing(): readonly Part[] {
    return this.#options.attempt('find', () => this.composer.missing(), [])
  }

  #readTicket(): Ticket {
    const { attempt, composer, host } = this.#options
    const facts = attempt('ticket', () => composer.ticket(), unknownTicket)
    const channel = attempt('ticket', () => composer.channel(), 'unknown')
    const { ticketId } = composer
    const known = { composer: this.id, host: host.id, grade: host.grade, mode: 'public', channel, ...facts } as const
    return ticketId ? { ...known, ticketId } : known
  }

  /** Takes the marks and the watch away, and forgets what was read. */
  #leave(): null {
    this.#watching.abort()
    this.#editable = null
    this.#marks = null
    this.#changesAround = null
    this.#around = null
    this.#text = null
    this.#marked = ''
    this.forgetVerdict()
    return null
  }

  /** Watches the editable that is there now: editors make themselves anew. */
  #follow(): void {
    const editable = this.composer.editable()
    if (editable === this.#editable) return
    this.#watching.abort()
    this.#watching = new AbortController()
    this.#editable = editable
    const before = this.#marks
    this.#marks = null
    this.#changesAround = null
    if (this.#life.signal.aborted) return
    const { signal } = this.#watching
    if (!editable) {
      this.composer.awaitBox?.(signal, () => this.#scheduleLook())
      return
    }
    this.#marks = new Marks(editable, signal, this.#options.bring, before)
    this.#isRedrawn = true
    // That a ticket is put aside, or back, its adapter says; what else changes meanwhile is another ticket's.
    this.#changesAround = new ChangesAround(editable, signal, () => this.isPutAside() || this.#scheduleLook())
    this.composer.editor.watch(editable, signal, () => {
      this.#isRedrawn = true
      this.#scheduleLook()
    })
    this.composer.watch?.(signal, () => {
      this.pageChanged()
      this.#scheduleLook()
    })
    editable.addEventListener('click', event => event.isTrusted && this.#press(), { signal })
    const view = editable.ownerDocument.defaultView
    if (view && view !== window) this.#options.onEditable(view, signal)
  }

  /** Once a frame at most, and before it is drawn, so that marks never show on the wrong words. */
  #scheduleLook(): void {
    if (this.#frame !== 0) return
    this.#frame = window.requestAnimationFrame(() => {
      this.#frame = 0
      this.#options.onChange(this)
    })
  }

  /** A press on marked words opens their card. */
  #press(): void {
    const reading = this.#read()
    const caret = reading.caret()
    const mark = caret === null ? null : this.#marks?.at(caret)
    if (mark) this.#options.onMarkPressed(mark.key)
  }
}
