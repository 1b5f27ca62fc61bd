// Signs that no pattern needs told apart are of one kind: a letter in either case is 0 to 25.
export const digit = 26
const space = 27
const apostrophe = 28
const otherSign = 29
const beyondAscii = 30
/** Behind the last sign. */
export const end = 31
const whole = 0xffffffff
const letters = (1 << 26) - 1
const wordSigns = (letters | bit(digit) | bit(otherSign) | bit(beyondAscii)) >>> 0
const spaces = (bit(space) | bit(beyondAscii)) >>> 0
const anySign = ~bit(end) >>> 0

function bit(kind: number): number {
  return (1 << kind) >>> 0
}

/** The kind of each sign of ASCII. */
export const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[a-z]/i.test(sign)) return (code | 0x20) - 0x61
  if (/\d/.test(sign)) return digit
  if (/\s/.test(sign)) return space
  return sign === "'" ? apostrophe : otherSign
})

export function kindOf(code: number): number {
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

/**
 * What a regular expression can begin to match with: the kinds of the third sign, a bit each, by those of the first two
 * (32 × first + second). Null where a match may be shorter than a sign, or that cannot be told.
 */
export function beginningsOf({ source, flags }: RegExp): Uint32Array | null {
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
    if (beginning.length === 0 || beginning[0] === bit(end)) return null
    const [first = whole, second = whole, third = whole] = foldsBeyondAscii ? beginning.map(widened) : beginning
    for (let one = 0; one < 32; one++) {
      if (((first >>> one) & 1) === 0) continue
      for (let two = 0; two < 32; two++) if ((second >>> two) & 1) table[one * 32 + two]! |= third
    }
  }
  return table
}
