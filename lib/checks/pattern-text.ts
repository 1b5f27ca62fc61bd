import { plainWords } from '@/lib/language/spelled-out'
import { limits } from './limits'
import type { Token } from './token-schema'
import { type WordTag, wordTags } from './vocabulary'

/** Why a pattern cannot be read, in a sentence for the person who wrote it. */
export class PatternProblem extends Error {}

/** Cuts "a (b|c d)? #Tag . " into its parts: words, bracketed choices, tags, dots. */
function partsOf(match: string): readonly string[] {
  const parts: string[] = []
  let open = -1
  let word = ''
  const close = () => {
    if (word) parts.push(word)
    word = ''
  }
  for (const [at, sign] of [...match].entries()) {
    if (sign === '(') {
      if (open >= 0) throw new PatternProblem(`'${match}' has a bracket inside a bracket. Use one level only.`)
      open = at
    }
    if (sign === ')' && open < 0) throw new PatternProblem(`'${match}' has a closing bracket without an opening one.`)
    if (sign === ')') open = -1
    if (/\s/.test(sign) && open < 0) close()
    else word += sign
  }
  if (open >= 0) throw new PatternProblem(`'${match.slice(open)}' has an opening bracket without a closing one.`)
  close()
  return parts
}

function tokenOf(word: string): Token {
  if (word === '.') return { any: true }
  if (word.startsWith('#')) {
    const tag = word.slice(1)
    if (!wordTags.includes(tag as WordTag))
      throw new PatternProblem(
        `'${word}' is not a kind of word. Use one of ${wordTags.map(known => `#${known}`).join(', ')}.`,
      )
    return { tag: tag as WordTag }
  }
  if (!/^[\p{L}\p{N}'’-]+$/u.test(word))
    throw new PatternProblem(`'${word}' has a sign that patterns do not know. Use words, ( | ), #Tag, . and ?`)
  return { word }
}

/** A word that is written as one and met as two ("can't", "e-mail") is two tokens. */
function tokensOf(word: string): readonly Token[] {
  const token = tokenOf(word)
  return token.word === undefined ? [token] : plainWords(word).map(part => ({ word: part }))
}

/** One part of a pattern, as the ways it can be written: "(a|b c)?" is a, b c, or nothing. */
export interface PatternPart {
  readonly ways: readonly (readonly Token[])[]
  readonly isOptional: boolean
}

function partOf(part: string): PatternPart {
  const isOptional = part.endsWith('?') && part !== '?'
  const body = isOptional ? part.slice(0, -1) : part
  if (!body.startsWith('(')) return { ways: [tokensOf(body)], isOptional }
  if (!body.endsWith(')')) throw new PatternProblem(`'${part}' goes on after its bracket. Put a space there.`)
  const ways = body
    .slice(1, -1)
    .split('|')
    .map(way => way.trim().split(/\s+/).filter(Boolean).flatMap(tokensOf))
  if (ways.some(way => way.length === 0))
    throw new PatternProblem(`'${part}' has an empty choice. Put a word on both sides of |.`)
  return { ways, isOptional }
}

/**
 * A pattern written as text ("(was|were) #Adverb? caused by you") as its parts. Only words, ( | ), #Tag, . and ? are
 * known; anything else throws a PatternProblem with a plain sentence.
 */
export function readPattern(match: string): readonly PatternPart[] {
  const parts = partsOf(match)
  if (parts.length === 0) throw new PatternProblem('The pattern is empty. Write at least one word.')
  if (parts.length > limits.tokens)
    throw new PatternProblem(`The pattern has ${parts.length} parts; the coach takes ${limits.tokens}.`)
  const read = parts.map(partOf)
  if (!read.some(part => !part.isOptional && part.ways.every(way => way.some(token => token.word))))
    throw new PatternProblem(`'${match}' has no word that must be there. Name at least one.`)
  return read
}
