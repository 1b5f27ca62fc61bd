import * as v from 'valibot'
import { amount } from '@/lib/checks/limit'
import { limits } from '@/lib/checks/limits'
import { needParameters } from '@/lib/checks/need'
import { day, name, phrase, phrases, ruleId, text } from '@/lib/checks/text-schema'
import { guards, levels, places } from '@/lib/checks/vocabulary'
import { type SignalOrA, signalOrA, whatSchema } from '@/lib/checks/what'
import { examplesSchema, message, reason, ruleLevel, ruleSchema, suggest } from './rule'
import { ticketSchema } from './ticket'
import { whenSchema } from './when'

/** Texts that follow a form of their own, each with the word by which its problem is told. */
function formed(form: RegExp, problem: string) {
  return v.pipe(v.string(), v.maxLength(100), v.regex(form, problem))
}
const packId = formed(/^(core|[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*)$/, 'pack id')
const version = formed(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'version')

function record<Value extends v.GenericSchema>(key: v.GenericSchema<string, string>, value: Value, most: number) {
  return v.pipe(
    v.record(key, value),
    v.check(entries => Object.keys(entries).length <= most, `at most ${most}`),
  )
}

const sample = text(limits.exampleLength)

/** A word the team writes one way: "sign in", not "log in". Bad examples come with the text after the change. */
const termSchema = v.strictObject({
  use: phrase,
  not: phrases,
  case: v.optional(v.picklist(['any', 'exact'])),
  level: v.optional(ruleLevel),
  why: v.optional(reason),
  examples: v.strictObject({
    bad: v.pipe(v.array(v.tuple([sample, sample])), v.minLength(1), v.maxLength(limits.examples)),
    good: v.pipe(v.array(sample), v.minLength(1), v.maxLength(limits.examples)),
  }),
})
export type Term = v.InferOutput<typeof termSchema>

const needSchema = v.strictObject({ ...needParameters, where: v.optional(v.picklist(places)) })

/** What ticks an item by itself: a rule that finds nothing, something the reply holds, a signal, or every question answered. */
const autoSchema = v.union([
  ruleId,
  v.strictObject({ need: v.union([needSchema, whatSchema]) }),
  v.strictObject({ signal: v.picklist(signalOrA) }),
  v.strictObject({ questions: v.literal('answered') }),
])

const checklistItemSchema = v.strictObject({
  id: ruleId,
  text: message,
  why: v.optional(reason),
  level: v.picklist(levels),
  guard: v.optional(v.picklist(guards)),
  when: v.optional(whenSchema),
  expires: v.optional(day),
  /** Absent: the agent ticks it. */
  auto: v.optional(autoSchema),
  examples: v.optional(examplesSchema),
})
export type PackChecklistItem = v.InferOutput<typeof checklistItemSchema>

const exemplarSchema = v.strictObject({
  id: ruleId,
  title: message,
  when: v.optional(whenSchema),
  text: text(limits.exemplarLength),
})

/** How a team tunes a rule of another pack without copying it. */
const overrideSchema = v.strictObject({
  level: v.optional(ruleLevel),
  max: amount,
  min: amount,
  except: v.optional(phrases),
  message: v.optional(message),
  suggest: v.optional(suggest),
  when: v.optional(whenSchema),
  reason: v.optional(message),
})
export type Override = v.InferOutput<typeof overrideSchema>

const ruleName = formed(/^[a-z0-9]+([/-][a-z0-9]+)*:[a-z][a-z0-9-]{1,48}$/, 'rule name')

const repliesInARow = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)))

const varSchema = v.strictObject({
  label: v.optional(message),
  value: v.optional(message),
  from: v.optional(
    v.picklist(['ticket.customerFirstName', 'ticket.customerName', 'ticket.subject', 'ticket.id', 'agent.firstName']),
  ),
  ask: v.optional(v.boolean()),
  hint: v.optional(message),
})
export type Var = v.InferOutput<typeof varSchema>

/** A rule pack, format 1: words, bounds and texts; no programs. Every object is closed. */
export const packSchema = v.strictObject({
  $schema: v.optional(text(200)),
  format: v.literal(1),
  id: packId,
  version,
  title: text(80),
  summary: v.optional(text(300)),
  locale: formed(/^[a-z]{2}(-[A-Z]{2})?$/, 'locale'),
  owner: v.optional(v.strictObject({ name: v.optional(text(80)), contact: v.optional(text(120)) })),
  license: v.optional(text(40)),
  needsApp: v.optional(formed(/^>=\d+\.\d+(\.\d+)?$/, 'needs app')),
  released: v.optional(day),
  /** The last day on which the pack is at work. */
  expires: v.optional(day),
  changelog: v.optional(
    v.pipe(v.array(v.strictObject({ version, notes: v.pipe(v.array(message), v.maxLength(20)) })), v.maxLength(50)),
  ),
  extends: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: packId, version: v.optional(formed(/^[\^~]?\d+\.\d+\.\d+$/, 'version range')) })),
      v.maxLength(4),
    ),
  ),
  vars: v.optional(record(name, varSchema, limits.vars)),
  lists: v.optional(record(name, phrases, limits.lists)),
  /** The team's own ways of saying what is read by code; they add to it and take nothing away. */
  signals: v.optional(
    v.strictObject(
      Object.fromEntries(signalOrA.map(signal => [signal, v.optional(phrases)])) as Readonly<
        Record<SignalOrA, v.OptionalSchema<typeof phrases, undefined>>
      >,
    ),
  ),
  allow: v.optional(phrases),
  terms: v.optional(v.pipe(v.array(termSchema), v.maxLength(limits.terms))),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(limits.rules)),
  checklist: v.optional(v.pipe(v.array(checklistItemSchema), v.maxLength(limits.checklist))),
  exemplars: v.optional(v.pipe(v.array(exemplarSchema), v.maxLength(limits.exemplars))),
  /** Tickets for the practice desk. */
  tickets: v.optional(v.pipe(v.array(ticketSchema), v.maxLength(limits.tickets))),
  override: v.optional(record(ruleName, overrideSchema, limits.overrides)),
  /** Rules, by `pack:rule`, that agents may not mute and weaker packs may not change. Counts in a team's or policy's pack. */
  locked: v.optional(v.pipe(v.array(ruleName), v.maxLength(limits.overrides))),
  /** When help for new hires fades: after how many unaided successes in a row, and after how many misses it comes back. */
  training: v.optional(v.strictObject({ up: repliesInARow, down: repliesInARow })),
})
export type Pack = v.InferOutput<typeof packSchema>
