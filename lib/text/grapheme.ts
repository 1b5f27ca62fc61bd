import type { Span } from './span'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** How far a character may reach on either side and still be found whole (a family emoji takes 11, a stacked accent more). */
const window = 64

/**
 * The nearest place at or before `index` where the text may be cut without splitting a character as a reader sees it:
 * never inside a surrogate pair, before an accent, or within an emoji.
 */
export function boundaryBefore(text: string, index: number): number {
  if (index <= 0) return 0
  if (index >= text.length) return text.length
  if (isPlain(text, index - 1) && isPlain(text, index)) return index
  const { from, slice } = around(text, index)
  const whole = segmenter.segment(slice).containing(index - from)
  return whole ? from + whole.index : index
}

/** As `boundaryBefore`, but the nearest place at or after `index`. */
export function boundaryAfter(text: string, index: number): number {
  const before = boundaryBefore(text, index)
  if (before === index) return index
  const { from, slice } = around(text, index)
  const whole = segmenter.segment(slice).containing(index - from)
  return whole ? Math.min(text.length, from + whole.index + whole.segment.length) : index
}

/** The stretch widened so that both ends stand between characters. */
export function onCharacters(text: string, [start, end]: Span): Span {
  return [boundaryBefore(text, start), boundaryAfter(text, end)]
}

/** The text around `index`, begun where two plain characters prove that nothing is being cut. */
function around(text: string, index: number): { from: number; slice: string } {
  let from = index - 1
  while (from > 0 && !(isPlain(text, from) && isPlain(text, from - 1))) from--
  return { from, slice: text.slice(from, index + window) }
}

/** ASCII never joins with a neighbour in ASCII, but for a carriage return and its line feed. */
function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code < 0x80 && code !== 0x0d
}
