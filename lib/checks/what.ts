import * as v from 'valibot'
import type { Finder } from './finder'
import { limits } from './limits'
import { readPattern } from './pattern-text'
import { phraseFinder } from './phrases'
import { name, phrases, text } from './text-schema'
import { tokenFinder } from './token-automaton'
import { partOf, type Token, tokenSchema } from './token-schema'
import { signalNames, threeAsNames } from './vocabulary'

export const signalOrA = [...signalNames, ...threeAsNames] as const
export type SignalOrA = (typeof signalOrA)[number]

export const tokensSchema = v.pipe(v.array(tokenSchema), v.minLength(1), v.maxLength(limits.tokens))
export const patternSchema = text(limits.patternLength)

/** The ways to say what is looked for. */
export const whatShapes = {
  phrases: v.strictObject({ phrases }),
  list: v.strictObject({ list: name }),
  signal: v.strictObject({ signal: v.picklist(signalOrA) }),
  tokens: v.strictObject({ tokens: tokensSchema }),
  match: v.strictObject({ match: patternSchema }),
} as const

/** Something that a reply may hold, said in exactly one of five ways. */
export const whatSchema = v.union([
  whatShapes.phrases,
  whatShapes.list,
  whatShapes.signal,
  whatShapes.tokens,
  whatShapes.match,
])
export type What = v.InferOutput<typeof whatSchema>

export type Lists = Readonly<Record<string, readonly string[]>>

/** A finder for a row of tokens. */
export function finderOfTokens(tokens: readonly Token[], lists: Lists): Finder {
  return tokenFinder(tokens.map(token => partOf([[token]], token.optional === true, lists)))
}

/** A finder for a pattern written as text. Throws a PatternProblem where it cannot be read. */
export function finderOfPattern(match: string, lists: Lists): Finder {
  return tokenFinder(readPattern(match).map(({ ways, isOptional }) => partOf(ways, isOptional, lists)))
}

/** How to look for it in a sentence; null for a signal, which is read by code and not by words. */
export function finderOfWhat(what: What, lists: Lists): Finder | null {
  if ('phrases' in what) return phraseFinder(what.phrases)
  if ('list' in what) return phraseFinder(lists[what.list] ?? [])
  if ('tokens' in what) return finderOfTokens(what.tokens, lists)
  if ('match' in what) return finderOfPattern(what.match, lists)
  return null
}
