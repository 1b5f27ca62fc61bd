import { beginningsOf, digit, end, kindOf, kinds } from './pattern-beginnings'

/**
 * Where a regular expression can begin to match, told from its first three signs. Most patterns of the engine are long
 * lists of wordings that begin at few words of a sentence; trying them there only is many times faster than everywhere,
 * and finds the same.
 */

/** A text as patterns meet it. */
interface Signs {
  readonly text: string
  /** The kinds of the three signs from each place on: fifteen bits. */
  readonly triples: Uint16Array
  /** The places that no letter, digit, "_" or "'" stands before. */
  readonly wordStarts: Uint16Array
  /** Half characters are met otherwise by patterns that know of whole ones. */
  readonly hasSurrogates: boolean
}

/** Texts longer than this are rare, and searched as they are. */
const longest = 4_000

function signsOf(text: string): Signs {
  const { length } = text
  const triples = new Uint16Array(length)
  const wordStarts: number[] = []
  let hasSurrogates = false
  let [second, third] = [end, end]
  for (let at = length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    const first = kindOf(code)
    if (code >= 0xd800 && code <= 0xdfff) hasSurrogates = true
    triples[at] = (first << 10) | (second << 5) | third
    third = second
    second = first
    if (at === 0 || !isWordSign(text.charCodeAt(at - 1))) wordStarts.push(at)
  }
  return { text, triples, wordStarts: Uint16Array.from(wordStarts.reverse()), hasSurrogates }
}

/** A letter, digit or "_" of ASCII, or "'": what `wording` will not begin behind. */
function isWordSign(code: number): boolean {
  return code < 128 && (kinds[code]! <= digit || code === 0x27 || code === 0x5f)
}

// A sentence and its parts are asked of many patterns in a row.
const held: (Signs | undefined)[] = [undefined, undefined, undefined, undefined]
let next = 0

function knownSigns(text: string): Signs {
  for (const signs of held) if (signs?.text === text) return signs
  const signs = signsOf(text)
  held[next] = signs
  next = (next + 1) % held.length
  return signs
}

/** What `wording` begins its patterns with: a match begins behind no letter, digit, "_" or "'". */
export const behindNoWord = "(?<![\\w'])"

/** A pattern that is tried only where it can begin. */
interface Starter {
  readonly table: Uint32Array
  readonly sticky: RegExp
  readonly isAtWords: boolean
  readonly isWhole: boolean
}

interface Known {
  uses: number
  starter: Starter | null
}

const known = new WeakMap<RegExp, Known>()
/** A pattern must be used so often before it is worth reading. */
const worthReading = 3

function starterOf(pattern: RegExp): Starter | null {
  let one = known.get(pattern)
  if (!one) {
    one = { uses: 0, starter: null }
    known.set(pattern, one)
  }
  if (++one.uses === worthReading) one.starter = readied(pattern)
  return one.starter
}

function readied(pattern: RegExp): Starter | null {
  const { source, flags } = pattern
  if (/[msvy]/.test(flags) || source.startsWith('^')) return null
  const table = beginningsOf(pattern)
  if (!table) return null
  return {
    table,
    sticky: new RegExp(source, `${flags.replace(/[gd]/g, '')}y`),
    isAtWords: source.startsWith(behindNoWord) && isOneGroup(source.slice(behindNoWord.length)),
    isWhole: flags.includes('u'),
  }
}

/** Whether the lookbehind before it holds for all that is looked for, and not for the first of several ways only. */
function isOneGroup(rest: string): boolean {
  let level = 0
  let isInClass = false
  for (let at = 0; at < rest.length; at++) {
    const sign = rest[at]
    if (sign === '\\') at++
    else if (isInClass) isInClass = sign !== ']'
    else if (sign === '[') isInClass = true
    else if (sign === '(') level++
    else if (sign === ')') level--
    else if (sign === '|' && level === 0) return false
  }
  return true
}

/** The first match from `from` on of a pattern in a text, as a half-open stretch; null where there is none. */
type NextMatch = (from: number) => readonly [start: number, end: number] | null

/** A way to find one match after the other; null where the pattern is as well searched for as it is. */
export function matcherIn(text: string, pattern: RegExp): NextMatch | null {
  if (text.length > longest) return null
  const starter = starterOf(pattern)
  if (!starter) return null
  const signs = knownSigns(text)
  if (starter.isWhole && signs.hasSurrogates) return null
  const { table, sticky, isAtWords } = starter
  const { triples, wordStarts } = signs
  let word = 0
  const matchAt = (at: number): readonly [number, number] | null => {
    const triple = triples[at]!
    if (((table[triple >> 5]! >>> (triple & 31)) & 1) === 0) return null
    sticky.lastIndex = at
    return sticky.test(text) ? [at, sticky.lastIndex] : null
  }
  if (isAtWords)
    return from => {
      for (; word < wordStarts.length; word++) {
        const at = wordStarts[word]!
        if (at < from) continue
        const match = matchAt(at)
        if (match) return match
      }
      return null
    }
  return from => {
    for (let at = from; at < text.length; at++) {
      const match = matchAt(at)
      if (match) return match
    }
    return null
  }
}
