import { layered } from './layers'
import type { Pack } from './pack'
import { readKeptPack } from './read-pack'
import type { PackOrigin, Shelf, ShelvedPack } from './shelf'

/** A pack as the list of packs tells of it. */
export interface ShownPack {
  readonly id: string
  /** null when its text on the disk is damaged: it is left out, and can only be taken off or brought again. */
  readonly pack: Pack | null
  readonly layer: ShelvedPack['layer'] | 'policy'
  readonly origin: PackOrigin
  /** The key it is signed with; null when it is not signed. */
  readonly pinnedKey: string | null
  readonly isOn: boolean
  /** The day it was taken or last changed; null for one that the organisation pushes. */
  readonly since: string | null
  /** The version that an update replaced, to go back to. */
  readonly earlier: string | null
  /** Whether an update waits to be looked at. */
  readonly hasOffer: boolean
}

/** The packs of the shelf and those the organisation pushes, in the order in which they act. */
export function shownPacks(shelf: Shelf, pushed: readonly string[]): readonly ShownPack[] {
  const own = shelf.map(
    (shelved): ShownPack => ({
      ...shelved,
      pack: readKeptPack(shelved.text),
      earlier: shelved.before && (readKeptPack(shelved.before.text)?.version ?? null),
      hasOffer: shelved.offered !== null,
    }),
  )
  const policy = pushed.flatMap((text): readonly ShownPack[] => {
    const pack = readKeptPack(text)
    if (!pack) return []
    const { id } = pack
    const origin = { kind: 'policy' } as const
    return [
      { id, pack, origin, layer: 'policy', pinnedKey: null, isOn: true, since: null, earlier: null, hasOffer: false },
    ]
  })
  const taken = new Set(policy.map(({ id }) => id))
  return [...own.filter(({ id }) => !taken.has(id)), ...policy]
}

/** What two packs that are on say differently about the same thing: "core:cannot, level" – "Acme voice: off". */
export function conflictsAmong(packs: readonly ShownPack[]) {
  return layered(packs.flatMap(({ pack, layer, isOn }) => (pack && isOn ? [{ pack, layer }] : []))).conflicts
}
