import { type DismissReason, dismissReasons } from './dismissal'

/** How often each rule (`pack:rule`) was dismissed for which reason, since a day: counts, and never a text. */
export interface DismissalCounts {
  /** "2026-11-22"; null when nothing was counted yet. */
  readonly since: string | null
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** One line of the file: a rule, a reason, how often, and from which day to which. */
export interface DismissalLine {
  readonly rule: string
  readonly reason: DismissReason
  readonly count: number
  readonly from: string
  readonly to: string
}

/** A rule over several files: how often for each reason, and in how many of the files it is named. */
export interface DismissedRule {
  readonly rule: string
  readonly reasons: Readonly<Record<DismissReason, number>>
  readonly count: number
  readonly files: number
}

export type ReadDismissals =
  | { readonly lines: readonly DismissalLine[]; readonly problem: null }
  | { readonly lines: null; readonly problem: string }

const heading = 'rule,reason,count,from,to'
const ruleForm = /^(?:core|[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*):[a-z][a-z0-9-]{1,48}$/
const dayForm = /^\d{4}-\d{2}-\d{2}$/
const countForm = /^[1-9]\d{0,6}$/
/** As many lines as eight packs of five hundred rules can fill. */
const mostLines = 25_000

/** What was counted, as lines. Whatever is no rule, no reason or no count is left out. */
export function linesOf({ since, rules }: DismissalCounts, today: string): readonly DismissalLine[] {
  return Object.entries(rules)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rule, reasons]) =>
      dismissReasons
        .map(reason => ({ rule, reason, count: reasons[reason] ?? 0, from: since ?? today, to: today }))
        .filter(line => ruleForm.test(rule) && countForm.test(String(line.count)) && dayForm.test(line.from)),
    )
}

/** The file that a lead is handed: a table that spreadsheets read, too. */
export function dismissalFile(lines: readonly DismissalLine[]): string {
  return [heading, ...lines.map(({ rule, reason, count, from, to }) => [rule, reason, count, from, to].join(','))]
    .join('\n')
    .concat('\n')
}

/** Reads such a file again. A line that holds anything else makes the file another one, and that is said. */
export function readDismissalFile(text: string, name: string): ReadDismissals {
  const [first = '', ...rest] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
  const failed = (sentence: string): ReadDismissals => ({ lines: null, problem: `“${name}” ${sentence}` })
  if (first.trim() !== heading)
    return failed('is no file of dismissals. One is saved under “What was dismissed, and why” in the options.')
  if (rest.length > mostLines) return failed(`holds more than ${mostLines} lines and was not read.`)
  const lines = rest.map(lineIn)
  const wrong = lines.indexOf(null)
  if (wrong >= 0)
    return failed(`holds something else on line ${wrong + 2}, so nothing of it was read. Ask for a fresh one.`)
  return { lines: lines.filter(line => line !== null), problem: null }
}

function lineIn(written: string): DismissalLine | null {
  const [rule = '', reason, count = '', from = '', to = '', ...more] = written.trim().split(',')
  const known = dismissReasons.find(one => one === reason)
  const isWhole = ruleForm.test(rule) && countForm.test(count) && dayForm.test(from) && dayForm.test(to)
  return known && isWhole && more.length === 0 ? { rule, reason: known, count: Number(count), from, to } : null
}

/** Files side by side, rule by rule, the one dismissed most often first. Nothing tells one file from another. */
export function summed(files: readonly (readonly DismissalLine[])[]): readonly DismissedRule[] {
  const rules = new Map<string, { reasons: Record<DismissReason, number>; files: Set<number> }>()
  for (const [file, lines] of files.entries()) {
    for (const { rule, reason, count } of lines) {
      const none = { wrong: 0, saidAlready: 0, fitsHere: 0, worse: 0, notOurWay: 0 }
      const of = rules.get(rule) ?? { reasons: none, files: new Set() }
      of.reasons[reason] += count
      of.files.add(file)
      rules.set(rule, of)
    }
  }
  return [...rules]
    .map(([rule, { reasons, files: named }]) => {
      const count = Object.values(reasons).reduce((sum, one) => sum + one, 0)
      return { rule, reasons, count, files: named.size }
    })
    .toSorted((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
}
