import type { ComposerId, Part } from '@/lib/link/protocol'
import type { GuardDialog } from './guard'
import type { Reading, SessionState } from './state'

/** Where the agent stands, and with it what the panel may say. Only `coaching` and `sending` judge any words. */
export type Situation =
  | { readonly kind: 'no-box' }
  /** `missing` names what was not found, for the health line. */
  | { readonly kind: 'cannot-read'; readonly missing: readonly Part[] }
  /** A mail under an address that the agent did not name. */
  | { readonly kind: 'other-sender'; readonly sender: string | null }
  | { readonly kind: 'internal-note' }
  | { readonly kind: 'unknown-mode' }
  | { readonly kind: 'other-language' }
  /** The brain is not answering: nothing is said and nothing is stopped. */
  | { readonly kind: 'resting' }
  /** `reading` is null until the first report is there. */
  | { readonly kind: 'coaching'; readonly composer: ComposerId; readonly reading: Reading | null }
  | {
      readonly kind: 'sending'
      readonly composer: ComposerId
      readonly reading: Reading
      readonly guard: GuardDialog
    }

/** The one situation these facts amount to. */
export function situationOf(state: SessionState): Situation {
  const { box, reading, guard } = state
  if (box.state === 'none') return { kind: 'no-box' }
  if (box.state === 'unreadable') return { kind: 'cannot-read', missing: box.missing }
  if (box.state === 'other-sender') return { kind: 'other-sender', sender: box.sender }
  if (box.mode === 'internal') return { kind: 'internal-note' }
  if (box.mode === 'unknown') return { kind: 'unknown-mode' }
  if (state.isResting) return { kind: 'resting' }
  if (reading?.report.language === 'other') return { kind: 'other-language' }
  if (guard && reading) return { kind: 'sending', composer: box.composer, reading, guard }
  return { kind: 'coaching', composer: box.composer, reading }
}
