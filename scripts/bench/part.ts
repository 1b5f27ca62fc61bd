import { type Checker, checkerNames, loadChecker, type RivalsFolder } from './checkers'
import type { Bar } from './table'

/** What a part has to show: a table, a line on what it means, and the bars that are held against it. */
export interface Shown {
  readonly title: string
  readonly note: string
  readonly rows: readonly (readonly string[])[]
  readonly bars: readonly Bar[]
}

/** The checkers that could be had, ours first, and a sentence for each that could not. */
export interface Field {
  readonly ready: readonly Checker[]
  readonly missing: readonly string[]
  readonly rivals: RivalsFolder
  /** The script that measures one checker in a process of its own. */
  readonly freshScript: string
}

export type Part = (field: Field) => Promise<Shown>

export async function gatherField(rivals: RivalsFolder, freshScript: string): Promise<Field> {
  const ready: Checker[] = []
  const missing: string[] = []
  for (const name of checkerNames) {
    const loaded = await loadChecker(name, rivals)
    if (typeof loaded === 'string') missing.push(`${name} was not measured: ${loaded}`)
    else ready.push(loaded)
  }
  return { ready, missing, rivals, freshScript }
}

export function others({ ready }: Field): readonly Checker[] {
  return ready.filter(({ name }) => name !== 'reply-coach')
}
