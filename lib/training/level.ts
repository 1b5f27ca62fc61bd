import { firstHelp, type Help, lessHelp, moreHelp } from './help'
import type { Thresholds } from './thresholds'

/** How much help one skill gets, and what the last replies say about it. */
export interface SkillLevel {
  readonly level: Help
  /** Unaided successes in a row, or misses in a row as a negative number. */
  readonly run: number
}

export const firstLevel: SkillLevel = { level: firstHelp, run: 0 }

/** How a reply that needed the skill turned out. `aided`: help was given, on its own or because it was asked for. */
export type Outcome = 'unaided' | 'aided' | 'missed'

/** The level after one more reply. What was done with help leaves everything as it is: asking is never punished. */
export function levelAfter(before: SkillLevel, outcome: Outcome, thresholds: Thresholds): SkillLevel {
  if (outcome === 'aided') return before
  return outcome === 'unaided' ? afterSuccess(before, thresholds) : afterMiss(before, thresholds)
}

/** Whether the skill needs no question any more: shown unaided so often at the level of least help. */
export function isFaded({ level, run }: SkillLevel, { up }: Thresholds): boolean {
  return level === 'attempt' && run >= up
}

/** At the level of least help the run stands still where help has faded. */
function afterSuccess({ level, run }: SkillLevel, { up }: Thresholds): SkillLevel {
  const successes = Math.min(up, Math.max(0, run) + 1)
  const less = lessHelp(level)
  return successes < up || less === level ? { level, run: successes } : { level: less, run: 0 }
}

function afterMiss({ level, run }: SkillLevel, { down }: Thresholds): SkillLevel {
  const misses = Math.min(down, Math.max(0, -run) + 1)
  const more = moreHelp(level)
  return misses < down || more === level ? { level, run: -misses } : { level: more, run: 0 }
}
