import type { Preparation, PreparedCheck } from './kind'
import { type Standing, standingAt, standingSchema } from './standing'
import { finderOfPattern, patternSchema } from './what'

/** A row of words written as one line: "(was|were) #Adverb? caused by (you|user error)". Short for `tokens`. */
export const patternParameters = { match: patternSchema, standing: standingSchema }

export interface PatternParameters {
  readonly match: string
  readonly standing?: Standing
}

/** Throws a PatternProblem where the line cannot be read. */
export function preparePattern(rule: PatternParameters, { lists }: Preparation): PreparedCheck {
  return { kind: 'sentence', find: standingAt(rule.standing, finderOfPattern(rule.match, lists)) }
}
