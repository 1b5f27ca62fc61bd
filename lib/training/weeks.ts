import { type Day, dayAfter } from './day'
import { countSince } from './next-practice'
import type { Progress } from './progress'
import type { Skill } from './skill'

/** One week of one skill: the share of the replies that needed it and showed it, 0 to 1; null where none needed it. */
export interface WeekOfSkill {
  readonly first: Day
  readonly share: number | null
}

/** The last weeks of a skill up to today, oldest first; each has seven days. */
export function weeksOf(progress: Progress, skill: Skill, today: Day, weeks = 12): readonly WeekOfSkill[] {
  return Array.from({ length: weeks }, (_, at) => {
    const first = dayAfter(today, 1 - 7 * (weeks - at))
    const { needed, shown } = countSince(progress, skill, first, dayAfter(first, 6))
    return { first, share: needed === 0 ? null : shown / needed }
  })
}

/** The rules whose findings were left most often in what was sent, with how often; the most first. */
export function rulesLeftMost(progress: Progress, most = 5): readonly (readonly [rule: string, times: number])[] {
  const counts = new Map<string, number>()
  for (const { rules } of Object.values(progress.days)) {
    for (const [rule, times] of Object.entries(rules)) counts.set(rule, (counts.get(rule) ?? 0) + times)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, most)
}
