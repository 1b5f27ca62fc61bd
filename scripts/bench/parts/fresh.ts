import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Fresh } from '../fresh'
import { timesOf } from '../measuring'
import type { Field, Shown } from '../part'
import { figure } from '../table'

const processes = 3
const run = promisify(execFile)

/** Each checker in processes of its own: loading, its first reply, and the memory it takes. */
export async function fresh({ ready, rivals, freshScript }: Field): Promise<Shown> {
  const measured = new Map<string, Fresh>()
  for (const { name } of ready) measured.set(name, await middleOf(name, JSON.stringify(rivals), freshScript))
  const ours = measured.get('reply-coach')
  const row = (name: string, { load, first, heap, process }: Fresh) => [
    name,
    figure(load),
    figure(first),
    figure((load + first) / ((ours?.load ?? 0) + (ours?.first ?? 0))),
    figure(heap),
    figure(process),
  ]
  return {
    title: 'Fresh',
    note: 'From nothing, in a process of its own: milliseconds to load and for the first 200 words, megabytes added to the heap (after a collection) and to the process. The middle of three.',
    rows: [
      ['from nothing', 'load ms', 'first ms', 'both, to ours', 'heap MB', 'process MB'],
      ...[...measured].map(([name, one]) => row(name, one)),
    ],
    bars: [],
  }
}

async function middleOf(name: string, rivals: string, script: string): Promise<Fresh> {
  const all: Fresh[] = []
  for (let round = 0; round < processes; round++) {
    const { stdout } = await run(process.execPath, [script, name, rivals])
    all.push(JSON.parse(stdout))
  }
  const middle = (of: keyof Fresh) => timesOf(all.map(one => one[of])).p50
  return { load: middle('load'), first: middle('first'), heap: middle('heap'), process: middle('process') }
}
