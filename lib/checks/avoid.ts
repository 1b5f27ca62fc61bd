import * as v from 'valibot'
import type { Preparation, PreparedCheck } from './kind'
import { phraseFinder } from './phrases'
import { standingAt, standingSchema } from './standing'
import { name, phrases } from './text-schema'

/** Words that are better left out: "i can't", "it's our policy". Each is found contracted and spelled out. */
export const avoidParameters = { phrases: v.optional(phrases), list: v.optional(name), standing: standingSchema }

export interface AvoidParameters {
  readonly phrases?: readonly string[] | undefined
  readonly list?: string | undefined
  readonly standing?: 'start' | 'end' | 'whole' | undefined
}

export function prepareAvoid(rule: AvoidParameters, { lists }: Preparation): PreparedCheck {
  const all = [...(rule.phrases ?? []), ...(rule.list === undefined ? [] : (lists[rule.list] ?? []))]
  return { kind: 'sentence', find: standingAt(rule.standing, phraseFinder(all)) }
}
