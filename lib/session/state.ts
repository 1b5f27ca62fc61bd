import type { Box, ComposerId, Ticket } from '@/lib/link/protocol'
import { type Choices, noChoices } from './choices'
import type { DismissReason, DismissScope } from './dismissal'
import type { Draft } from './draft'
import type { GuardDialog } from './guard'
import type { Reading } from './reading'

/** A rewrite that was handed to the reply box and has not come back yet. */
export interface Applying {
  readonly request: number
  readonly key: string
  readonly text: string
}

/** One line that the agent should see now; the next step of theirs replaces it. */
export type Notice =
  | {
      readonly kind: 'apply-failed'
      /** `silent`: the reply box did not say how it went. */
      readonly reason: 'moved' | 'busy' | 'refused' | 'gone' | 'silent'
      readonly draft: 'unchanged' | 'changed'
      /** The rewrite, to be copied by hand where the reply box would not take it. */
      readonly text: string
    }
  | {
      readonly kind: 'dismissed'
      readonly scope: DismissScope
      readonly rule: string
      /** What the agent said of it, once they did. */
      readonly reason: DismissReason | null
    }
  | { readonly kind: 'press-again' }
  /** A rule of a pack made every draft wait and is paused on this computer. */
  | { readonly kind: 'rule-paused'; readonly message: string; readonly pack: string }

/** The facts of one session. What to say about them is derived (situation.ts, advice.ts) and never kept here. */
export interface SessionState {
  readonly box: Box
  readonly ticket: Ticket | null
  readonly draft: Draft | null
  readonly reading: Reading | null
  /** The brain failed or hung; it is asked again at the next change. */
  readonly isResting: boolean
  /** The agent wants quiet on this site. */
  readonly isPaused: boolean
  readonly choices: Choices
  readonly mutedRules: readonly string[]
  /** Rules that may not be muted, each with the title of the pack that locked it. */
  readonly locks: Readonly<Record<string, string>>
  /** Keys of findings in the order their cards stand, so that a card keeps its place while the reply grows. */
  readonly order: readonly string[]
  /** The card that a press on a mark opened: a new object for each press, so that the second one counts too. */
  readonly opened: { readonly key: string } | null
  readonly applying: Applying | null
  readonly notice: Notice | null
  readonly guard: GuardDialog | null
  /** The reply that went last, as it was read last; in memory only, a new object for each. */
  readonly sent: Reading | null
  /** The agent pastes a reply into the panel; whatever the page's own box is, it waits behind. */
  readonly isPasting: boolean
  /** Counts how often the agent asked for the panel by the shortcut. */
  readonly entered: number
}

export const initialState: SessionState = {
  box: { state: 'none' },
  ticket: null,
  draft: null,
  reading: null,
  isResting: false,
  isPaused: false,
  choices: noChoices,
  mutedRules: [],
  locks: {},
  order: [],
  opened: null,
  applying: null,
  notice: null,
  guard: null,
  sent: null,
  isPasting: false,
  entered: 0,
}

/** The reply box that is being coached, or null when there is none to speak of. */
export function composerOf(state: Pick<SessionState, 'box'>): ComposerId | null {
  return 'composer' in state.box ? state.box.composer : null
}
