import type { ComposerId, General, Part } from '@/lib/link/protocol'
import type { GuardDialog } from './guard'
import type { SessionState } from './state'

/** Where the agent stands, and with it what the panel may say. Only `coaching` and `sending` judge any words. */
export type Situation =
  | { readonly kind: 'no-box' }
  /** The agent wants quiet on this site: nothing is judged, marked or stopped. */
  | { readonly kind: 'paused' }
  /** A reply is being pasted into the panel, which coaches it as a composer of its own. */
  | { readonly kind: 'pasting' }
  /** `missing` names what was not found, for the health line; `host` is null where the coach knows no such helpdesk. */
  | { readonly kind: 'cannot-read'; readonly host: string | null; readonly missing: readonly Part[] }
  /** A mail under an address that the agent did not name. */
  | { readonly kind: 'other-sender'; readonly sender: string | null }
  | { readonly kind: 'internal-note' }
  /** `general`: read by general rules, here and below; null where an adapter knows the box. */
  | { readonly kind: 'unknown-mode'; readonly missing: readonly Part[]; readonly general: General | null }
  | { readonly kind: 'other-language' }
  /** The brain is not answering: nothing is said and nothing is stopped. */
  | { readonly kind: 'resting' }
  /** `missing` was not found, so not all is well without it. */
  | {
      readonly kind: 'coaching'
      readonly composer: ComposerId
      readonly missing: readonly Part[]
      readonly general: General | null
    }
  | {
      readonly kind: 'sending'
      readonly composer: ComposerId
      readonly missing: readonly Part[]
      readonly guard: GuardDialog
    }

/** The one situation these facts amount to. */
export function situationOf(state: SessionState): Situation {
  const here = situationInPage(state)
  // A send that waits for its answer comes before everything.
  return state.isPasting && here.kind !== 'sending' ? { kind: 'pasting' } : here
}

/** What the page's own reply box amounts to. */
export function situationInPage(state: SessionState): Situation {
  const { box, reading, guard } = state
  if (box.state === 'none') return { kind: 'no-box' }
  if (state.isPaused) return { kind: 'paused' }
  if (box.state === 'unreadable') return { kind: 'cannot-read', host: box.host, missing: box.missing }
  if (box.state === 'other-sender') return { kind: 'other-sender', sender: box.sender }
  if (box.mode === 'internal') return { kind: 'internal-note' }
  const { composer, missing, general = null } = box
  if (box.mode === 'unknown') return { kind: 'unknown-mode', missing, general }
  if (state.isResting) return { kind: 'resting' }
  if (reading?.report.language === 'other') return { kind: 'other-language' }
  if (guard && reading) return { kind: 'sending', composer, missing, guard }
  return { kind: 'coaching', composer, missing, general }
}
