import { detached } from './detached'
import { boundaryAfter, boundaryBefore } from './grapheme'
import type { Sentence } from './sentence'
import type { Span } from './span'

/** Parsing grows faster than the text, so an analysis unit ends by here. */
export const mostWords = 50
const mostCharacters = 600

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st sr jr vs etc approx incl excl est dept ext no nos fig ref inc ltd co corp e.g i.e eg ie a.k.a cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max tel'.split(
    ' ',
  ),
)
/** Abbreviations that as often end a sentence: they do unless a small letter follows. */
const doubtful = new Set('etc a.m p.m u.s u.k u.s.a min max no co inc ltd al st sat sun mar jun'.split(' '))

/** End marks, what may close after them, and the white space that makes them an end. */
const endMark = /(?:[.!?…]+|[。！？]+)["'”’)\]}*_]*(?=\s|$)|[。！？]+/gu
/** A full stop with the space after it forgotten: "sorted.Please". */
const forgottenSpace = /(?<=[a-z]{3})[.!?]+(?=[A-Z][a-z]+(?:[\s,.!?']|$))/g

/** A unit of a line; offsets into the line. */
export type UnitOfLine = Omit<Sentence, 'paragraph'>
export type UnitsOfLine = (line: string) => readonly UnitOfLine[]

/**
 * Splits the given stretches of a text (all of it when none are given) into sentences, in order. Line breaks always
 * split; web and e-mail addresses, numbers and abbreviations never do. `unitsOf` may remember lines.
 */
export function splitSentences(
  text: string,
  stretches: readonly Span[] = [[0, text.length]],
  unitsOf: UnitsOfLine = unitsOfLine,
): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const stretch of stretches) {
    for (const [from, to] of linesIn(text, stretch)) {
      const units = unitsOf(text.slice(from, to))
      if (units.length > 0) paragraph++
      for (const { text: words, start, end } of units)
        sentences.push({ text: words, start: from + start, end: from + end, paragraph })
    }
  }
  return sentences
}

/** How a line falls into units. Nothing beyond the line decides it. */
export function unitsOfLine(line: string): readonly UnitOfLine[] {
  const whole = trimmed(line, [0, line.length])
  if (!whole) return []
  return [...atEndMarks(line, whole)]
    .flatMap(ended => [...intoUnits(line, ended)])
    .map(([start, end]) => ({ text: detached(line.slice(start, end)), start, end }))
}

function linesIn(text: string, [from, to]: Span): Span[] {
  const lines: Span[] = []
  let start = from
  lineBreak.lastIndex = from
  for (let found = lineBreak.exec(text); found && found.index < to; found = lineBreak.exec(text)) {
    if (found.index > start) lines.push([start, found.index])
    start = lineBreak.lastIndex
  }
  if (start < to) lines.push([start, to])
  return lines
}

const lineBreak = /[\n\r\u2028\u2029]/g

function* atEndMarks(text: string, [from, to]: Span): Generator<Span> {
  const line = text.slice(from, to)
  let start = from
  for (const end of endsIn(line)) {
    const cut = Math.min(to, boundaryAfter(text, from + end))
    const piece = trimmed(text, [start, cut])
    if (piece) yield piece
    start = Math.max(start, cut)
  }
  const rest = trimmed(text, [start, to])
  if (rest) yield rest
}

function endsIn(line: string): number[] {
  const ends: number[] = []
  for (const match of line.matchAll(endMark)) {
    if (isEnd(line, match.index, match[0])) ends.push(match.index + match[0].length)
  }
  for (const match of line.matchAll(forgottenSpace)) {
    if (!isInAddress(line, match.index)) ends.push(match.index + match[0].length)
  }
  return [...new Set(ends)].sort((a, b) => a - b)
}

function isEnd(line: string, index: number, mark: string): boolean {
  if (!mark.startsWith('.') || mark.length > 1) return true
  const word = wordBefore(line, index)
  const after = /\S/u.exec(line.slice(index + 1, index + 40))?.[0] ?? ''
  if (after === '') return true
  const known = word.toLowerCase()
  // "1. Open the page": the number of a list item; "J. Smith": an initial.
  if (/^\d{1,3}$/.test(word) && line.slice(0, index - word.length).trim() === '') return false
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return false
  if (doubtful.has(known))
    return !(/\p{Ll}/u.test(after) || (/\d/.test(after) && /^(?:no|co|min|max|st|mar|jun)$/.test(known)))
  return !abbreviations.has(known)
}

/** The letters, digits and full stops right before a place: at most 40. */
function wordBefore(line: string, index: number): string {
  const least = Math.max(0, index - 40)
  const space = Math.max(line.lastIndexOf(' ', index - 1) + 1, least)
  return /[\p{L}\p{N}.]*$/u.exec(line.slice(space, index))?.[0] ?? ''
}

function isInAddress(line: string, index: number): boolean {
  const start = line.lastIndexOf(' ', index) + 1
  const space = line.indexOf(' ', index)
  const token = line.slice(start, space < 0 ? line.length : space)
  return /[@/\\]|www\./i.test(token)
}

/** Cuts a sentence that runs on, at the strongest mark that leaves at most `mostWords` words before it. */
function* intoUnits(text: string, whole: Span): Generator<Span> {
  let rest: Span | null = whole
  while (rest) {
    const limit = unitLimit(text, rest)
    if (limit >= rest[1]) {
      yield rest
      return
    }
    const cut = cutBefore(text, rest[0], limit)
    const piece = trimmed(text, [rest[0], cut])
    if (piece) yield piece
    rest = trimmed(text, [cut, rest[1]])
  }
}

/** Where the first `mostWords` words, or `mostCharacters` characters, end. */
function unitLimit(text: string, [start, end]: Span): number {
  const most = Math.min(end, start + mostCharacters)
  let words = 0
  for (const word of text.slice(start, most).matchAll(/\S+/g)) {
    if (++words > mostWords) return start + word.index
  }
  return most === end ? end : Math.max(start + 1, boundaryBefore(text, most))
}

function cutBefore(text: string, start: number, limit: number): number {
  const part = text.slice(start, limit)
  for (const mark of [/;(?=\s)/g, /\s[-–—]+(?=\s)|—/g, /,(?=\s)/g, /\s+(?=\S*$)/g]) {
    const last = [...part.matchAll(mark)].at(-1)
    const cut = last ? start + last.index + last[0].length : 0
    if (cut > start && cut < limit) return boundaryAfter(text, cut)
  }
  const hard = boundaryBefore(text, limit)
  // One character longer than a unit: it stays whole.
  return hard > start ? hard : boundaryAfter(text, limit)
}

/** Without the white space around it; null when nothing is left. */
function trimmed(text: string, [from, to]: Span): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  start = boundaryBefore(text, start)
  end = boundaryAfter(text, end)
  return start < end ? [Math.max(from, start), end] : null
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}
