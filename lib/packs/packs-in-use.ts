import { inForce } from './expiry'
import type { LayeredPack } from './layers'
import { type PausedRules, packOfRule } from './paused-rules'
import { type PackPolicy, readPolicy } from './policy'
import { readKeptPack } from './read-pack'
import type { PackInUse, RulesToUse } from './rules-to-use'
import type { Shelf } from './shelf'

/** The packs on the shelf that are on, and over them what the organisation set, whatever shape that has. */
export async function rulesToUse(
  shelf: Shelf,
  managed: unknown,
  today: string,
  paused: PausedRules = {},
): Promise<RulesToUse> {
  const { policy } = await readPolicy(managed)
  const packs = packsInUse(shelf, policy)
  const rules = { packs, lockedRules: policy.lockedRules, today }
  const still = stillPaused(packs, paused)
  return still.length > 0 ? { ...rules, paused: still } : rules
}

/** A rule is paused for as long as its pack is the one in which it was slow. */
function stillPaused(packs: readonly PackInUse[], paused: PausedRules): readonly string[] {
  if (Object.keys(paused).length === 0) return []
  const versions = new Map(
    packs.flatMap(({ text }) => readKeptPack(text) ?? []).map(({ id, version }) => [id, version]),
  )
  return Object.keys(paused).filter(rule => versions.get(packOfRule(rule)) === paused[rule]!.version)
}

/** Weakest first. A pack that the policy brings stands for one of the same name on the shelf. */
function packsInUse(shelf: Shelf, policy: PackPolicy): readonly PackInUse[] {
  const pushed = new Set(policy.packs.flatMap(text => readKeptPack(text)?.id ?? []))
  const own = policy.allowsOwnPacks ? shelf.filter(({ id, isOn }) => isOn && !pushed.has(id)) : []
  return [
    ...own.map(({ text, layer }) => ({ text, layer })),
    ...policy.packs.map(text => ({ text, layer: 'policy' as const })),
  ]
}

/** Packs that are at work, read again from their texts; what can no longer be read, or is over, is left out. */
export function layeredPacks({ packs, today }: Pick<RulesToUse, 'packs' | 'today'>): readonly LayeredPack[] {
  return packs.flatMap(({ text, layer }) => {
    const kept = readKeptPack(text)
    const pack = kept && today ? inForce(kept, today) : kept
    return pack ? [{ pack, layer }] : []
  })
}
