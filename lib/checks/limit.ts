import * as v from 'valibot'
import { type Preparation, type PreparedCheck, sought } from './kind'
import { type What, whatSchema } from './what'

export const amount = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)))

/** How often something may or must occur: one apology, at least one link. */
export const limitParameters = { count: whatSchema, max: amount, min: amount }

export interface LimitParameters {
  readonly count: What
  readonly max?: number | undefined
  readonly min?: number | undefined
}

export function prepareLimit(rule: LimitParameters, preparation: Preparation): PreparedCheck {
  const counted = sought(rule.count, 'count', preparation)
  return {
    kind: 'reply',
    parts: counted.parts,
    judge: reply => {
      const places = counted.in(reply)
      const values = { count: String(places.length) }
      if (rule.max !== undefined && places.length > rule.max) return [{ span: places[rule.max]!.span, values }]
      return rule.min !== undefined && places.length < rule.min ? [{ span: null, values }] : []
    },
  }
}
