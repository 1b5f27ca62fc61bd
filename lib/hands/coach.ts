import { focusedIn } from '@/lib/hosts/across-shadow-roots'
import type { Composer, Host } from '@/lib/hosts/host'
import { looksLikeReplyBox } from '@/lib/hosts/looks-like-reply-box'
import { isSame } from '@/lib/link/is-same'
import { type Link, openHandsLink } from '@/lib/link/open-link'
import type { ApplyOutcome, Box, DraftSplice, FaceToHands, HandsToFace, Ticket } from '@/lib/link/protocol'
import { type Attempts, attemptsWith, type Fault } from './attempt'
import { Guard } from './guard'
import { type PanelAddress, PanelFrame } from './panel-frame'
import type { BringPart, Parts } from './parts'
import type { Box as Rectangle } from './place-panel'
import { ReplyBox } from './reply-box'
import { UnclaimedBox } from './unclaimed-box'

export interface CoachOptions {
  readonly view: Window
  readonly hosts: readonly Host[]
  /** Reads pages that are none of those helpdesks; absent where nothing else is to be read. */
  readonly anyPage?: Host
  readonly panel: PanelAddress
  /** Gives the parts that few pages need, when they are wanted. */
  readonly bring: BringPart
  /** The addresses whose mail may be read where private mail lives too, in lower case; asked at each decision. */
  readonly senders?: () => readonly string[]
  /** What the agent decided on this site for boxes that general rules found; asked at each decision. */
  readonly choices?: () => SiteChoices
  /** Stops everything and leaves nothing behind. */
  readonly signal: AbortSignal
  /** For tests only: breaks the hands at a seam. */
  readonly fault?: Fault
}

/** What the agent decided on one site, for boxes that no adapter knows. */
export interface SiteChoices {
  /** Whether sends are checked there. */
  readonly isGuarded: boolean
  /** Signatures of boxes that are no reply boxes. */
  readonly notReplyBoxes: readonly string[]
}

/** The coach in one page. */
export interface Coach {
  box(): Box
  /** To the panel, or back to the reply box. */
  togglePanelFocus(): void
  /** A place to paste a reply into, in the panel: where a box cannot be read, or there is none. */
  openPaste(): true
  /** Senders or choices changed: what may be read now is, and what may not be any more is left. */
  settingsChanged(): void
}

/**
 * Starts the hands. Until a reply box has the focus there are only a few listeners on the window; then the panel is
 * made, and draft and ticket go to it and nowhere else.
 */
export function startCoach(options: CoachOptions): Coach {
  return new RunningCoach(options)
}

interface Found {
  readonly composer: Composer
  readonly host: Host
}

type Apply = Extract<FaceToHands, { type: 'apply' }>

const noChoices: SiteChoices = { isGuarded: false, notReplyBoxes: [] }

interface Told {
  readonly box: Box | null
  readonly ticket: Ticket | null
  readonly revision: number
}

const untold: Told = { box: null, ticket: null, revision: 0 }

class RunningCoach implements Coach {
  readonly #options: CoachOptions
  readonly #attempt: Attempts
  readonly #guard: Guard
  readonly #boxes = new Map<string, ReplyBox>()
  /** Shadow roots that are listened in. */
  readonly #heardRoots = new WeakSet<ShadowRoot>()
  #current: ReplyBox | null = null
  /** The box that has the focus when no adapter knows it; the one read before stands behind it. */
  #unclaimed: UnclaimedBox | null = null
  #panel: PanelFrame | null = null
  #link: Link<HandsToFace> | null = null
  /** The agent asked for it before there was a panel to hear of it. */
  #isPasteWanted = false
  #closeLink = new AbortController()
  /** What the face was told last, to tell it only what is new. */
  #told = untold
  /** Revision of the last send of each reply box: a click and the submit it makes are one. */
  readonly #sent = new Map<string, number>()

  constructor(options: CoachOptions) {
    this.#options = options
    this.#attempt = attemptsWith(options.fault)
    this.#guard = this.#startGuard()
    const { view, signal } = options
    for (const host of options.hosts) this.#attempt('find', () => host.begin?.(view, signal), undefined)
    view.addEventListener('focusin', event => this.#focused(event.composedPath()[0]), { capture: true, signal })
    // Focus that goes into a frame is not told to the page around it; that the window lost it is. Where it went,
    // Firefox knows only after the event.
    const lookWhereItWent = () => view.setTimeout(() => signal.aborted || this.#focused(focusedIn(view.document)))
    view.addEventListener('blur', event => event.target === view && lookWhereItWent(), { signal })
    view.addEventListener('change', () => this.#chosen(), { capture: true, signal })
    signal.addEventListener('abort', () => this.#closeLink.abort(), { once: true })
    this.#focused(focusedIn(view.document))
  }

  box(): Box {
    if (this.#unclaimed?.isAlive()) {
      return { state: 'unreadable', composer: null, host: this.#unclaimed.host, missing: ['editor'] }
    }
    const box = this.#current
    if (!box?.isAlive() || !box.isInFront()) return this.#noBox()
    if (!box.mayBeRead()) return { state: 'other-sender', sender: box.sender() }
    if (!box.isReadable) return { state: 'unreadable', composer: box.id, host: box.host.id, missing: ['editor'] }
    const [mode, missing] = [box.mode(), box.missing()]
    const state = { state: 'reading', composer: box.id, host: box.host.id, mode, missing } as const
    const { general } = box.composer
    return general ? { ...state, general: { ...general, isGuarded: box.isGuarded() } } : state
  }

  togglePanelFocus(): void {
    if (this.#panel?.hasFocus) this.#focusBox()
    else if (this.#panel) {
      this.#panel.focus()
      this.#send({ type: 'enter-panel' })
    }
  }

  openPaste(): true {
    this.#showPanel()
    this.#isPasteWanted = true
    this.#tell()
    this.#tellPaste()
    return true
  }

  #tellPaste(): void {
    if (!this.#isPasteWanted || !this.#link) return
    this.#isPasteWanted = false
    this.#panel?.focus()
    this.#send({ type: 'open-paste' })
  }

  #focusBox(): void {
    const box = this.#unclaimed ?? this.#current
    box?.focus()
  }

  settingsChanged(): void {
    for (const box of this.#boxes.values()) {
      if (this.#isDisowned(box.composer)) this.#leave(box)
      else if (!box.mayBeRead()) box.look()
    }
    this.#attempt('find', () => this.#tell(), undefined)
    this.#focused(focusedIn(this.#options.view.document))
  }

  /** The agent said that this is no reply box. */
  #isDisowned({ general }: Composer): boolean {
    return general !== undefined && this.#choices().notReplyBoxes.includes(general.signature)
  }

  #leave(box: ReplyBox): void {
    box.leave()
    this.#boxes.delete(box.id)
    if (this.#current === box) this.#current = null
  }

  #choices(): SiteChoices {
    return this.#options.choices?.() ?? noChoices
  }

  #senders(): readonly string[] {
    return this.#options.senders?.() ?? []
  }

  /** Where private mail lives too, nothing is ever read before an address is named: that comes first. */
  #noBox(): Box {
    const accountHere = () => this.#hostHere()?.account?.(this.#options.view.document) ?? null
    const account = this.#senders().length > 0 ? null : this.#attempt('find', accountHere, null)
    return account === null ? { state: 'none' } : { state: 'other-sender', sender: account }
  }

  #startGuard(): Guard {
    const { view, signal, fault } = this.#options
    return new Guard({
      view,
      signal,
      boxes: () => {
        fault?.('guard')
        return this.#boxes.values()
      },
      onHeld: (box, revision, isStale) => {
        this.#tell()
        this.#send({ type: 'send', composer: box.id, revision, stale: isStale })
      },
      onSent: box => this.#sentFrom(box.id, box.revision()),
      onPressAgain: box => this.#send({ type: 'press-again', composer: box.id }),
    })
  }

  /** Something was chosen or filled in on the page. */
  #chosen(): void {
    this.#current?.pageChanged()
    this.#attempt('find', () => this.#tell(), undefined)
  }

  #focused(target: unknown): void {
    this.#attempt('find', () => this.#open(target as Element | null), undefined)
  }

  /** A focus that stays in a shadow root is told to nobody outside of it, nor is a choice made there. */
  #listenAround(element: Element): void {
    const { signal } = this.#options
    for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
      if (this.#heardRoots.has(root)) continue
      this.#heardRoots.add(root)
      root.addEventListener('focusin', event => this.#focused(event.composedPath()[0]), { capture: true, signal })
      root.addEventListener('change', () => this.#chosen(), { capture: true, signal })
      this.#guard.listenIn(root, signal)
    }
  }

  #open(element: Element | null): void {
    if (element?.nodeType !== 1) return
    this.#listenAround(element)
    const found = this.#composerOf(element)
    if (!found) this.#openUnclaimed(element)
    else if (!this.#isDisowned(found.composer)) this.#openFound(found)
  }

  #openFound(found: Found): void {
    this.#leaveUnclaimed()
    this.#forgetGone()
    this.#current = this.#boxes.get(found.composer.key) ?? this.#newBox(found)
    this.#current.pageChanged()
    if (this.#current.mayBeRead()) this.#showPanel()
    this.#tell()
  }

  /** Tickets come and go by the hundred in a page that is never loaded anew. */
  #forgetGone(): void {
    for (const [id, box] of this.#boxes) {
      if (box.isAlive() || box.isPutAside()) continue
      box.close()
      this.#boxes.delete(id)
      this.#sent.delete(id)
    }
  }

  /** What looks like a reply box and is not known is said, so that the agent does not wait for a coach in vain. */
  #openUnclaimed(focused: Element): void {
    const { view, signal } = this.#options
    // A frame of the same site is looked into from outside; what is in another site's is not for us.
    if (view !== view.top || !looksLikeReplyBox(focused)) return
    const host = this.#hostHere()
    if (host?.isReplyPlace && !host.isReplyPlace(focused)) return
    // Where private mail lives too, the coach is not there at all until an address is named.
    if (host?.account && this.#senders().length === 0) return
    this.#leaveUnclaimed()
    const onInput = (element: Element) => this.#focused(element)
    this.#unclaimed = new UnclaimedBox({ focused, host: host?.id ?? null, signal, onInput })
    this.#showPanel()
    this.#tell()
  }

  #leaveUnclaimed(): void {
    this.#unclaimed?.leave()
    this.#unclaimed = null
  }

  #hostHere(): Host | null {
    const { hosts, view } = this.#options
    return hosts.find(host => host.detect(view.document)) ?? null
  }

  #composerOf(element: Element): Found | null {
    const { hosts, view } = this.#options
    for (const host of hosts) {
      const composer = host.detect(view.document) ? host.composerOf(element) : null
      if (composer) return { composer, host }
    }
    const { anyPage } = this.#options
    const composer = anyPage && !this.#hostHere() ? anyPage.composerOf(element) : null
    return anyPage && composer ? { composer, host: anyPage } : null
  }

  #newBox({ composer, host }: Found): ReplyBox {
    const box = new ReplyBox({
      composer,
      host,
      attempt: this.#attempt,
      bring: this.#options.bring,
      isNamed: sender => sender !== null && this.#senders().includes(sender),
      isGuardWanted: () => this.#choices().isGuarded,
      signal: this.#options.signal,
      onChange: changed => this.#changed(changed),
      onMarkPressed: key => this.#send({ type: 'mark-pressed', key }),
      onEditable: (view, signal) => this.#guard.listenIn(view, signal),
    })
    this.#boxes.set(box.id, box)
    return box
  }

  #showPanel(): void {
    this.#attempt(
      'panel',
      () => {
        this.#panel ??= new PanelFrame({
          document: this.#options.view.document,
          address: this.#options.panel,
          signal: this.#options.signal,
          onPort: port => this.#connect(port),
          keepFree: () => this.#keepFree(),
        })
        this.#panel.show()
      },
      undefined,
    )
  }

  #connect(port: MessagePort): void {
    this.#disconnect()
    const { signal } = this.#closeLink
    const hear = (message: FaceToHands) => this.#attempt('link', () => this.#hear(message, link), undefined)
    const link = openHandsLink(port, hear, signal)
    port.addEventListener('close', () => this.#disconnect(), { signal })
  }

  #disconnect(): void {
    this.#closeLink.abort()
    this.#closeLink = new AbortController()
    this.#link = null
    for (const box of this.#boxes.values()) box.forget()
  }

  #hear(message: FaceToHands, link: Link<HandsToFace>): void {
    if (message.type === 'ready') {
      this.#link = link
      this.#told = untold
      this.#tell()
      this.#tellPaste()
    } else if (message.type === 'size') {
      this.#panel?.resize(message)
      if (message.size === 'viewport') this.#guard.shown()
    } else if (message.type === 'report') {
      void this.#sendReport()
    } else if (message.composer === null) {
      this.#focusBox()
    } else {
      const box = this.#boxes.get(message.composer)
      if (message.type === 'apply') void this.#apply(message, box)
      else if (message.type === 'release') this.#guard.release(message.composer, message.send)
      else if (message.type === 'focus-box') box?.focus()
      else if (message.type === 'verdict') {
        box?.setVerdict(message.revision, message.open)
        this.#guard.judged(message.composer)
      } else box?.show(message)
    }
  }

  async #apply(apply: Apply, box: ReplyBox | undefined): Promise<void> {
    const before = box?.text()
    const outcome = await this.#replace(apply, box).catch((): ApplyOutcome => {
      const isChanged = box?.text() !== before
      return { ok: false, reason: 'refused', draft: isChanged ? 'changed' : 'unchanged' }
    })
    if (box) this.#changed(box)
    this.#send({ type: 'applied', request: apply.request, outcome })
  }

  async #replace(apply: Apply, box: ReplyBox | undefined): Promise<ApplyOutcome> {
    this.#options.fault?.('apply')
    const editable = box?.composer.editable()
    if (!box || !editable) return { ok: false, reason: 'gone', draft: 'unchanged' }
    // An offset means something in its own revision only.
    if (box.revision() !== apply.revision) return { ok: false, reason: 'moved', draft: 'unchanged' }
    if (!box.isPublic()) return { ok: false, reason: 'refused', draft: 'unchanged' }
    const { start, end, expect, text, select } = apply
    return box.composer.editor.replace(editable, { start, end, expect, text, select }, () => box.composer.setApart())
  }

  #sentFrom(composer: string, revision: number): void {
    if (this.#sent.get(composer) === revision) return
    this.#sent.set(composer, revision)
    this.#send({ type: 'sent', composer })
  }

  #changed(box: ReplyBox): void {
    this.#turn()
    // The page was changed under the agent's hands: whatever has the focus now may be known under another name, or not.
    if (box === this.#current && !this.#unclaimed && !box.isAlive())
      this.#focused(focusedIn(this.#options.view.document))
    if (box === this.#current) this.#tell()
    else box.look()
  }

  /** Another ticket came to the front: its box is coached again, as it was left. */
  #turn(): void {
    if (this.#current?.isInFront()) return
    for (const box of this.#boxes.values()) {
      if (!box.composer.isInFront || !box.isInFront() || !box.isAlive()) continue
      this.#current = box
      this.#leaveUnclaimed()
    }
  }

  /** Tells the face what is new: the box, the ticket, the draft; of a note only that it is one. */
  #tell(): void {
    if (!this.#current && !this.#panel) return
    const box = this.#current
    const splice = box?.look() ?? null
    const state = this.box()
    const isNewState = this.#isNew('box', state)
    if (isNewState) this.#send({ type: 'box', box: state })
    if (!box || state.state !== 'reading' || state.mode !== 'public') {
      // One that only stands behind another keeps what was said of it, for when it comes back.
      if (isNewState && box?.isInFront()) box.forget()
      this.#told = { ...this.#told, ticket: null }
      return
    }
    const ticket = box.ticket()
    if (this.#isNew('ticket', ticket)) this.#send({ type: 'ticket', ticket })
    this.#tellDraft(box, splice, isNewState)
  }

  #tellDraft(box: ReplyBox, splice: DraftSplice | null, isFirst: boolean): void {
    const { lastRevision } = box
    if (isFirst || lastRevision !== this.#told.revision) {
      const isNext = !isFirst && splice !== null && lastRevision === this.#told.revision + 1
      this.#send({ type: 'draft', splice: isNext ? splice : box.whole() })
    }
    this.#told = { ...this.#told, revision: lastRevision }
  }

  #isNew(what: 'box' | 'ticket', value: Box | Ticket): boolean {
    if (isSame(this.#told[what], value)) return false
    this.#told = { ...this.#told, [what]: value }
    return true
  }

  #send(message: HandsToFace): void {
    this.#attempt('link', () => this.#link?.send(message), undefined)
  }

  async #sendReport(): Promise<void> {
    const reporter = await this.#options.bring('health-report')
    const text = this.#attempt('find', () => (reporter ? this.#reportBy(reporter) : ''), '')
    this.#send({ type: 'report', text })
  }

  #reportBy(reporter: Parts['health-report']): string {
    const box = this.#unclaimed ? null : this.#current
    return reporter({
      document: this.#options.view.document,
      box: this.box(),
      host: box?.host ?? this.#hostHere(),
      composer: box?.composer ?? null,
      element: this.#unclaimed?.element ?? box?.composer.editable() ?? null,
    })
  }

  #keepFree(): readonly Rectangle[] {
    if (this.#unclaimed?.isAlive()) return [this.#unclaimed.element.getBoundingClientRect()]
    const box = this.#current
    const editable = box?.composer.editable()
    const shown = editable?.ownerDocument.defaultView?.frameElement ?? editable
    const around = this.#attempt('find', () => box?.composer.floatsIn?.() ?? null, null)
    return [box?.sendControl(), shown, around].flatMap(element => (element ? [element.getBoundingClientRect()] : []))
  }
}

/** By its host and not by instanceof: in Firefox a content script's classes are not those of the page. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && (root as Partial<ShadowRoot>).host !== undefined
}
