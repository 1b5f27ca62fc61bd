import * as v from 'valibot'
import { unnamedAddressees } from '@/lib/language/addressees'
import type { SpelledWord } from '@/lib/language/spelled-out'
import { plainWords } from '@/lib/language/spelled-out'
import { limits } from './limits'
import { name, phrase } from './text-schema'
import type { Part, Step } from './token-steps'
import { wordTags } from './vocabulary'

/** One word of a `tokens` rule. All that is said of it must hold; `not` turns it round. */
export const tokenSchema = v.strictObject({
  word: v.optional(v.union([phrase, v.pipe(v.array(phrase), v.minLength(1), v.maxLength(50))])),
  lemma: v.optional(v.union([phrase, v.pipe(v.array(phrase), v.minLength(1), v.maxLength(50))])),
  list: v.optional(name),
  tag: v.optional(v.picklist(wordTags)),
  /** A for a capital, a for a small letter, # for a digit, all else as it stands: "RF-####". */
  shape: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(24))),
  any: v.optional(v.literal(true)),
  /** Starts with a capital letter. */
  capital: v.optional(v.literal(true)),
  /** Stands for somebody: starts with a capital letter, and is no role ("Customer"), no group and no placeholder. */
  name: v.optional(v.literal(true)),
  /** Stands in a place that still waits for words: "[date]", "{{name}}". */
  slot: v.optional(v.literal(true)),
  optional: v.optional(v.boolean()),
  not: v.optional(v.boolean()),
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.tokenRun))),
})
export type Token = v.InferOutput<typeof tokenSchema>

function asSet(words: string | readonly string[] | undefined): ReadonlySet<string> | null {
  if (words === undefined) return null
  return new Set([words].flat().flatMap(word => plainWords(word)))
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '#')
}

/** "RF-####" names its own letters, so a letter that is neither A nor a stands for itself. */
function hasShape(word: string, shape: string): boolean {
  if (word.length !== shape.length) return false
  const general = shapeOf(word)
  return [...shape].every((sign, at) => sign === general[at] || (sign !== '#' && sign === word[at]))
}

const unnamed = new Set(unnamedAddressees)

function isName({ written, normal, isSlot }: SpelledWord): boolean {
  return /^\p{Lu}/u.test(written) && !isSlot && !unnamed.has(normal)
}

/** A token made ready to be asked of words. `lists` are the pack's. */
function stepOf(token: Token, lists: Readonly<Record<string, readonly string[]>>): Step {
  const words = asSet(token.word)
  const lemmas = asSet(token.lemma)
  const listed = token.list === undefined ? null : asSet(lists[token.list] ?? [])
  const looksSo = (word: SpelledWord) =>
    (!words || words.has(word.normal)) &&
    (!listed || listed.has(word.normal)) &&
    (!token.capital || /^\p{Lu}/u.test(word.written)) &&
    (!token.name || isName(word)) &&
    (!token.slot || word.isSlot) &&
    (!token.shape || hasShape(word.written, token.shape))
  // Asked last, since these may have the sentence tagged.
  const isSo = (word: SpelledWord) =>
    looksSo(word) &&
    (!lemmas || lemmas.has(word.normal) || lemmas.has(word.lemma)) &&
    (!token.tag || word.tags.has(token.tag))
  const isTagged = lemmas !== null || token.tag !== undefined
  const isNot = token.not === true
  return {
    fits: word => isSo(word) !== isNot,
    mayFit: word => looksSo(word) !== isNot || (isNot && isTagged),
    isTagged,
    most: token.max ?? 1,
    words: isNot ? null : (words ?? listed),
  }
}

/** A choice of rows of tokens, as one part of what is looked for. */
export function partOf(
  ways: readonly (readonly Token[])[],
  isOptional: boolean,
  lists: Readonly<Record<string, readonly string[]>>,
): Part {
  return { ways: ways.map(way => way.map(token => stepOf(token, lists))), isOptional }
}
