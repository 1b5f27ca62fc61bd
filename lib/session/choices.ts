import type { Dismissal } from './dismissal'

/** What the agent decided on one reply box; it lives as long as the panel does and is never stored. */
export interface Choices {
  readonly dismissals: readonly Dismissal[]
  /** Ids of checklist items that the agent ticked by hand. */
  readonly ticked: readonly string[]
}

export const noChoices: Choices = { dismissals: [], ticked: [] }
