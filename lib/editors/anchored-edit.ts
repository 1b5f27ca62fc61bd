import type { Span } from '@/lib/text/span'
import type { Reading } from './editor'
import { layoutOf } from './layout'
import type { Edit } from './smallest-edit'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The same change over a little more of the line, for editors that take text only as a paste: over nothing, it would go
 * wherever they believe the caret to be; nothing cannot be pasted; and a space at either end would come in as one that
 * never breaks. Grows by whole characters of the same format, and not into a link; where there are none, stays as it is.
 */
export function anchoredEdit(edit: Edit, reading: Reading): Edit {
  const left = needsMore(edit, /^\s/) ? grown(edit, reading, 'left') : edit
  // What is pasted behind words of another format would take on theirs: words that only go are cut there.
  const isBehindOthers = left === edit && edit.text === '' && lineBeside(edit, reading.text, 'left') !== ''
  return !isBehindOthers && needsMore(left, /\s$/) ? grown(left, reading, 'right') : left
}

/** Whether what all the words of an edit have in common is the format they begin with, as far as their ends tell. */
export function hasFormatOfItsStart({ start, end }: Edit, reading: Reading): boolean {
  const first = start === end ? null : formatAt([start, start + 1], reading)
  return first === null || first === formatAt([end - 1, end], reading) || layoutOf(first).display !== 'inline'
}

function needsMore({ start, end, text }: Edit, space: RegExp): boolean {
  return start === end || text === '' || space.test(text)
}

/** Grown until a character that is no space stands at that end. */
function grown(edit: Edit, reading: Reading, side: 'left' | 'right'): Edit {
  const line = lineBeside(edit, reading.text, side)
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment)
  if (side === 'left') characters.reverse()
  let format = edit.start === edit.end ? null : formatAt([edit.start, edit.start + 1], reading)
  let larger = edit
  for (const character of characters) {
    const { start, end, text } = larger
    const span: Span = side === 'left' ? [start - character.length, start] : [end, end + character.length]
    const own = formatAt(span, reading)
    format ??= own
    if (own === null || own !== format || own.closest('a[href]') || !reading.isReplaceable(span)) return edit
    larger =
      side === 'left'
        ? { ...larger, start: span[0], text: character + text }
        : { ...larger, end: span[1], text: text + character }
    if (character.trim() !== '') return larger
  }
  return edit
}

function lineBeside({ start, end }: Edit, draft: string, side: 'left' | 'right'): string {
  if (side === 'left') return draft.slice(draft.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = draft.indexOf('\n', end)
  return draft.slice(end, lineEnd < 0 ? draft.length : lineEnd)
}

/** The element around one character. */
function formatAt(span: Span, reading: Reading): Element | null {
  return reading.rangeOf(span)?.startContainer.parentElement ?? null
}
