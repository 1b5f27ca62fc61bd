import { type Day, dayAfter, daysFrom, isWeekend } from './day'
import { helps } from './help'
import type { Progress, SkillCount } from './progress'
import { type Skill, skills } from './skill'

/** Why a skill is worth practising now. */
export type Reason =
  /** Its lesson is due again. */
  | { readonly kind: 'due'; readonly since: Day }
  /** Missed in this many of the replies of the last days that needed it. */
  | { readonly kind: 'missed'; readonly missed: number; readonly needed: number }
  /** Its lesson was never taken. */
  | { readonly kind: 'new' }

export interface NextPractice {
  readonly skill: Skill
  readonly reason: Reason
}

/** How far back misses are looked at. */
export const daysLookedAt = 14

/** What to practise next and why, the most worthwhile first: what is due, what was missed, what is new. */
export function nextPractice(progress: Progress, today: Day): readonly NextPractice[] {
  const due = skills.flatMap(skill => {
    const since = progress.lessons[skill]
    return since !== undefined && since <= today ? [{ skill, reason: { kind: 'due', since } } as const] : []
  })
  const missed = skills.flatMap(skill => {
    const { needed, shown } = countSince(progress, skill, dayAfter(today, 1 - daysLookedAt), today)
    return needed > shown ? [{ skill, reason: { kind: 'missed', missed: needed - shown, needed } } as const] : []
  })
  const fresh = skills.flatMap(skill =>
    progress.lessons[skill] === undefined ? [{ skill, reason: { kind: 'new' } } as const] : [],
  )
  const ranked = [
    ...due.toSorted((a, b) => a.reason.since.localeCompare(b.reason.since) || help(progress, b) - help(progress, a)),
    ...missed.toSorted((a, b) => share(b.reason) - share(a.reason)),
    ...fresh,
  ]
  return ranked.filter(({ skill }, at) => ranked.findIndex(other => other.skill === skill) === at)
}

function help({ skills: levels }: Progress, { skill }: { readonly skill: Skill }): number {
  return helps.indexOf(levels[skill].level)
}

function share({ missed, needed }: { readonly missed: number; readonly needed: number }): number {
  return missed / needed
}

/** How often a skill was needed and shown from one day to another, both included. */
export function countSince(progress: Progress, skill: Skill, first: Day, last: Day): SkillCount {
  return daysFrom(first, last).reduce<SkillCount>(
    (sum, day) => {
      const count = progress.days[day]?.skills[skill]
      return count
        ? {
            needed: sum.needed + count.needed,
            shown: sum.shown + count.shown,
            unaided: sum.unaided + count.unaided,
          }
        : sum
    },
    { needed: 0, shown: 0, unaided: 0 },
  )
}

/** Days in a row, up to today, on which a reply was counted; a free weekend, and today itself, break nothing. */
export function streak(progress: Progress, today: Day): number {
  const [first] = Object.keys(progress.days).toSorted()
  if (first === undefined) return 0
  let days = 0
  for (const day of daysFrom(first, today).toReversed()) {
    if (progress.days[day]) days++
    else if (day !== today && !isWeekend(day)) return days
  }
  return days
}
