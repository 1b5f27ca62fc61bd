import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserName } from '../harness/agent-window'
import { type Family, families } from './families'
import { draftCount, firstSeed, type RandomDrafts, usualDraftCount } from './random-drafts'

const page = resolve(import.meta.dirname, '../../../docs/editors.md')
const heading = '## Made-up drafts\n'
const names = { chromium: 'Chromium', firefox: 'Firefox' }
const columns = ['', '', 'seeds', 'changed, and given back by one undo', 'refused at a link', 'across lines', 'failed']
const ruler = '|---|---|---|--:|--:|--:|--:|'

const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`

/** Writes into docs/editors.md what came of one editor's drafts in one browser; the other lines stay as they are. */
export function writeDraftsLine(
  browser: BrowserName,
  family: Family,
  { changed, refused, acrossLines, faults }: RandomDrafts,
): void {
  // Those few that every run changes say nothing beside a line of many.
  if (draftCount <= usualDraftCount) return
  const seeds = `${firstSeed} to ${firstSeed + draftCount - 1}`
  const line = row([family.name, names[browser], seeds, changed, refused, acrossLines, faults.length])
  const text = readFileSync(page, 'utf8')
  const at = text.indexOf(heading)
  const [above, below] = at < 0 ? [`${text.trimEnd()}\n\n`, ''] : [text.slice(0, at), text.slice(at + heading.length)]
  const lines = below.split('\n')
  const beginning = (of: Family, where: BrowserName) => `| ${of.name} | ${names[where]} |`
  const isOurs = (written: string) => written.startsWith('| ')
  const written = [...lines.filter(isOurs).filter(old => !old.startsWith(beginning(family, browser))), line]
  const inOrder = families.flatMap(of =>
    (['chromium', 'firefox'] as const).flatMap(where => written.filter(one => one.startsWith(beginning(of, where)))),
  )
  const words = lines
    .filter(one => !one.startsWith('|'))
    .join('\n')
    .trim()
  writeFileSync(
    page,
    `${above}${heading}\n${row(columns)}\n${ruler}\n${inOrder.join('\n')}\n${words && `\n${words}\n`}`,
  )
}
