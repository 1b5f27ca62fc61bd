import type { StoreApi } from 'zustand/vanilla'
import type { FaceToHands } from '@/lib/link/protocol'
import type { After } from './analysis-loop'
import type { SessionState } from './state'

/** What the parts of one session share: its facts, the way to the hands, and a clock. */
export interface SessionContext {
  readonly store: StoreApi<SessionState>
  readonly send: (message: FaceToHands) => void
  readonly after: After
}
