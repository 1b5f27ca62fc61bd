/** A row of a table, with the line of the text it starts on, from 1. */
export interface Row {
  readonly place: number
  readonly cells: readonly string[]
}

/** What stood between separators; `openQuote` is the line of a quotation mark that is never closed, or null. */
export interface Separated {
  readonly rows: readonly Row[]
  readonly openQuote: number | null
}

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/**
 * Reads a table whose cells are separated by a sign, as spreadsheets and helpdesks write it: a cell may stand in
 * quotation marks and then hold the separator, line breaks and doubled quotation marks. Rows without a letter are left
 * out. From a quotation mark that is never closed on nothing is read: where its cell ends is anybody's guess.
 *
 * The libraries for this can also fetch a table from an address; nothing in this extension's build may do that.
 */
export function readSeparated(text: string, separator: Separator): Separated {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  const endRow = () => {
    if (cells.some(cell => cell.trim() !== '')) rows.push({ place: start, cells })
    cells = []
    start = line
  }
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    if (cell === null) return { rows, openQuote: line }
    cells.push(cell.value)
    line += cell.lineBreaks
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    endRow()
  }
  if (cells.length > 0) endRow()
  return { rows, openQuote: null }
}

interface Cell {
  readonly value: string
  /** The place of the separator or line break behind it. */
  readonly end: number
  readonly lineBreaks: number
}

function plainCell(text: string, start: number, separator: Separator): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end, lineBreaks: 0 }
}

/** A cell in quotation marks; null where they are never closed. What stands behind the closing one still belongs to it. */
function quotedCell(text: string, start: number, separator: Separator): Cell | null {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    parts.push(text.slice(from, quote))
    from = quote + 2
    if (text[quote + 1] === '"') {
      parts.push('"')
      continue
    }
    const rest = plainCell(text, quote + 1, separator)
    const value = parts.join('') + rest.value.trimEnd()
    return { value, end: rest.end, lineBreaks: text.slice(start, quote).split('\n').length - 1 }
  }
}

/** How many signs of a text are looked at to tell its separator. */
const sampleLength = 50_000

/** The separator by which most rows have the same number of cells, at least two; null when there is none. */
export function separatorOf(text: string): Separator | null {
  const sample = text.slice(0, sampleLength)
  const judged = separators.map(separator => ({ separator, likeness: likenessOf(sample, separator) }))
  const [best] = judged.toSorted((a, b) => b.likeness - a.likeness)
  return best && best.likeness > 0 ? best.separator : null
}

/** The share of rows that have as many cells as the first, weighed by how many those are; 0 where the first is one cell. */
function likenessOf(sample: string, separator: Separator): number {
  const { rows } = readSeparated(sample, separator)
  // The sample may end within a row.
  const whole = rows.length > 2 ? rows.slice(0, -1) : rows
  const width = whole[0]?.cells.length ?? 0
  if (width < 2) return 0
  const same = whole.filter(({ cells }) => cells.length === width).length
  const share = same / whole.length
  return share < 0.6 ? 0 : share + Math.min(width, 20) / 100
}
