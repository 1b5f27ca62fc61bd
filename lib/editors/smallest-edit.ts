import type { Span } from '@/lib/text/span'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/**
 * The same change without the words that stay at both ends, so that format, links and the caret around it are left
 * alone. One stretch and never several: one edit is one undo.
 */
export function smallestEdit(start: number, before: string, after: string): Edit {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head++
  let tail = 0
  const most = Math.min(from.length, to.length) - head
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  const removed = from.slice(head, from.length - tail).join('')
  const edited = start + from.slice(0, head).join('').length
  return { start: edited, end: edited + removed.length, text: to.slice(head, to.length - tail).join('') }
}

/** The change that turned one text into the other, as one stretch. Never inside a surrogate pair. */
export function changeBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  if (isLowSurrogate(before, head) || isLowSurrogate(after, head)) head--
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail--
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Where a stretch stands after a change; null when the change touched it. */
export function moved([start, end]: Span, { start: from, end: to, text }: Edit): Span | null {
  const by = text.length - (to - from)
  if (end <= from) return [start, end]
  return start >= to ? [start + by, end + by] : null
}
