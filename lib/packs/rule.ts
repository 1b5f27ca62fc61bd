import * as v from 'valibot'
import { avoidParameters } from '@/lib/checks/avoid'
import { ifThenParameters } from '@/lib/checks/if-then'
import { limitParameters } from '@/lib/checks/limit'
import { limits } from '@/lib/checks/limits'
import { measureParameters } from '@/lib/checks/measure'
import { needParameters } from '@/lib/checks/need'
import { oneFormParameters } from '@/lib/checks/one-form'
import { orderParameters } from '@/lib/checks/order'
import { patternParameters } from '@/lib/checks/pattern'
import { day, phrases, ruleId, text } from '@/lib/checks/text-schema'
import { tokensParameters } from '@/lib/checks/tokens'
import { groups, levels, moods, places } from '@/lib/checks/vocabulary'
import { whatSchema } from '@/lib/checks/what'
import { whenSchema } from './when'

export const message = text(limits.messageLength)
export const reason = text(limits.whyLength)
export const ruleLevel = v.picklist([...levels, 'off'])
export const suggest = v.pipe(v.array(text(limits.suggestionLength, 0)), v.maxLength(limits.suggestions))

const sample = text(limits.exampleLength)
const samples = v.pipe(v.array(sample), v.minLength(1), v.maxLength(limits.examples))

/** Sentences that keep the rule honest: those it must mark and those it must leave alone. */
export const examplesSchema = v.strictObject({
  /** The message that the examples answer, where the rule weighs the reply against it. */
  customer: v.optional(sample),
  bad: samples,
  good: samples,
})

/** What makes a mark needless: something beside it in the sentence (or the sentences around it), or a word the ticket itself uses. */
export const unlessSchema = v.strictObject({
  anyOf: v.optional(v.pipe(v.array(whatSchema), v.minLength(1), v.maxLength(limits.parts))),
  beside: v.optional(v.picklist(['sentence', 'neighbours', 'reply'])),
  /** The words taken by this part of the pattern stand in the customer's name or messages. */
  ticketHolds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.tokens))),
})
export type Unless = v.InferOutput<typeof unlessSchema>

/** What makes a rule weigh one level less (must → should → could): all that is named must hold. An unknown mood is calm. */
export const milderSchema = v.strictObject({
  mood: v.optional(v.pipe(v.array(v.picklist(moods)), v.minLength(1))),
  anyOf: v.optional(v.pipe(v.array(whatSchema), v.minLength(1), v.maxLength(limits.parts))),
})

const common = {
  id: ruleId,
  level: ruleLevel,
  group: v.picklist(groups),
  trial: v.optional(v.boolean()),
  /** The last day on which it is at work. */
  expires: v.optional(day),
  where: v.optional(v.picklist(places)),
  when: v.optional(whenSchema),
  except: v.optional(phrases),
  unless: v.optional(unlessSchema),
  milder: v.optional(milderSchema),
  message,
  why: v.optional(reason),
  source: v.optional(message),
  link: v.optional(
    v.pipe(
      text(300),
      v.check(value => value.startsWith('https://'), 'https'),
    ),
  ),
  suggest: v.optional(suggest),
  /** Ids of built-in rewrites, the best first. */
  rewrite: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(limits.rewrites))),
  examples: examplesSchema,
  deprecated: v.optional(v.strictObject({ replacedBy: v.optional(ruleId), note: v.optional(message) })),
}

/** What a rule of any kind may have. */
export type WhatRulesShare = v.InferOutput<v.StrictObjectSchema<typeof common, undefined>>

/** Whether a rule of any kind may have a part of this name. */
export function isShared(name: string): boolean {
  return name in common
}

/** The shape of each kind of rule: what all share, and the kind's own parameters. Closed: an unknown key is an error. */
export const ruleShapes = {
  avoid: v.strictObject({ kind: v.literal('avoid'), ...common, ...avoidParameters }),
  tokens: v.strictObject({ kind: v.literal('tokens'), ...common, ...tokensParameters }),
  pattern: v.strictObject({ kind: v.literal('pattern'), ...common, ...patternParameters }),
  need: v.strictObject({ kind: v.literal('need'), ...common, ...needParameters }),
  ifThen: v.strictObject({ kind: v.literal('ifThen'), ...common, ...ifThenParameters }),
  limit: v.strictObject({ kind: v.literal('limit'), ...common, ...limitParameters }),
  measure: v.strictObject({ kind: v.literal('measure'), ...common, ...measureParameters }),
  oneForm: v.strictObject({ kind: v.literal('oneForm'), ...common, ...oneFormParameters }),
  order: v.strictObject({ kind: v.literal('order'), ...common, ...orderParameters }),
} as const

export type KindName = keyof typeof ruleShapes
export const kindNames = Object.keys(ruleShapes) as readonly KindName[]

export const ruleSchema = v.variant('kind', [
  ruleShapes.avoid,
  ruleShapes.tokens,
  ruleShapes.pattern,
  ruleShapes.need,
  ruleShapes.ifThen,
  ruleShapes.limit,
  ruleShapes.measure,
  ruleShapes.oneForm,
  ruleShapes.order,
])
export type Rule = v.InferOutput<typeof ruleSchema>
