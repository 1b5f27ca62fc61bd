/** Rows of cells as aligned Markdown, the first row as its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`
  const [head = [], ...body] = rows
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...body.map(line)].join('\n')
}

/** Three figures that matter: 0.123, 1.23, 12.3, 123. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return String(Math.round(value))
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3)
}

/** Something the engine has to hold, as a ratio of two figures of one run. */
export interface Bar {
  readonly what: string
  readonly ratio: number
  readonly most?: number
  readonly least?: number
  /** Beyond the bar: told, but no failure. */
  readonly aim?: number
}

export function holds({ ratio, most, least }: Bar): boolean {
  return (most === undefined || ratio <= most) && (least === undefined || ratio >= least)
}

export function barLine(bar: Bar): readonly string[] {
  const wanted = bar.most === undefined ? `≥ ${bar.least}` : `≤ ${bar.most}`
  const aim = bar.aim === undefined ? '' : ` (aim ${bar.aim}: ${bar.ratio >= bar.aim ? 'reached' : 'not reached'})`
  return [bar.what, `${figure(bar.ratio)}×`, wanted, `${holds(bar) ? 'holds' : 'does not hold'}${aim}`]
}
