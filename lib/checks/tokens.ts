import type { Preparation, PreparedCheck } from './kind'
import { type Standing, standingAt, standingSchema } from './standing'
import type { Token } from './token-schema'
import { finderOfTokens, tokensSchema } from './what'

/** A row of words, each told by its form, its dictionary form, its kind or its shape: you · any? · failed|forgot. */
export const tokensParameters = { tokens: tokensSchema, standing: standingSchema }

export interface TokensParameters {
  readonly tokens: readonly Token[]
  readonly standing?: Standing
}

export function prepareTokens(rule: TokensParameters, { lists }: Preparation): PreparedCheck {
  return { kind: 'sentence', find: standingAt(rule.standing, finderOfTokens(rule.tokens, lists)) }
}
