import { dayAfter } from '@/lib/training/day'
import type { Help } from '@/lib/training/help'
import type { Outcome } from '@/lib/training/level'
import { afterSent, noProgress, type Progress } from '@/lib/training/progress'
import { type Skill, skills } from '@/lib/training/skill'
import { usualThresholds } from '@/lib/training/thresholds'

/** How a new hire answers, as chances from 0 to 1. */
export interface Trainee {
  readonly name: string
  /** That a needed skill is shown without help on the first day. */
  readonly atFirst: number
  /** What a day of practice adds to it, up to `atBest`. */
  readonly aDay: number
  readonly atBest: number
  /** That help of this kind brings the skill after all. */
  readonly withHelp: Readonly<Record<Help, number>>
}

export const trainees: readonly Trainee[] = [
  {
    name: 'strong',
    atFirst: 0.85,
    aDay: 0.005,
    atBest: 0.97,
    withHelp: { attempt: 0, hint: 0.7, example: 0.85, rewrite: 0.95 },
  },
  {
    name: 'middling',
    atFirst: 0.5,
    aDay: 0.01,
    atBest: 0.75,
    withHelp: { attempt: 0, hint: 0.4, example: 0.7, rewrite: 0.9 },
  },
  {
    name: 'struggling',
    atFirst: 0.2,
    aDay: 0.005,
    atBest: 0.35,
    withHelp: { attempt: 0, hint: 0.1, example: 0.3, rewrite: 0.7 },
  },
]

/** Which share of tickets asks for each skill. */
const needed: Readonly<Record<Skill, number>> = {
  greeting: 0.9,
  acknowledge: 0.55,
  align: 0.55,
  assure: 0.55,
  positiveWords: 0.6,
  ownership: 0.6,
  clarity: 0.8,
  effort: 0.4,
  resolution: 0.7,
}

export const days = 30
export const repliesADay = 8
const firstDay = '2026-03-02'

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The progress after each of thirty days: eight replies a day, through the product's own reducers. */
export function thirtyDaysOf(trainee: Trainee, seed: number): readonly Progress[] {
  const chance = seeded(seed)
  const evenings: Progress[] = []
  let progress = noProgress
  for (let day = 0; day < days; day++) {
    for (let reply = 0; reply < repliesADay; reply++) progress = afterReply(progress, trainee, day, chance)
    evenings.push(progress)
  }
  return evenings
}

function afterReply(progress: Progress, trainee: Trainee, day: number, chance: () => number): Progress {
  const outcomes: Partial<Record<Skill, Outcome>> = {}
  for (const skill of skills) {
    if (chance() > needed[skill]) continue
    const isUnaided = chance() < Math.min(trainee.atBest, trainee.atFirst + trainee.aDay * day)
    const isAided = chance() < trainee.withHelp[progress.skills[skill].level]
    outcomes[skill] = isUnaided ? 'unaided' : isAided ? 'aided' : 'missed'
  }
  return afterSent(progress, { day: dayAfter(firstDay, day), outcomes, rules: [] }, usualThresholds)
}
