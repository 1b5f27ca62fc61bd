import type { Attempt } from './practice-run'
import { type Skill, skills } from './skill'

/** What changed from one try to the next. */
export interface MarkDifference {
  /** Skills that were missed and are shown now. */
  readonly won: readonly Skill[]
  /** Skills that were shown and are missed now. */
  readonly lost: readonly Skill[]
}

export function markDifference(before: Attempt, after: Attempt): MarkDifference {
  const isMissed = ({ readings }: Attempt, skill: Skill) => readings[skill].needed && !readings[skill].shown
  return {
    won: skills.filter(skill => isMissed(before, skill) && !isMissed(after, skill)),
    lost: skills.filter(skill => !isMissed(before, skill) && isMissed(after, skill)),
  }
}
