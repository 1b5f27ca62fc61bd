import { boundaryAfter, boundaryBefore } from './grapheme'
import { ownWords } from './own-words'
import type { Sentence } from './sentence'
import type { Span } from './span'
import { splitSentences, type UnitsOfLine, unitsOfLine } from './split-sentences'

/** A text longer than this is read at its beginning and its end only. */
export const longestText = 20_000
const headLength = 18_000
const tailLength = 2_000

export interface AnalysedPart {
  readonly sentences: readonly Sentence[]
  readonly truncated: boolean
}

/**
 * The sentences of a message that are analysed: its own words, and of a very long one only the beginning and the end.
 * `unitsOf` may remember lines.
 */
export function analysedPart(text: string, unitsOf: UnitsOfLine = unitsOfLine): AnalysedPart {
  if (text.length <= longestText) return { sentences: splitSentences(text, ownWords(text), unitsOf), truncated: false }
  const headEnd = boundaryBefore(text, headLength)
  const tailStart = boundaryAfter(text, text.length - tailLength)
  // Own words are told in the beginning: a quote or signature that starts there also takes the end away.
  const head = text.slice(0, headEnd)
  const own = ownWords(head)
  const sentences = splitSentences(text, own, unitsOf)
  if (sentences.length > 1 && sentences.at(-1)?.end === headEnd && !endsASentence(text, headEnd)) sentences.pop()
  const reachesCut = (own.at(-1)?.[1] ?? 0) >= headEnd
  if (reachesCut) sentences.push(...tailSentences(text, tailStart, unitsOf, (sentences.at(-1)?.paragraph ?? -1) + 1))
  return { sentences, truncated: true }
}

function tailSentences(text: string, tailStart: number, unitsOf: UnitsOfLine, firstParagraph: number): Sentence[] {
  const own = ownWords(text.slice(tailStart)).map(([start, end]): Span => [start + tailStart, end + tailStart])
  const sentences = splitSentences(text, own, unitsOf).map(found => ({
    ...found,
    paragraph: found.paragraph + firstParagraph,
  }))
  const cutsAWord = /\S/.test(text.charAt(tailStart - 1))
  const first = sentences[0]
  if (sentences.length > 1 && first?.start === tailStart && (cutsAWord || !endsASentence(text, tailStart)))
    sentences.shift()
  return sentences
}

function endsASentence(text: string, index: number): boolean {
  return /[.!?…\n\r]["'”’)\]]*\s*$/.test(text.slice(Math.max(0, index - 20), index))
}
