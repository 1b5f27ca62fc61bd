import type { Reading } from './editor'
import { layoutOf } from './layout'
import type { Edit } from './smallest-edit'

/**
 * The same change over the space beside it, where a browser would drop that space: one that begins a line once the words
 * before it are gone, or ends a line once those behind it are. What is typed with the space keeps it.
 */
export function overSpaceBeside(edit: Edit, reading: Reading): Edit {
  if (edit.start === edit.end) return edit
  if (losesSpaceBehind(edit, reading)) return { ...edit, end: edit.end + 1, text: `${edit.text} ` }
  return losesSpaceBefore(edit, reading) ? { ...edit, start: edit.start - 1, text: ` ${edit.text}` } : edit
}

/** The first words of a line, where their text node keeps but the space: the new ones would also take on what follows. */
function losesSpaceBehind({ start, end }: Edit, reading: Reading): boolean {
  const isAtLineStart = start === 0 || reading.text[start - 1] === '\n'
  if (!isAtLineStart || reading.text[end] !== ' ') return false
  const last = textNode(reading, end - 1)
  return last !== null && last === textNode(reading, end) && isOnlySpace(last, reading, end)
}

/** The last words of a line, from the first bold one on to words that are not bold. Words of one format keep it. */
function losesSpaceBefore({ start, end, text }: Edit, reading: Reading): boolean {
  const isAtLineEnd = end === reading.text.length || reading.text[end] === '\n'
  if (!isAtLineEnd || text === '' || reading.text[start - 1] !== ' ') return false
  const [before, first, last] = [start - 1, start, end - 1].map(at => textNode(reading, at))
  if (!before || !first || !last || before === first || !collapses(before)) return false
  if (before.parentElement?.closest('a[href]')) return false
  return first.parentElement !== last.parentElement && before.parentElement !== first.parentElement
}

function textNode(reading: Reading, at: number): Text | null {
  const node = reading.rangeOf([at, at + 1])?.startContainer
  return node?.nodeType === 3 ? (node as Text) : null
}

function isOnlySpace(node: Text, reading: Reading, from: number): boolean {
  const { startOffset = 0 } = reading.rangeOf([from, from + 1]) ?? {}
  return /^[ \t\n\r\f]+$/.test(node.data.slice(startOffset)) && collapses(node)
}

function collapses({ parentElement }: Text): boolean {
  return parentElement !== null && layoutOf(parentElement).white === 'collapsed'
}
