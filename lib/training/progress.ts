import * as v from 'valibot'
import { type Day, dayAfter, daysBetween } from './day'
import { type Help, helps } from './help'
import { firstLevel, levelAfter, type Outcome, type SkillLevel } from './level'
import { type PerSkill, perSkill, type Skill, skills } from './skill'
import type { Thresholds } from './thresholds'

/** Counts of one day: replies that needed a skill, those that showed it, and findings left in what was sent. */
export interface DayCounts {
  readonly skills: Partial<PerSkill<SkillCount>>
  /** By full name of the rule (`core:cannot`). */
  readonly rules: Readonly<Record<string, number>>
}

export interface SkillCount {
  readonly needed: number
  readonly shown: number
  /** How many of those shown were shown without help. */
  readonly unaided: number
}

/** What stays of the last reply: names of skills, and no word of it. */
export interface Recap {
  readonly shown: readonly Skill[]
  readonly missed: readonly Skill[]
}

/** All that training keeps: counts, levels, days. Never a text, a customer, a ticket, or a time finer than a day. */
export interface Progress {
  readonly days: Readonly<Record<Day, DayCounts>>
  readonly skills: PerSkill<SkillLevel>
  /** When each lesson is to come again; a lesson that was never due is not here. */
  readonly lessons: Partial<PerSkill<Day>>
  readonly recap: Recap | null
}

/** How long the counts of a day are kept. */
export const daysKept = 365

export const noProgress: Progress = { days: {}, skills: perSkill(() => firstLevel), lessons: {}, recap: null }

/** What one reply that was sent says about the skills it needed, and which rules still had a finding in it. */
export interface Sent {
  readonly day: Day
  readonly outcomes: Partial<PerSkill<Outcome>>
  readonly rules: readonly string[]
}

/** The progress after one more reply: counts, levels, lessons that are due again, the recap. Pure. */
export function afterSent(progress: Progress, { day, outcomes, rules }: Sent, thresholds: Thresholds): Progress {
  const needed = skills.flatMap(skill => (outcomes[skill] ? [[skill, outcomes[skill]] as const] : []))
  if (needed.length === 0) return progress
  const missed = needed.flatMap(([skill, outcome]) => (outcome === 'missed' ? [skill] : []))
  return {
    days: withinAYear({ ...progress.days, [day]: counted(progress.days[day], needed, rules) }, day),
    skills: { ...progress.skills, ...levelsAfter(progress, needed, thresholds) },
    lessons: { ...progress.lessons, ...Object.fromEntries(missed.map(skill => [skill, sooner(progress, skill, day)])) },
    recap: { shown: needed.flatMap(([skill, outcome]) => (outcome === 'missed' ? [] : [skill])), missed },
  }
}

/** How many days a lesson that went well stays away: the more help the skill still gets, the sooner it comes back. */
const daysAway: Readonly<Record<Help, number>> = { rewrite: 2, example: 4, hint: 9, attempt: 30 }

/** The progress after the exercises of a lesson: it comes back tomorrow, or after a while where all of them went well. */
export function afterLesson(progress: Progress, skill: Skill, day: Day, wentWell: boolean): Progress {
  const away = wentWell ? daysAway[progress.skills[skill].level] : 1
  return { ...progress, lessons: { ...progress.lessons, [skill]: dayAfter(day, away) } }
}

/** The progress with the recap put away. */
export function withoutRecap(progress: Progress): Progress {
  return { ...progress, recap: null }
}

type Needed = readonly (readonly [Skill, Outcome])[]

function levelsAfter(progress: Progress, needed: Needed, thresholds: Thresholds): Partial<PerSkill<SkillLevel>> {
  return Object.fromEntries(
    needed.map(([skill, outcome]) => [skill, levelAfter(progress.skills[skill], outcome, thresholds)]),
  )
}

/** What was missed is due the next day, unless it is already due earlier. */
function sooner({ lessons }: Progress, skill: Skill, day: Day): Day {
  const tomorrow = dayAfter(day, 1)
  const due = lessons[skill]
  return due !== undefined && due < tomorrow ? due : tomorrow
}

function counted(before: DayCounts | undefined, needed: Needed, rules: readonly string[]): DayCounts {
  const counts = { ...before?.skills }
  for (const [skill, outcome] of needed) {
    const count = counts[skill] ?? { needed: 0, shown: 0, unaided: 0 }
    counts[skill] = {
      needed: count.needed + 1,
      shown: count.shown + (outcome === 'missed' ? 0 : 1),
      unaided: count.unaided + (outcome === 'unaided' ? 1 : 0),
    }
  }
  const ofRules = { ...before?.rules }
  for (const rule of rules) if (isRuleName(rule)) ofRules[rule] = (ofRules[rule] ?? 0) + 1
  return { skills: counts, rules: ofRules }
}

function withinAYear(days: Progress['days'], today: Day): Progress['days'] {
  return Object.fromEntries(Object.entries(days).filter(([day]) => daysBetween(day, today) < daysKept))
}

// The closed schema: whatever else is found on the disk is not taken over.

const ruleName = /^[a-z0-9]+([/-][a-z0-9]+)*:[a-z][a-z0-9-]{1,48}$/
const isRuleName = (name: string) => ruleName.test(name)
const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const skillSchema = v.picklist(skills)
const levelSchema = v.strictObject({
  level: v.picklist(helps),
  run: v.pipe(v.number(), v.integer(), v.minValue(-20), v.maxValue(20)),
})
const skillCountSchema = v.strictObject({ needed: countSchema, shown: countSchema, unaided: countSchema })

function perSkillSchema<Schema extends v.GenericSchema>(schema: Schema) {
  return v.strictObject(perSkill(() => schema))
}
function someSkillsSchema<Schema extends v.GenericSchema>(schema: Schema) {
  return v.strictObject(perSkill(() => v.exactOptional(schema)))
}

/** Everything that may stand on the disk, and nothing else: each object is closed, each text is a name or a day. */
export const progressSchema = v.strictObject({
  days: v.record(
    daySchema,
    v.strictObject({
      skills: someSkillsSchema(skillCountSchema),
      rules: v.record(v.pipe(v.string(), v.maxLength(160), v.regex(ruleName)), countSchema),
    }),
  ),
  skills: perSkillSchema(levelSchema),
  lessons: someSkillsSchema(daySchema),
  recap: v.nullable(v.strictObject({ shown: v.array(skillSchema), missed: v.array(skillSchema) })),
})

/** What was kept, whatever it is by now: parts that do not fit the schema are as if they had never been. Never throws. */
export function readProgress(kept: unknown): Progress {
  const parts = typeof kept === 'object' && kept !== null ? kept : {}
  const { days, skills: levels, lessons, recap } = progressSchema.entries
  const part = <Schema extends v.GenericSchema>(
    schema: Schema,
    name: keyof Progress,
    otherwise: v.InferOutput<Schema>,
  ) => {
    const read = v.safeParse(schema, (parts as Record<string, unknown>)[name])
    return read.success ? read.output : otherwise
  }
  return {
    days: part(days, 'days', noProgress.days),
    skills: part(levels, 'skills', noProgress.skills),
    lessons: part(lessons, 'lessons', noProgress.lessons),
    recap: part(recap, 'recap', null),
  }
}
