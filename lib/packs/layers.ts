import type { Override, Pack } from './pack'

/** Whose pack it is, from the weakest word to the strongest. `extends`: brought in because another pack builds on it. */
export const layerNames = ['core', 'extends', 'mine', 'team', 'policy'] as const
export type Layer = (typeof layerNames)[number]

export interface LayeredPack {
  readonly pack: Pack
  readonly layer: Layer
}

/** Two packs that want different things; the later one has its way, and the lead is told. */
export interface Conflict {
  /** What it is about: "core:cannot, level" or "log in". */
  readonly about: string
  /** "Acme voice: should", "Acme billing: off" – the last one holds. */
  readonly sides: readonly string[]
}

/** The packs in the order in which they act, with what was settled between them. */
export interface Layers {
  readonly packs: readonly Pack[]
  /** Changes to rules, merged field by field: where two packs name the same field, the later one. */
  readonly overrides: Readonly<Record<string, Override>>
  /** Rules that no weaker layer and no agent may change, each with the title of the pack that locked it. */
  readonly locks: ReadonlyMap<string, string>
  readonly conflicts: readonly Conflict[]
  /** Packs that another one builds on and that are not here. */
  readonly absent: readonly { readonly id: string; readonly neededBy: string }[]
}

/** Who locked a rule that the browser's own settings lock. */
const policyTitle = 'your organisation'
const policyRank = layerNames.indexOf('policy')

/** Puts packs into their order and settles what they say about the same things. */
export function layered(packs: readonly LayeredPack[], lockedByPolicy: readonly string[] = []): Layers {
  const ordered = inOrder(packs)
  const locks = new Map([...locksIn(ordered), ...lockedByPolicy.map(rule => [rule, policyTitle] as const)])
  const rankOf = (rule: string) => (lockedByPolicy.includes(rule) ? policyRank : rankOfLock(ordered, rule))
  const changes = changesIn(ordered).filter(({ rule, rank }) => rank >= rankOf(rule))
  return {
    packs: ordered.map(({ pack }) => pack),
    overrides: merged(changes),
    locks,
    conflicts: [...overrideConflicts(changes), ...termConflicts(ordered)],
    absent: absentIn(ordered),
  }
}

/** By layer, then as listed; but what a pack builds on comes before it, whatever its layer. */
function inOrder(packs: readonly LayeredPack[]): readonly LayeredPack[] {
  const byLayer = packs.toSorted((a, b) => layerNames.indexOf(a.layer) - layerNames.indexOf(b.layer))
  const placed = new Set<LayeredPack>()
  const place = (one: LayeredPack, above: ReadonlySet<LayeredPack>): void => {
    // Two packs that build on each other stay as listed.
    if (placed.has(one) || above.has(one)) return
    for (const { id } of one.pack.extends ?? []) {
      const base = byLayer.find(({ pack }) => pack.id === id)
      if (base) place(base, new Set([...above, one]))
    }
    placed.add(one)
  }
  for (const one of byLayer) place(one, new Set())
  return [...placed]
}

function rank({ layer }: LayeredPack): number {
  return layerNames.indexOf(layer)
}

/** Only the team and the browser's policy lock; a pack that an agent added may not. */
function lockers(packs: readonly LayeredPack[]): readonly LayeredPack[] {
  return packs.filter(({ layer }) => layer === 'team' || layer === 'policy')
}

function locksIn(packs: readonly LayeredPack[]): ReadonlyMap<string, string> {
  const locks = new Map<string, string>()
  for (const { pack } of lockers(packs)) for (const rule of pack.locked ?? []) locks.set(rule, pack.title)
  return locks
}

function rankOfLock(packs: readonly LayeredPack[], rule: string): number {
  return Math.max(-1, ...lockers(packs).flatMap(one => (one.pack.locked?.includes(rule) ? [rank(one)] : [])))
}

interface Change {
  readonly rule: string
  readonly override: Override
  readonly title: string
  readonly rank: number
}

function changesIn(packs: readonly LayeredPack[]): readonly Change[] {
  return packs.flatMap(one =>
    Object.entries(one.pack.override ?? {}).map(([rule, override]) => ({
      rule,
      override,
      title: one.pack.title,
      rank: rank(one),
    })),
  )
}

/** Changes to rules by packs that already stand in their order, field by field, with nothing locked. */
export function mergedOverrides(packs: readonly Pack[]): Readonly<Record<string, Override>> {
  return merged(
    packs.flatMap(pack => Object.entries(pack.override ?? {}).map(([rule, override]) => ({ rule, override }))),
  )
}

function merged(changes: readonly Pick<Change, 'rule' | 'override'>[]): Readonly<Record<string, Override>> {
  const overrides: Record<string, Override> = {}
  for (const { rule, override } of changes) {
    const before = overrides[rule]
    // Exceptions add up: a later pack that excuses one phrase does not take back what an earlier one excused.
    const except = [...new Set([...(before?.except ?? []), ...(override.except ?? [])])]
    overrides[rule] = { ...before, ...override, ...(except.length > 0 ? { except } : {}) }
  }
  return overrides
}

/** What packs may all say without contradicting each other. */
const peaceful = new Set(['except', 'reason'])

function overrideConflicts(changes: readonly Change[]): readonly Conflict[] {
  const sides = new Map<string, { readonly said: string; readonly title: string }[]>()
  for (const { rule, override, title } of changes) {
    for (const [key, value] of Object.entries(override)) {
      if (peaceful.has(key) || value === undefined) continue
      const about = `${rule}, ${key}`
      const said = typeof value === 'string' ? value : JSON.stringify(value)
      sides.set(about, [...(sides.get(about) ?? []), { said, title }])
    }
  }
  return contradictions(sides)
}

function termConflicts(packs: readonly LayeredPack[]): readonly Conflict[] {
  const sides = new Map<string, { readonly said: string; readonly title: string }[]>()
  for (const { pack } of packs) {
    for (const { use, not } of pack.terms ?? []) {
      for (const word of not) {
        const about = word.toLowerCase()
        sides.set(about, [...(sides.get(about) ?? []), { said: use, title: pack.title }])
      }
    }
  }
  return contradictions(sides)
}

function contradictions(
  sides: ReadonlyMap<string, readonly { readonly said: string; readonly title: string }[]>,
): readonly Conflict[] {
  return [...sides]
    .filter(([, said]) => new Set(said.map(side => side.said)).size > 1)
    .map(([about, said]) => ({ about, sides: said.map(side => `${side.title}: ${side.said}`) }))
}

function absentIn(packs: readonly LayeredPack[]): Layers['absent'] {
  const here = new Set(packs.map(({ pack }) => pack.id))
  return packs.flatMap(({ pack }) =>
    (pack.extends ?? []).filter(({ id }) => !here.has(id)).map(({ id }) => ({ id, neededBy: pack.title })),
  )
}

/** The rules that an agent's own muting silences: all they muted but those somebody locked. */
export function mutedBy(muted: readonly string[], { locks }: Layers): readonly string[] {
  return muted.filter(rule => !locks.has(rule))
}
