import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Input } from '@/lib/analysis/report'
import type { Engine } from '@/lib/engine/engine'
import type { Box, ComposerId, DraftSplice, FaceToHands, HandsToFace, Ticket } from '@/lib/link/protocol'
import type { Span } from '@/lib/text/span'
import { type After, type AnalysisLoop, startAnalysis } from './analysis-loop'
import { createApplying } from './applying'
import { keptOrder } from './card-order'
import { noChoices } from './choices'
import { createChoosing } from './choosing'
import type { DismissReason, DismissScope } from './dismissal'
import { spliced } from './draft'
import type { HoldReason } from './guard'
import { createMarking } from './marking'
import type { Reading } from './reading'
import { createReporting } from './reporting'
import { createSending } from './sending'
import { situationInPage } from './situation'
import { composerOf, initialState, type SessionState } from './state'

export interface SessionOptions {
  readonly send: (message: FaceToHands) => void
  readonly engine: Engine
  readonly after: After
  /** Called when the agent mutes a rule for themselves, or takes that back. */
  readonly onMute: (rule: string, isMuted: boolean) => void
  /** Called when the agent says why they dismissed something. */
  readonly onReason: (rule: string, reason: DismissReason) => void
}

/** One panel's coaching: what the hands report comes in by `receive`, what the agent does by the other methods. */
export interface Session {
  readonly store: StoreApi<SessionState>
  receive(message: HandsToFace): void
  setMutedRules(rules: readonly string[]): void
  /** Which rules may not be muted: told by the brain whenever it was given packs, so the draft is asked about again. */
  setLocks(locks: Readonly<Record<string, string>>): void
  /** A rule of a pack made every draft wait and is paused on this computer: the agent is told once. */
  tellPaused(message: string, pack: string): void
  /** Quiet on this site, until it is taken back: what was said is taken out of the reply box. */
  setPaused(isPaused: boolean): void
  /** Takes the rewrite or starter with this number of the finding with this key. */
  apply(key: string, index: number): void
  dismiss(key: string, scope: DismissScope): void
  /** Says why the last one was dismissed. */
  sayWhy(reason: DismissReason): void
  /** Brings back what was dismissed last. */
  undoDismissal(): void
  /** Brings back everything that was dismissed on this ticket. */
  showDismissed(): void
  tick(itemId: string, isTicked: boolean): void
  /** Lights these words up in the reply box; none puts the light out. */
  light(spans: readonly Span[]): void
  closeNotice(): void
  chooseReason(reason: HoldReason): void
  sendAnyway(): void
  backToReply(): void
  /** Goes back to the reply box, out of the dialog too, with these words lit up. */
  showPlace(spans: readonly Span[]): void
  /** To the place where a reply can be pasted, and back from it. */
  startPasting(): void
  stopPasting(): void
  /** A description of the page, without a word of anybody, to be copied; null when the page gives none. */
  report(): Promise<string | null>
  /** Puts the caret back where it was in the reply box. */
  focusBox(): void
  close(): void
}

export function createSession({ send, engine, after, onMute, onReason }: SessionOptions): Session {
  const store = createStore<SessionState>(() => initialState)
  const context = { store, send, after }
  const marking = createMarking(context)
  const applying = createApplying(context)
  const sending = createSending({ ...context, send: sendAndNote })
  const reporting = createReporting(context)
  const choosing = createChoosing({ store, onMute, onReason, onChoice: speak })
  let analysis: AnalysisLoop | null = null

  /** Replies that were let go after a question: noted then, for the page may be gone before it says that they went. */
  const released = new Set<ComposerId>()

  function sendAndNote(message: FaceToHands): void {
    if (message.type === 'release' && message.send) {
      noteSent(message.composer)
      released.add(message.composer)
    }
    send(message)
  }

  /** The reply as it was read last; a box that is empty already says nothing of what went. */
  function noteSent(composer: ComposerId): void {
    const { reading } = store.getState()
    if (reading?.draft.composer === composer && reading.draft.text.trim() !== '')
      store.setState({ sent: { ...reading } })
  }

  /** Says in the reply box what the newest report amounts to, or takes everything back. */
  function speak(): void {
    const { kind } = situationInPage(store.getState())
    if (kind === 'coaching' || kind === 'sending') {
      marking.mark()
      sending.judge()
    } else {
      marking.wipe()
      sending.letGo()
    }
  }

  function receiveBox(box: Box): void {
    const before = composerOf(store.getState())
    const wasPublic = isPublic()
    store.setState({ box })
    const composer = composerOf({ box })
    if (composer !== before) startComposer(composer)
    if (!isPublic()) speak()
    else if (!wasPublic || composer !== before) analyse()
  }

  function startComposer(composer: ComposerId | null): void {
    analysis?.close()
    analysis = null
    sending.forget()
    applying.forget()
    store.setState(({ box, mutedRules, locks, isResting, isPaused, isPasting, entered, ticket, draft }) => ({
      ...initialState,
      box,
      mutedRules,
      locks,
      isResting,
      isPaused,
      isPasting,
      entered,
      // Ticket and draft may have arrived before the box they belong to.
      ticket: ticket?.composer === composer ? ticket : null,
      draft: draft?.composer === composer ? draft : null,
      choices: choosing.choicesFor(composer),
    }))
  }

  function receiveTicket(ticket: Ticket): void {
    store.setState({ ticket })
    analysis?.ticket(contextOf(ticket))
    analyse()
  }

  function receiveDraft(splice: DraftSplice): void {
    const draft = spliced(store.getState().draft, splice)
    store.setState(({ notice }) => ({ draft, notice: notice?.kind === 'dismissed' ? null : notice }))
    // A change was missed: nothing is said until the hands have told everything again.
    if (draft) analyse()
    else send({ type: 'ready' })
  }

  function analyse(): void {
    const { draft, ticket, box } = store.getState()
    if (!isPublic() || !draft || draft.composer !== composerOf({ box })) return
    try {
      analysis ??= openAnalysis(ticket?.composer === draft.composer ? ticket : null)
      analysis.draft(draft)
    } catch {
      rest()
    }
  }

  function openAnalysis(ticket: Ticket | null): AnalysisLoop {
    const opened = startAnalysis(engine.composer(), after, { reading: receiveReading, rest })
    if (ticket) opened.ticket(contextOf(ticket))
    return opened
  }

  function receiveReading(reading: Reading): void {
    store.setState(({ order }) => ({ reading, isResting: false, order: keptOrder(order, reading.report.findings) }))
    speak()
  }

  function rest(): void {
    store.setState({ isResting: true })
    speak()
  }

  function receiveSent(composer: ComposerId): void {
    choosing.forget(composer)
    sending.forget()
    if (!released.delete(composer)) noteSent(composer)
    if (composer !== composerOf(store.getState())) return
    store.setState({ guard: null, notice: null, opened: null, choices: noChoices })
  }

  function isPublic(): boolean {
    const { box, isPaused } = store.getState()
    return box.state === 'reading' && box.mode === 'public' && !isPaused
  }

  function focusBox(): void {
    const { box } = store.getState()
    if ('composer' in box) send({ type: 'focus-box', composer: box.composer })
  }

  const receivers: { [Type in HandsToFace['type']]: (message: Extract<HandsToFace, { type: Type }>) => void } = {
    box: ({ box }) => receiveBox(box),
    ticket: ({ ticket }) => receiveTicket(ticket),
    draft: ({ splice }) => receiveDraft(splice),
    send: ({ composer, revision }) => sending.stopped(composer, revision),
    sent: ({ composer }) => receiveSent(composer),
    'press-again': () => store.setState({ notice: { kind: 'press-again' }, guard: null }),
    applied: ({ request, outcome }) => applying.applied(request, outcome),
    'mark-pressed': ({ key }) => store.setState({ opened: { key } }),
    'enter-panel': () => store.setState(({ entered }) => ({ entered: entered + 1 })),
    'open-paste': () => store.setState({ isPasting: true }),
    report: ({ text }) => reporting.received(text),
  }

  return {
    store,
    receive: message => (receivers[message.type] as (message: HandsToFace) => void)(message),
    setMutedRules(mutedRules) {
      store.setState({ mutedRules })
      speak()
    },
    setLocks(locks) {
      store.setState({ locks })
      analyse()
    },
    tellPaused: (message, pack) => store.setState({ notice: { kind: 'rule-paused', message, pack } }),
    setPaused(isPaused) {
      if (isPaused === store.getState().isPaused) return
      store.setState({ isPaused, reading: null })
      if (isPaused) speak()
      else analyse()
    },
    apply: applying.apply,
    dismiss: choosing.dismiss,
    sayWhy: choosing.sayWhy,
    undoDismissal: choosing.undoDismissal,
    showDismissed: choosing.showDismissed,
    tick: choosing.tick,
    light: marking.light,
    closeNotice: () => store.setState({ notice: null }),
    chooseReason: sending.chooseReason,
    sendAnyway() {
      if (sending.sendAnyway()) focusBox()
    },
    backToReply() {
      sending.answer(false)
      focusBox()
    },
    showPlace(spans) {
      sending.answer(false)
      focusBox()
      marking.light(spans)
    },
    startPasting: () => store.setState({ isPasting: true }),
    stopPasting() {
      store.setState({ isPasting: false })
      focusBox()
    },
    report: reporting.report,
    focusBox,
    close() {
      analysis?.close()
      analysis = null
      sending.forget()
      applying.forget()
      reporting.forget()
    },
  }
}

/** All that the brain may know of the ticket besides the draft. */
function contextOf(ticket: Ticket): Omit<Input, 'draft' | 'id'> {
  return {
    thread: ticket.messages,
    channel: ticket.channel,
    customerName: ticket.customerName ?? undefined,
    subject: ticket.subject ?? undefined,
    ticketId: ticket.ticketId,
    replyNumber: ticket.messages.filter(message => message.who === 'agent').length + 1,
  }
}
