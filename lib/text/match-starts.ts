/**
 * Where a regular expression can begin to match, told from its first three signs. Most patterns of the engine are long
 * lists of wordings that begin at few words of a sentence; trying them there only is many times faster than everywhere,
 * and finds the same.
 */

// Signs that no pattern needs told apart are of one kind: a letter in either case is 0 to 25.
const digit = 26
const space = 27
const apostrophe = 28
const otherSign = 29
const beyondAscii = 30
const end = 31
const whole = 0xffffffff
const letters = (1 << 26) - 1
const wordSigns = (letters | bit(digit) | bit(otherSign) | bit(beyondAscii)) >>> 0
const spaces = (bit(space) | bit(beyondAscii)) >>> 0
const anySign = ~bit(end) >>> 0

function bit(kind: number): number {
  return (1 << kind) >>> 0
}

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[a-z]/i.test(sign)) return (code | 0x20) - 0x61
  if (/\d/.test(sign)) return digit
  if (/\s/.test(sign)) return space
  return sign === "'" ? apostrophe : otherSign
})

function kindOf(code: number): number {
  return code < 128 ? kinds[code]! : beyondAscii
}

/** The first signs of what a part of a pattern matches, as sets of kinds; one shorter than three may be followed by anything that follows the part. */
type Beginning = readonly number[]
const depth = 3
/** A part with more beginnings than this is taken to begin with anything. */
const most = 4_000
const empty: readonly Beginning[] = [[]]
const anything: readonly Beginning[] = [[whole, whole, whole]]

function distinct(beginnings: readonly Beginning[]): readonly Beginning[] {
  const known = new Map(beginnings.map(one => [one.join(), one]))
  return known.size > most ? anything : [...known.values()]
}

function followed(first: readonly Beginning[], then: readonly Beginning[]): readonly Beginning[] {
  if (first.every(one => one.length === depth)) return first
  return distinct(
    first.flatMap(one => (one.length === depth ? [one] : then.map(next => [...one, ...next].slice(0, depth)))),
  )
}

/** Reads the source of a regular expression; throws an Unreadable where it holds something not known here. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): readonly Beginning[] {
    const beginnings = this.#choice()
    if (this.#at < this.#source.length) throw new Unreadable()
    return beginnings
  }

  #choice(): readonly Beginning[] {
    let all = this.#row()
    while (this.#takes('|')) all = [...all, ...this.#row()]
    return distinct(all)
  }

  #row(): readonly Beginning[] {
    let row: readonly Beginning[] = empty
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#repeated(this.#part())
      row = followed(row, part)
    }
    return row
  }

  #repeated(part: readonly Beginning[]): readonly Beginning[] {
    const sign = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!sign) return part
    this.#at += sign[0].length
    const least = sign[1] === undefined ? (sign[0][0] === '+' ? 1 : 0) : Number(sign[1])
    const upTo =
      sign[1] === undefined ? (sign[0][0] === '?' ? 1 : depth) : sign[2] ? Number(sign[3] || depth) : Number(sign[1])
    let row: readonly Beginning[] = empty
    let all: readonly Beginning[] = least === 0 ? empty : []
    for (let count = 1; count <= Math.min(upTo, depth); count++) {
      row = followed(row, part)
      if (count >= least || count === depth) all = [...all, ...row]
    }
    return distinct(all)
  }

  #part(): readonly Beginning[] {
    const sign = this.#source[this.#at++]!
    if (sign === '(') return this.#group()
    if (sign === '[') return [[this.#signClass()]]
    if (sign === '\\') return this.#escape()
    if (sign === '.') return [[anySign]]
    if (sign === '^') return empty
    if (sign === '$') return [[bit(end), whole, whole]]
    return [[bit(kindOf(sign.charCodeAt(0)))]]
  }

  #group(): readonly Beginning[] {
    const looking = ['?=', '?!', '?<=', '?<!'].find(sign => this.#takes(sign))
    if (!looking && !this.#takes('?:')) {
      const name = /^\?<\w+>/.exec(this.#source.slice(this.#at, this.#at + 40))
      if (name) this.#at += name[0].length
      else if (this.#source[this.#at] === '?') throw new Unreadable()
    }
    const inside = this.#choice()
    if (!this.#takes(')')) throw new Unreadable()
    return looking ? empty : inside
  }

  #escape(): readonly Beginning[] {
    const sign = this.#source[this.#at++] ?? ''
    if (sign === 'b' || sign === 'B') return empty
    if (/[1-9kc]/.test(sign)) throw new Unreadable()
    return [[this.#escaped(sign)]]
  }

  #escaped(sign: string): number {
    if (sign === 'w') return wordSigns
    if (sign === 's') return spaces
    if (sign === 'd') return bit(digit)
    if (/[WSD]/.test(sign)) return anySign
    if (/[pP]/.test(sign) && this.#braced()) return anySign
    if (sign === 'u') return this.#braced() || this.#skips(/^[\da-f]{4}/i) ? anySign : bit(kindOf(0x75))
    if (sign === 'x' && this.#skips(/^[\da-f]{2}/i)) return anySign
    if (/[nrtvf]/.test(sign)) return bit(space)
    if (/[a-z0]/i.test(sign)) return anySign
    return bit(kindOf(sign.charCodeAt(0)))
  }

  #signClass(): number {
    const isNot = this.#takes('^')
    let kinds = 0
    while (this.#source[this.#at] !== ']') {
      const from = this.#source[this.#at++]
      if (from === undefined) throw new Unreadable()
      if (from === '\\') {
        const sign = this.#source[this.#at++] ?? ''
        kinds |= sign === 'b' ? bit(otherSign) : this.#escaped(sign)
      } else if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        const to = this.#source[this.#at + 1]!
        this.#at += 2
        if (to === '\\') throw new Unreadable()
        const last = to.charCodeAt(0)
        for (let code = from.charCodeAt(0); code <= Math.min(last, 128); code++) kinds |= bit(kindOf(code))
        if (last > 128) kinds |= bit(beyondAscii)
      } else kinds |= bit(kindOf(from.charCodeAt(0)))
    }
    this.#at++
    return isNot ? anySign : kinds >>> 0
  }

  #takes(signs: string): boolean {
    if (!this.#source.startsWith(signs, this.#at)) return false
    this.#at += signs.length
    return true
  }

  #skips(pattern: RegExp): boolean {
    const found = pattern.exec(this.#source.slice(this.#at, this.#at + 60))
    this.#at += found?.[0].length ?? 0
    return found !== null
  }

  #braced(): boolean {
    return this.#skips(/^\{[^}]*\}/)
  }
}

class Unreadable extends Error {}

/** Some letters beyond ASCII are met by "k" and "s" where case is folded for all of Unicode. */
function widened(set: number): number {
  return (set | bit(beyondAscii) | (set & bit(beyondAscii) ? letters : 0)) >>> 0
}

/** The kinds of the third sign by those of the first two; null where a match may be shorter than a sign, or that cannot be told. */
function tableOf({ source, flags }: RegExp): Uint32Array | null {
  const foldsBeyondAscii = flags.includes('i') && flags.includes('u')
  let beginnings: readonly Beginning[]
  try {
    beginnings = new Reader(source).read()
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
  const table = new Uint32Array(1024)
  for (const beginning of beginnings) {
    if (beginning.length === 0) return null
    const [first = whole, second = whole, third = whole] = foldsBeyondAscii ? beginning.map(widened) : beginning
    if (first === bit(end)) return null
    for (let one = 0; one < 32; one++) {
      if (((first >>> one) & 1) === 0) continue
      for (let two = 0; two < 32; two++) if ((second >>> two) & 1) table[one * 32 + two]! |= third
    }
  }
  return table
}

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

/** Why a match may begin behind no word sign: what `wording` begins its patterns with. */
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
  const table = tableOf(pattern)
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
