import type { ComposerId } from '@/lib/link/protocol'
import type { SessionContext } from './context'
import { type HoldReason, itemsThatStop, needsReason } from './guard'
import type { Reading } from './reading'
import { situationInPage } from './situation'
import { composerOf } from './state'

/**
 * How long a stopped send waits for a fresh verdict, in milliseconds: a little under the 150 after which the hands let
 * it go by themselves, so that no dialog opens over a reply that has already left.
 */
export const verdictMilliseconds = 120

/** The verdicts that tell the hands what a send would meet, and the dialog when it meets something. */
export function createSending({ store, send, after }: SessionContext) {
  /** Revision of a stopped send that waits for its verdict. */
  let awaited: number | null = null
  let callOff = () => {}

  function stoppers(reading: Reading) {
    const { choices, ticket } = store.getState()
    return itemsThatStop(reading, choices, ticket?.channel ?? 'unknown')
  }

  /** Tells the hands about the newest report, and answers the send that was waiting for it. */
  function judge(): void {
    const { reading } = store.getState()
    if (!reading) return
    const { composer, revision } = reading.draft
    send({ type: 'verdict', composer, revision, open: stoppers(reading) })
    if (awaited !== null && awaited <= revision) decide(reading)
  }

  /** Nothing here may stop a send any more. One that waits goes out; one under the dialog is the agent's to repeat. */
  function letGo(): void {
    const { draft, guard } = store.getState()
    const isAwaiting = awaited !== null
    forget()
    if (draft) send({ type: 'verdict', composer: draft.composer, revision: draft.revision, open: [] })
    if (draft && isAwaiting) send({ type: 'release', composer: draft.composer, send: true })
    if (!guard) return
    answer(false)
    store.setState({ notice: { kind: 'press-again' } })
  }

  /** The hands stopped a send of this revision. */
  function stopped(composer: ComposerId, revision: number): void {
    const situation = situationInPage(store.getState())
    const { reading } = store.getState()
    if (situation.kind === 'sending') {
      store.setState({ guard: { ...situation.guard, presses: situation.guard.presses + 1 } })
      return
    }
    if (situation.kind !== 'coaching' || situation.composer !== composer) {
      send({ type: 'release', composer, send: true })
      return
    }
    waitFor(revision)
    // Already read: its verdict goes out once more, before anything is drawn, so that the hands know somebody is there.
    if (reading?.draft.revision === revision) judge()
  }

  function waitFor(revision: number): void {
    forget()
    awaited = revision
    callOff = after(verdictMilliseconds, forget)
  }

  function decide(reading: Reading): void {
    forget()
    const items = stoppers(reading)
    if (items.length > 0) store.setState({ guard: { items, reason: null, presses: 1 }, notice: null })
    else send({ type: 'release', composer: reading.draft.composer, send: true })
  }

  function forget(): void {
    awaited = null
    callOff()
    callOff = () => {}
  }

  function answer(isSent: boolean): void {
    const composer = composerOf(store.getState())
    if (!store.getState().guard || !composer) return
    store.setState({ guard: null })
    send({ type: 'release', composer, send: isSent })
  }

  /** Whether the reply went: a held one needs a reason first. */
  function sendAnyway(): boolean {
    const { guard, reading } = store.getState()
    if (!guard || !reading || needsReason(guard, stoppers(reading))) return false
    answer(true)
    return true
  }

  function chooseReason(reason: HoldReason): void {
    store.setState(({ guard }) => ({ guard: guard && { ...guard, reason } }))
  }

  return { judge, letGo, stopped, forget, answer, sendAnyway, chooseReason }
}
