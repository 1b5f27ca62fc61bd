import { type AnalysedPart, analysedPart, longestText } from './analysed-part'
import { type Edit, editBetween } from './edit'
import { ownWords } from './own-words'
import type { Sentence } from './sentence'
import type { Span } from './span'
import { splitSentences, type UnitsOfLine, unitsOfLine } from './split-sentences'

interface Held {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/**
 * The sentences of a draft that is being written, as `analysedPart` tells them: the lines that are edited are split
 * again, and the sentences before them are the very same objects as those of the draft before.
 */
export class DraftSentences {
  /** The last draft, if it was read whole and all of it was its writer's own words. */
  #last: Held | null = null
  /** May remember lines: drafts that hold more than own words are split whole. */
  readonly #unitsOf: UnitsOfLine

  constructor(unitsOf: UnitsOfLine = unitsOfLine) {
    this.#unitsOf = unitsOf
  }

  of(draft: string): AnalysedPart {
    const last = this.#last
    this.#last = null
    if (draft.length > longestText) return analysedPart(draft, this.#unitsOf)
    const again = last && editedSentences(last, draft, this.#unitsOf)
    const own = again ? null : ownWords(draft)
    const sentences = again ?? splitSentences(draft, own ?? [], this.#unitsOf)
    if (!own || isWhole(own, draft)) this.#last = { text: draft, sentences }
    return { sentences, truncated: false }
  }
}

/** Whether nothing of a text is quoted, history or signature. */
function isWhole([first]: readonly Span[], text: string): boolean {
  return first !== undefined && first[0] === 0 && first[1] === text.length
}

/** The sentences of a draft that was edited; null where more than the edited lines must be read to tell. */
function editedSentences(last: Held, draft: string, unitsOf: UnitsOfLine): readonly Sentence[] | null {
  const edit = editBetween(last.text, draft)
  const lines = draft.slice(...withNeighbours(draft, edit))
  if (!isWhole(ownWords(lines), lines)) return null
  const [from, to] = linesAround(draft, edit)
  const grown = draft.length - last.text.length
  const head = last.sentences.slice(0, firstFrom(last.sentences, from))
  const split = splitSentences(draft, [[from, to]], unitsOf)
  const tail = last.sentences.slice(firstFrom(last.sentences, to - grown))
  const paragraphs = (head.at(-1)?.paragraph ?? -1) + 1
  for (const { text, start, end, paragraph } of split)
    head.push({ text, start, end, paragraph: paragraph + paragraphs })
  const further = (head.at(-1)?.paragraph ?? -1) + 1 - (tail[0]?.paragraph ?? 0)
  for (const sentence of tail) {
    const { text, start, end, paragraph } = sentence
    const stays = grown === 0 && further === 0
    head.push(stays ? sentence : { text, start: start + grown, end: end + grown, paragraph: paragraph + further })
  }
  return head
}

/** The number of the first sentence that starts at a place or after it. */
function firstFrom(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start >= place) high = middle
    else low = middle + 1
  }
  return low
}

/** The whole lines that an edit touches. */
function linesAround(text: string, { start, endAfter }: Edit): Span {
  return [lineStart(text, start, isLineBreak), lineEnd(text, endAfter, isLineBreak)]
}

/** The same with the lines beside them, which tell together whether history starts; "\r\n" may count as two. */
function withNeighbours(text: string, { start, endAfter }: Edit): Span {
  let from = lineStart(text, start, isPlainLineBreak)
  let to = lineEnd(text, endAfter, isPlainLineBreak)
  for (let line = 0; line < 3; line++) {
    from = lineStart(text, from - 1, isPlainLineBreak)
    to = lineEnd(text, to + 1, isPlainLineBreak)
  }
  return [from, to]
}

type IsBreak = (code: number) => boolean

/** As own words are told by lines. */
function isPlainLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** As sentences are. */
function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/** Where the line that holds a place starts. */
function lineStart(text: string, place: number, isBreak: IsBreak): number {
  let start = Math.max(0, place)
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the line that holds a place ends, before its break. */
function lineEnd(text: string, place: number, isBreak: IsBreak): number {
  let end = Math.min(place, text.length)
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++
  return end
}
