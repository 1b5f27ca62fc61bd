import type { LayeredPack } from './layers'
import { type PackPolicy, readPolicy } from './policy'
import { readKeptPack } from './read-pack'
import type { PackInUse, RulesToUse } from './rules-to-use'
import type { Shelf } from './shelf'

/** The packs on the shelf that are on, and over them what the organisation set, whatever shape that has. */
export async function rulesToUse(shelf: Shelf, managed: unknown): Promise<RulesToUse> {
  const { policy } = await readPolicy(managed)
  return { packs: packsInUse(shelf, policy), lockedRules: policy.lockedRules }
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

/** Packs that are at work, read again from their texts; what can no longer be read is left out. */
export function layeredPacks(packs: readonly PackInUse[]): readonly LayeredPack[] {
  return packs.flatMap(({ text, layer }) => {
    const pack = readKeptPack(text)
    return pack ? [{ pack, layer }] : []
  })
}
