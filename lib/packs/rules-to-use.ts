/** A pack as it is handed to the brain: its text, so that nothing but words crosses over. */
export interface PackInUse {
  readonly text: string
  readonly layer: 'mine' | 'team' | 'policy'
}

/** What the brain is told: the packs at work, weakest first, and what the organisation locked besides. */
export interface RulesToUse {
  readonly packs: readonly PackInUse[]
  /** Rules (`pack:rule`) that nobody here may change or mute. */
  readonly lockedRules: readonly string[]
  /** The day it is, "2026-11-22": what is past its last day is left out. Absent: everything holds. */
  readonly today?: string
  /** Rules (`pack:rule`) that are paused on this computer because they were slow. */
  readonly paused?: readonly string[]
}

/** The built-in pack alone. */
export const builtInOnly: RulesToUse = { packs: [], lockedRules: [] }
