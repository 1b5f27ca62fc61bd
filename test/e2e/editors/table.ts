import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserName } from '../harness/agent-window'
import { behaviours } from './behaviours'
import { type Family, families } from './families'

/** What came of asking one editor for one behaviour. */
export type Result = 'holds' | 'fails' | 'gap' | 'not asked'

/** The results of one editor, by the names of behaviours. */
export type Row = ReadonlyMap<string, Result>

const page = resolve(import.meta.dirname, '../../../docs/editors.md')
const signs: Readonly<Record<Exclude<Result, 'gap'>, string>> = { holds: '✓', fails: '✗', 'not asked': '·' }
const names = { chromium: 'Chromium', firefox: 'Firefox' }

/** A letter for each thing that an editor makes impossible. */
function gapLetters(): ReadonlyMap<string, string> {
  const reasons = new Set(families.flatMap(({ gaps = {} }) => Object.values(gaps).map(({ why }) => why)))
  return new Map([...reasons].map((why, at) => [why, String.fromCharCode('a'.charCodeAt(0) + at)]))
}

/** The line of the table for one editor. */
export function lineOf(family: Family, row: Row): string {
  const letters = gapLetters()
  const cells = behaviours.map(({ name }) => {
    const result = row.get(name) ?? 'not asked'
    return result === 'gap' ? (letters.get(family.gaps?.[name]?.why ?? '') ?? '?') : signs[result]
  })
  return `| ${family.name} | ${cells.join(' | ')} |`
}

/** The lines of docs/editors.md for one browser, by the names of the editors. */
export function writtenLines(browser: BrowserName): ReadonlyMap<string, string> {
  const section = readFileSync(page, 'utf8').split(`### ${names[browser]}\n`)[1]?.split('\n#')[0] ?? ''
  return new Map(
    section
      .split('\n')
      .filter(line => line.startsWith('| '))
      .map(line => [line.split('|')[1]!.trim(), line] as const),
  )
}

/** Writes what a run gave into docs/editors.md; editors that it did not ask keep their lines. */
export function writeTable(browser: BrowserName, rows: ReadonlyMap<Family, Row>): void {
  const before = writtenLines(browser)
  const lines = families.flatMap(family => {
    const row = rows.get(family)
    return row ? lineOf(family, row) : (before.get(family.name) ?? [])
  })
  const head = `| | ${behaviours.map((_, at) => at + 1).join(' | ')} |\n|---|${behaviours.map(() => ':-:').join('|')}|`
  const text = readFileSync(page, 'utf8')
  const [above, below = ''] = text.split(`### ${names[browser]}\n`)
  const rest = below.includes('\n#') ? below.slice(below.indexOf('\n#')) : '\n'
  writeFileSync(page, `${above}### ${names[browser]}\n\n${head}\n${lines.join('\n')}\n${rest}`)
  writeKey()
}

/** The behaviours by their numbers, and the gaps by their letters. */
export function key(): string {
  const asked = behaviours.map(({ name }, at) => `${at + 1}. ${name}`).join('\n')
  const gaps = [...gapLetters()].map(([why, letter]) => `- **${letter}** ${why}`).join('\n')
  return `${asked}\n\n${gaps}\n`
}

const keyStart = '<!-- what the numbers and letters mean -->\n'

function writeKey(): void {
  const text = readFileSync(page, 'utf8')
  const [above, below = ''] = text.split(keyStart)
  const rest = below.slice(below.indexOf('\n#'))
  writeFileSync(page, `${above}${keyStart}\n${key()}${rest}`)
}

/** Whether the page explains the behaviours and gaps as they are now. */
export function isKeyWritten(): boolean {
  return readFileSync(page, 'utf8').includes(key())
}
