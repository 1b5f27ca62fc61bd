import { inForce } from './expiry'
import type { LayeredPack } from './layers'
import { type PackPolicy, readPolicy } from './policy'
import { readKeptPack } from './read-pack'
import type { PackInUse, RulesToUse } from './rules-to-use'
import type { Shelf } from './shelf'

/** The packs on the shelf that are on, and over them what the organisation set, whatever shape that has. */
export async function rulesToUse(shelf: Shelf, managed: unknown, today: string): Promise<RulesToUse> {
  const { policy } = await readPolicy(managed)
  return { packs: packsInUse(shelf, policy), lockedRules: policy.lockedRules, today }
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
