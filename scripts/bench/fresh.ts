import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type CheckerName, loadChecker, type RivalsFolder } from './checkers'
import { timed } from './measuring'
import { draftOf } from './texts'

/** What one checker costs a process that has nothing else to do. */
export interface Fresh {
  /** Milliseconds until it is ready, and for its first 200 words. */
  readonly load: number
  readonly first: number
  /** Megabytes that it adds, after its first 200 words: the heap (collected, with what lies outside it), and the process. */
  readonly heap: number
  readonly process: number
}

// A script of its own: `node fresh.mjs NAME RIVALS` measures one checker and writes the figures, or why there are none.
const [, , name, rivals] = process.argv
process.stdout.write(JSON.stringify(await measured(name as CheckerName, JSON.parse(rivals ?? '{}'))))

async function measured(name: CheckerName, rivals: RivalsFolder): Promise<Fresh | string> {
  const { before, after } = draftOf(200)
  const empty = memory()
  const start = performance.now()
  const checker = await loadChecker(name, rivals)
  const load = performance.now() - start
  if (typeof checker === 'string') return checker
  const first = await timed(() => checker.check(`${before} ${after}`))
  const full = memory()
  return { load, first, heap: full.heap - empty.heap, process: full.process - empty.process }
}

function memory(): { readonly heap: number; readonly process: number } {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: (heapUsed + external) / 1_048_576, process: rss / 1_048_576 }
}
