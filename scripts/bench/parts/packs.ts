import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet, createRuleSet, type RuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { readPack } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'
import { badPacks, largePacks, mutatedPack, seeded } from '@/test/packs/hostile-packs'
import { samplePack } from '@/test/packs/sample-pack'
import { timedNow, timesOf, workOf } from '../measuring'
import type { Shown } from '../part'
import { type Bar, figure } from '../table'
import { draftOf, typed } from '../texts'
import { Writer } from '../writer'

/** Fewer where somebody only wants a look: MUTATIONS=500. */
const mutations = Number(process.env.MUTATIONS ?? 10_000)
const manyRules = 2_000
const rounds = 8
const outside = surroundingsOf([core], false)

/** In milliseconds of processor time. Reading a pack: its shape, its meaning and its examples. Running it: one reply, with the built-in rules. */
interface Work {
  readonly read: number
  readonly run: number
}

/** One pack, what it cost, and how many times the clean pack's work that was. */
interface Pass extends Work {
  readonly times: Work
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
  // The first warm up.
  for (let round = 0; round < 20; round++) triedClean(reply)
  const sample = passesOver('the clean pack', Array.from({ length: 30 }, clean), reply)
  const handMade = badPacks().map(({ pack }) => pack)
  const bad = passesOver(`${handMade.length} made by hand`, handMade, reply)
  const mutated = passesOver(`${mutations.toLocaleString('en')} changed at random`, mutatedPacks(random), reply)
  const keys = keysWith(manyRules)
  const [alone, together] = [timesOf(keys.alone), timesOf(keys.together)]
  const bars: Bar[] = [bad, mutated].flatMap(({ name, passes, thrown }) => [
    {
      what: `the slowest reading of ${name}, to the clean pack's`,
      ratio: mostTimes(passes, 'read'),
      most: 10,
    },
    { what: `the slowest run of ${name}, to the clean pack's`, ratio: mostTimes(passes, 'run'), most: 10 },
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
    note: `What packs can do to the reply box. Reading is all three layers of checks, with the pack's own examples; running is a reply of 200 words with the built-in rules and the pack; both in milliseconds of processor time, and a pack that seems slow is tried again in turn with the clean one. Typed beside them: 200 words with the built-in rules alone (${figure(alone.p50)} / ${figure(alone.p95)} ms a key, p50 / p95) and with 2,000 rules more (${figure(together.p50)} / ${figure(together.p95)}), key by key in turn; making those ready took ${figure(keys.ready)} ms.`,
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

function mostTimes(passes: readonly Pass[], what: 'read' | 'run'): number {
  return passes.reduce((sum, pass) => Math.max(sum, pass.times[what]), 0)
}

function clean(): unknown {
  return JSON.parse(JSON.stringify(samplePack()))
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

/** The least work the clean pack has taken so far. */
const least = { read: Number.POSITIVE_INFINITY, run: Number.POSITIVE_INFINITY }
const suspicious = 4
const tries = 5

/** Far more than the clean pack may be the machine's doing: such a pack is tried again in turn with the clean one, and the least of each counts. */
function passOver(value: unknown, reply: string): Pass {
  const first = tried(value, reply)
  const times = (work: Work, normal: Work) => ({ read: work.read / normal.read, run: work.run / normal.run })
  const rough = times(first, least)
  if (Math.max(rough.read, rough.run) < suspicious) return { ...first, times: rough }
  const own = { read: first.read, run: first.run }
  const normal = { read: Number.POSITIVE_INFINITY, run: Number.POSITIVE_INFINITY }
  for (let again = 0; again < tries; again++) {
    lower(normal, triedClean(reply))
    lower(own, tried(value, reply))
  }
  return { ...own, times: times(own, normal), isAccepted: first.isAccepted }
}

function triedClean(reply: string): Work {
  const work = tried(clean(), reply)
  lower(least, work)
  return work
}

function lower(sum: { read: number; run: number }, { read, run }: Work): void {
  sum.read = Math.min(sum.read, read)
  sum.run = Math.min(sum.run, run)
}

function tried(value: unknown, reply: string): Work & { readonly isAccepted: boolean } {
  let read: ReturnType<typeof readPack> | undefined
  const reading = workOf(() => {
    read = readPack(value, outside, tryText)
  })
  const pack = read?.pack
  if (!pack) return { read: reading, run: 0, isAccepted: false }
  const ruleSet = createRuleSet([core, pack])
  return { read: reading, run: workOf(() => analyse({ draft: reply }, ruleSet)), isAccepted: true }
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
