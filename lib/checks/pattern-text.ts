import { limits } from './limits'
import { type Token, type WordTag, wordTags } from './token-schema'

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

function tokenOf(part: string, isOptional: boolean): Token {
  const optional = isOptional ? { optional: true } : {}
  if (part === '.') return { any: true, ...optional }
  if (part.startsWith('#')) {
    const tag = part.slice(1)
    if (!wordTags.includes(tag as WordTag))
      throw new PatternProblem(
        `'${part}' is not a kind of word. Use one of ${wordTags.map(known => `#${known}`).join(', ')}.`,
      )
    return { tag: tag as WordTag, ...optional }
  }
  if (!/^[\p{L}\p{N}'’-]+$/u.test(part))
    throw new PatternProblem(`'${part}' has a sign that patterns do not know. Use words, ( | ), #Tag, . and ?`)
  return { word: part, ...optional }
}

/** The ways one part can be written: "(a|b c)?" is a, b c, or nothing. */
function choicesOf(part: string): readonly (readonly Token[])[] {
  const isOptional = part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  if (!body.startsWith('(')) return [[tokenOf(body, isOptional)]]
  if (!body.endsWith(')')) throw new PatternProblem(`'${part}' goes on after its bracket. Put a space there.`)
  const ways = body
    .slice(1, -1)
    .split('|')
    .map(way =>
      way
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map(word => tokenOf(word, false)),
    )
  if (ways.some(way => way.length === 0))
    throw new PatternProblem(`'${part}' has an empty choice. Put a word on both sides of |.`)
  const singles = ways.every(way => way.length === 1 && way[0]!.word)
  if (singles) return [[{ word: ways.map(way => way[0]!.word as string), ...(isOptional ? { optional: true } : {}) }]]
  return isOptional ? [...ways, []] : ways
}

/**
 * A pattern written as text ("(was|were) #Adverb? caused by you") as rows of tokens, one row for each way to read it.
 * Only words, ( | ), #Tag, . and ? are known; anything else throws a PatternProblem with a plain sentence.
 */
export function readPattern(match: string): readonly (readonly Token[])[] {
  const parts = partsOf(match)
  if (parts.length === 0) throw new PatternProblem('The pattern is empty. Write at least one word.')
  if (parts.length > limits.tokens)
    throw new PatternProblem(`The pattern has ${parts.length} parts; the coach takes ${limits.tokens}.`)
  let rows: readonly (readonly Token[])[] = [[]]
  for (const part of parts) {
    const choices = choicesOf(part)
    rows = rows.flatMap(row => choices.map(choice => [...row, ...choice]))
    if (rows.length > limits.expansions)
      throw new PatternProblem(
        `The pattern can be read in more than ${limits.expansions} ways. Split it into two rules.`,
      )
  }
  if (rows.some(row => !row.some(token => token.word && !token.optional)))
    throw new PatternProblem(`'${match}' has no word that must be there. Name at least one.`)
  return rows
}
