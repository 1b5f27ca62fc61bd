import { cpus, totalmem } from 'node:os'
import type { RivalsFolder } from './checkers'
import { gatherField, type Part } from './part'
import { batch } from './parts/batch'
import { fresh } from './parts/fresh'
import { long } from './parts/long'
import { packs } from './parts/packs'
import { runningOn } from './parts/run-on'
import { typing } from './parts/typing'
import { type Bar, barLine, holds, table } from './table'

const parts: Readonly<Record<string, readonly [what: string, part: Part]>> = {
  typing: ['each key, at the end and in the middle of 50 to 2,000 words; then 200 words in real pages', typing],
  fresh: ['from nothing: loading, the first reply, memory', fresh],
  batch: ['replies a second on one core, no sentence seen before', batch],
  'run-on': ['1,000 words without a full stop', runningOn],
  long: ['100,000 characters', long],
  packs: ['packs that mean harm, and 2,000 rules at once', packs],
}

export const help = `Usage: npm run bench [-- PART… --check]

Measures the engine beside harper.js, write-good, alex and retext, in one run on texts of test/corpus, and prints
tables with ratios. Times are of this machine at this moment; the ratios are what counts.

${Object.entries(parts)
  .map(([name, [what]]) => `${name.padEnd(8)} ${what}`)
  .join('\n')}
practice from a reply sent on the practice desk to its marks painted, in a real browser

Without a part all of them run, which takes about three minutes. The rivals but harper.js are no packages of the
project: they are installed into .cache/rivals the first time; where they cannot be had, the run says so and goes on.

--check   exit status 1 if a bar does not hold
--help    shows this text
`

/** Runs the parts named, or all, and resolves to the exit status. Tables go to standard output. */
export async function bench(
  words: readonly string[],
  surroundings: { readonly rivals: RivalsFolder; readonly freshScript: string },
): Promise<number> {
  const names = words.filter(word => !word.startsWith('--'))
  const unknown =
    names.find(name => !(name in parts)) ?? words.find(word => word.startsWith('--') && word !== '--check')
  if (unknown !== undefined) {
    process.stderr.write(`bench: "${unknown}" is no part and no option.\n\n${help}`)
    return 2
  }
  const field = await gatherField(surroundings.rivals, surroundings.freshScript)
  print(`${machine()}\n`)
  const bars: Bar[] = []
  for (const [name, [, part]] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue
    const { title, note, rows, bars: held } = await part(field)
    print(`## ${title}\n\n${note}\n\n${table(rows)}\n`)
    bars.push(...held)
  }
  for (const sentence of field.missing) print(`${sentence}\n`)
  print(`## Bars\n\n${table([['ratio', 'measured', 'bar', ''], ...bars.map(barLine)])}\n`)
  return words.includes('--check') && !bars.every(holds) ? 1 : 0
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function machine(): string {
  const [first] = cpus()
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`
}
