import type { Reading } from './editor'
import type { Edit } from './smallest-edit'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The same change over a little more of the line, for editors that take text only as a paste: over nothing, it would go
 * wherever they believe the caret to be; nothing cannot be pasted; and a space at either end would come in as one that
 * never breaks. Grows by whole characters of the same format, and not into a link; where there are none, stays as it is.
 */
export function anchoredEdit(edit: Edit, reading: Reading): Edit {
  const left = needsMore(edit, /^\s/) ? grown(edit, reading, 'left') : edit
  return needsMore(left, /\s$/) ? grown(left, reading, 'right') : left
}

function needsMore({ start, end, text }: Edit, space: RegExp): boolean {
  return start === end || text === '' || space.test(text)
}

/** Grown until a character that is no space stands at that end. */
function grown(edit: Edit, reading: Reading, side: 'left' | 'right'): Edit {
  const line = lineBeside(edit, reading.text, side)
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment)
  if (side === 'left') characters.reverse()
  let larger = edit
  for (const character of characters) {
    const { length } = character
    const span = side === 'left' ? [larger.start - length, larger.start] : [larger.end, larger.end + length]
    if (!isOfTheSameFormat([span[0]!, span[1]!], edit, reading)) return edit
    larger =
      side === 'left'
        ? { ...larger, start: span[0]!, text: character + larger.text }
        : { ...larger, end: span[1]!, text: larger.text + character }
    if (character.trim() !== '') return larger
  }
  return edit
}

function lineBeside({ start, end }: Edit, draft: string, side: 'left' | 'right'): string {
  if (side === 'left') return draft.slice(draft.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = draft.indexOf('\n', end)
  return draft.slice(end, lineEnd < 0 ? draft.length : lineEnd)
}

function isOfTheSameFormat(span: readonly [number, number], { start, end }: Edit, reading: Reading): boolean {
  if (!reading.isReplaceable(span)) return false
  const format = formatAt(span, reading)
  if (format === null || format.closest('a[href]')) return false
  return start === end || format === formatAt([start, start + 1], reading)
}

/** The element around one character. */
function formatAt(span: readonly [number, number], reading: Reading): Element | null {
  return reading.rangeOf(span)?.startContainer.parentElement ?? null
}
