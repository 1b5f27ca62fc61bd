import { isHeading } from './columns'
import { largestFile, tooLarge } from './file-text'
import { type Row, readSeparated, type Separator, separatorOf } from './separated'

/** What separates the replies of a plain text. */
export const divisions = ['rules', 'gaps', 'blanks', 'lines'] as const
export type Division = (typeof divisions)[number]

/** Past replies as a table, whatever they came as. */
export interface ReplyTable {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
  /** What the place of a row counts. */
  readonly places: 'lines' | 'entries'
  /** What was left out and why, a sentence each. */
  readonly notes: readonly string[]
  /** How a plain text was divided, and how else it could be; null where it was a table already. */
  readonly division: { readonly chosen: Division; readonly choices: readonly Division[] } | null
}

export type ReadReplies =
  | { readonly table: ReplyTable; readonly problem: null }
  | { readonly table: null; readonly problem: string }

/** As many rows as are taken at once. */
export const mostRows = 20_000
const mostColumns = 60

/**
 * Reads past replies out of a text: a table with separators, JSON, JSON lines, or plain text. `name` is the file's,
 * where there was one: its ending tells what it is meant to be. Never throws; a text that cannot be read says why.
 */
export function readReplies(given: string, name = '', division?: Division): ReadReplies {
  if (given.length > largestFile) return failed(name, tooLarge(given.length))
  const text = given.replace(/^\ufeff/, '')
  const [first = ''] = text.trimStart()
  if (first === '') return failed(name, 'is empty. Bring replies that were sent: CSV, JSON, or one below the other.')
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return failed(name, 'is a web page, not an export. Export the replies as CSV or JSON.')
  if (ending === 'jsonl' || ending === 'ndjson') return readLines(text, name)
  if (ending === 'json' || first === '{' || first === '[') {
    const read = readJson(text, name)
    // A plain text may begin with a bracket: "[Call from Tuesday] Hello".
    if (read.table || ending === 'json' || /^\s*(?:\{\s*["}]|\[\s*["{\]])/.test(text)) return read
  }
  const separator = ending === 'txt' ? null : separatorIn(text, ending)
  return separator ? readTable(text, separator, name) : readPlain(text, division)
}

/** The separator of a table; null for a text that only happens to hold commas. */
function separatorIn(text: string, ending: string): Separator | null {
  const found = separatorOf(text)
  if (ending === 'tsv') return '\t'
  if (ending === 'csv') return found ?? ','
  const [head = ''] = text.split(/\r?\n/, 1)
  const isNamed = (separator: Separator) => readSeparated(head, separator).rows[0]?.cells.some(isHeading) ?? false
  if (found && (found === '\t' || isNamed(found))) return found
  // One column copied from a spreadsheet: its heading, then cells that may hold line breaks.
  return isHeading(head) ? ',' : null
}

function readTable(text: string, separator: Separator, name: string): ReadReplies {
  const { rows, openQuote } = readSeparated(text, separator)
  const mend = 'Close it, or write it twice ("") where it belongs to the text.'
  const notes =
    openQuote === null
      ? []
      : [`On line ${openQuote} a quotation mark is opened and never closed, so nothing is read from there on. ${mend}`]
  const [first] = rows
  const hasHeadings = first?.cells.some(isHeading) ?? false
  const width = Math.min(mostColumns, Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length)))
  const headings = Array.from({ length: width }, (_, at) => {
    const own = hasHeadings ? (first?.cells[at] ?? '').trim() : ''
    return own || `Column ${at + 1}`
  })
  const body = hasHeadings ? rows.slice(1) : rows
  if (body.length === 0 && openQuote !== null)
    return failed(
      name,
      `has a quotation mark on line ${openQuote} that is never closed, and no reply before it. ${mend}`,
    )
  if (body.length === 0) return failed(name, 'has headings, and no row below them.')
  return { table: cut({ headings, rows: body, places: 'lines', notes, division: null }), problem: null }
}

function readJson(text: string, name: string): ReadReplies {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (problem) {
    const lines = text.trim().split('\n')
    if (lines.length > 1 && isJson(lines[0]!)) return readLines(text, name)
    const line = lineIn(problem, text)
    return failed(name, `is not valid JSON${line}. Often a comma or a quotation mark is missing there.`)
  }
  const entries = entriesIn(value)
  if (!entries) return failed(name, 'holds no list of replies. Expected is a list such as [{"reply": "…"}].')
  return tableOf(
    entries.map((entry, at) => ({ place: at + 1, entry })),
    'entries',
    [],
    name,
  )
}

/** The list of a file: the file itself, or the longest list it holds under a name. */
function entriesIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const lists = Object.values(value).filter(Array.isArray)
  const longest = lists.toSorted((a, b) => b.length - a.length)[0]
  return longest ?? [value]
}

function readLines(text: string, name: string): ReadReplies {
  const wrong: number[] = []
  const entries = text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [{ place: at + 1, entry: JSON.parse(line) as unknown }]
    } catch {
      wrong.push(at + 1)
      return []
    }
  })
  if (entries.length === 0)
    return failed(name, `holds no line that is valid JSON. Expected is a line such as {"reply": "…"} for each reply.`)
  return tableOf(entries, 'lines', wrong.length > 0 ? [leftOut(wrong)] : [], name)
}

function leftOut(lines: readonly number[]): string {
  const named = lines.slice(0, 5).join(', ')
  const more = lines.length > 5 ? ` and ${lines.length - 5} more` : ''
  return lines.length === 1
    ? `Line ${named} is not valid JSON and was left out.`
    : `Lines ${named}${more} are not valid JSON and were left out.`
}

interface Entry {
  readonly place: number
  readonly entry: unknown
}

/** Entries as rows: each name that entries use is a column. A text by itself is a reply. */
function tableOf(
  entries: readonly Entry[],
  places: ReplyTable['places'],
  notes: readonly string[],
  name: string,
): ReadReplies {
  const flat = entries.map(({ place, entry }) => ({ place, values: valuesOf(entry) }))
  const headings = [...new Set(flat.slice(0, 1_000).flatMap(({ values }) => [...values.keys()]))].slice(0, mostColumns)
  if (headings.length === 0) return failed(name, 'holds no texts. Expected is a list such as [{"reply": "…"}].')
  const rows = flat.map(({ place, values }) => ({ place, cells: headings.map(heading => values.get(heading) ?? '') }))
  return { table: cut({ headings, rows, places, notes, division: null }), problem: null }
}

/** What an entry says, by name; of what lies one deeper "comment.body". */
function valuesOf(entry: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number') values.set(name, String(value))
  }
  if (typeof entry !== 'object' || entry === null) add('reply', entry)
  else
    for (const [name, value] of Object.entries(entry)) {
      add(name, value)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      for (const [inner, deep] of Object.entries(value)) add(`${name}.${inner}`, deep)
    }
  return values
}

/** Where one reply of a plain text ends: a line of hyphens, two empty lines, one, or each line. */
const dividers: Readonly<Record<Division, RegExp>> = {
  rules: /(?:^|\n)[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*(?=\n|$)/,
  gaps: /\n(?:[ \t]*\n){2,}/,
  blanks: /\n[ \t]*\n/,
  lines: /\n/,
}

function readPlain(given: string, wanted?: Division): ReadReplies {
  const text = given.replaceAll(/\r\n?/g, '\n')
  const choices = divisions.filter(division => blocksOf(text, division).length > 1)
  const chosen = wanted ?? choices[0] ?? 'lines'
  const rows = blocksOf(text, chosen).map(({ line, block }) => ({ place: line, cells: [block] }))
  return {
    table: cut({ headings: ['Text'], rows, places: 'lines', notes: [], division: { chosen, choices } }),
    problem: null,
  }
}

function blocksOf(text: string, division: Division): readonly { readonly line: number; readonly block: string }[] {
  const blocks: { line: number; block: string }[] = []
  const divider = new RegExp(dividers[division], 'g')
  let line = 1
  let from = 0
  const end = (to: number) => {
    const block = text.slice(from, to)
    const before = /^\s*/.exec(block)![0].split('\n').length - 1
    if (block.trim() !== '') blocks.push({ line: line + before, block: block.trim() })
    line += block.split('\n').length - 1
  }
  for (const found of text.matchAll(divider)) {
    end(found.index)
    line += found[0].split('\n').length - 1
    from = found.index + found[0].length
  }
  end(text.length)
  return blocks
}

/** No more rows than are taken at once, and what is left out is said. */
function cut(table: ReplyTable): ReplyTable {
  if (table.rows.length <= mostRows) return table
  const count = (rows: number) => rows.toLocaleString('en-GB')
  const note = `It holds ${count(table.rows.length)} replies; the first ${count(mostRows)} are taken.`
  return { ...table, rows: table.rows.slice(0, mostRows), notes: [...table.notes, note] }
}

function failed(name: string, sentence: string): ReadReplies {
  return { table: null, problem: `${name === '' ? 'What was pasted' : `“${name}”`} ${sentence}` }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** " near line 12", from the engine's own words where they name a place. */
function lineIn(problem: unknown, text: string): string {
  const message = problem instanceof Error ? problem.message : ''
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) return ` near line ${line}`
  const position = /position (\d+)/.exec(message)?.[1]
  return position ? ` near line ${text.slice(0, Number(position)).split('\n').length}` : ''
}
