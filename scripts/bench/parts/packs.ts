import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet, createRuleSet, type RuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { readPack } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'
import { badPacks, largePacks, mutatedPack, seeded } from '@/test/packs/hostile-packs'
import { samplePack } from '@/test/packs/sample-pack'
import { timedNow, timesOf } from '../measuring'
import type { Shown } from '../part'
import { type Bar, figure } from '../table'
import { draftOf, typed } from '../texts'
import { Writer } from '../writer'

const mutations = 10_000
const manyRules = 2_000
const rounds = 8
const outside = surroundingsOf([core], false)

/** Reading a pack: its shape, its meaning and its examples. Running it: one reply, with the built-in rules. */
interface Pass {
  readonly read: number
  readonly run: number
  readonly isAccepted: boolean
}

interface Passes {
  readonly name: string
  readonly passes: readonly Pass[]
  readonly thrown: number
}

/** Packs that mean harm beside the clean pack they are made of, and a reply typed with 2,000 rules beside the built-in ones alone. */
export async function packs(): Promise<Shown> {
  const { before, after } = draftOf(200)
  const reply = `${before} ${after}`
  const random = seeded(2026)
  const clean = () => JSON.parse(JSON.stringify(samplePack())) as unknown
  // Only warms up.
  passesOver('clean', Array.from({ length: 10 }, clean), reply)
  const sample = passesOver('the clean pack', Array.from({ length: 30 }, clean), reply)
  const bad = passesOver(
    '300 made by hand',
    badPacks().map(({ pack }) => pack),
    reply,
  )
  const mutated = passesOver(`${mutations.toLocaleString('en')} changed at random`, mutatedPacks(random), reply)
  const keys = keysWith(manyRules)
  const [alone, together] = [timesOf(keys.alone), timesOf(keys.together)]
  const normal = {
    read: timesOf(sample.passes.map(pass => pass.read)).p50,
    run: timesOf(sample.passes.map(pass => pass.run)).p50,
  }
  const bars: Bar[] = [bad, mutated].flatMap(({ name, passes, thrown }) => [
    {
      what: `the slowest reading of ${name}, to the clean pack's`,
      ratio: most(passes, 'read') / normal.read,
      most: 10,
    },
    { what: `the slowest run of ${name}, to the clean pack's`, ratio: most(passes, 'run') / normal.run, most: 10 },
    {
      what: `exceptions that ${name} raised, and prototypes they reached`,
      ratio: thrown + reachedPrototypes(),
      most: 0,
    },
  ])
  bars.push({
    what: `p95 of a key with ${manyRules.toLocaleString('en')} rules more, to the built-in rules alone`,
    ratio: together.p95 / alone.p95,
    most: 2,
  })
  return {
    title: 'Packs',
    note: `What packs can do to the reply box. Reading is all three layers of checks, with the pack's own examples; running is a reply of 200 words with the built-in rules and the pack. Typed beside them: 200 words with the built-in rules alone (${figure(alone.p50)} / ${figure(alone.p95)} ms a key, p50 / p95) and with 2,000 rules more (${figure(together.p50)} / ${figure(together.p95)}), key by key in turn; making those ready took ${figure(keys.ready)} ms.`,
    rows: [
      ['ms', 'packs', 'accepted', 'reading p50', 'slowest', 'running p50', 'slowest'],
      ...[sample, bad, mutated].map(row),
    ],
    bars,
  }
}

function* mutatedPacks(random: () => number): Generator<unknown> {
  for (let number = 0; number < mutations; number++) yield mutatedPack(random)
}

function row({ name, passes }: Passes): readonly string[] {
  const accepted = passes.filter(({ isAccepted }) => isAccepted)
  const times = (all: readonly Pass[], what: 'read' | 'run') => {
    const { p50 } = timesOf(all.map(pass => pass[what]))
    return [figure(p50), figure(most(all, what))]
  }
  return [name, String(passes.length), String(accepted.length), ...times(passes, 'read'), ...times(accepted, 'run')]
}

function most(passes: readonly Pass[], what: 'read' | 'run'): number {
  return passes.reduce((sum, pass) => Math.max(sum, pass[what]), 0)
}

function passesOver(name: string, packs: Iterable<unknown>, reply: string): Passes {
  const passes: Pass[] = []
  let thrown = 0
  for (const pack of packs) {
    try {
      passes.push(passOver(pack, reply))
    } catch {
      thrown++
    }
  }
  return { name, passes, thrown }
}

/** Three times the clean pack's price may be the machine's doing: such a pass is tried again, and the least counts. */
function passOver(value: unknown, reply: string): Pass {
  const tries = [tried(value, reply)]
  while (tries.length < 3 && isSlow(tries)) tries.push(tried(value, reply))
  return {
    read: Math.min(...tries.map(pass => pass.read)),
    run: Math.min(...tries.map(pass => pass.run)),
    isAccepted: tries[0]!.isAccepted,
  }
}

/** Slower than anything was so far, give or take. */
let slowest = { read: 0, run: 0 }

function isSlow(tries: readonly Pass[]): boolean {
  const [read, run] = [Math.min(...tries.map(pass => pass.read)), Math.min(...tries.map(pass => pass.run))]
  const isNew = read > slowest.read || run > slowest.run
  slowest = { read: Math.max(slowest.read, read), run: Math.max(slowest.run, run) }
  return isNew
}

function tried(value: unknown, reply: string): Pass {
  let read: ReturnType<typeof readPack> | undefined
  const reading = timedNow(() => {
    read = readPack(value, outside, tryText)
  })
  const pack = read?.pack
  if (!pack) return { read: reading, run: 0, isAccepted: false }
  const ruleSet = createRuleSet([core, pack])
  return { read: reading, run: timedNow(() => analyse({ draft: reply }, ruleSet)), isAccepted: true }
}

function reachedPrototypes(): number {
  return Object.keys(Object.prototype).length + ('polluted' in {} ? 1 : 0)
}

/** The best of some rounds for each key, with and without more rules, each key with one right after the other. */
function keysWith(rules: number): { alone: readonly number[]; together: readonly number[]; ready: number } {
  let many: RuleSet | undefined
  const ready = timedNow(() => {
    many = createRuleSet([core, ...largePacks(rules)])
  })
  const { before, after } = draftOf(200)
  const start = `${before} ${after}\n\n`
  const best = { alone: [] as number[], together: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const writers = { alone: new Writer(coreRuleSet()), together: new Writer(many) }
    for (let key = 0; key <= typed.length; key++) {
      for (const name of ['alone', 'together'] as const) {
        const time = writers[name].shows(start + typed.slice(0, key))
        // The first is the whole draft.
        if (key > 0) best[name][key - 1] = Math.min(best[name][key - 1] ?? time, time)
      }
    }
  }
  return { ...best, ready }
}
