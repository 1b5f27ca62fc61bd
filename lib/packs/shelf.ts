import type { InstalledPack } from './update'

/** Where a pack came from, as it is told to the agent. */
export type PackOrigin =
  | { readonly kind: 'bundled' | 'file' | 'code' | 'studio' | 'policy' }
  /** Looked at again every week. `hash`, when the address named one, is the SHA-256 that its text must have. */
  | { readonly kind: 'address'; readonly address: string; readonly hash?: string }

/** A pack that the agent took, with what is needed to change it, to go back and to tell where it came from. */
export interface ShelvedPack {
  /** The id inside the pack, which names it for good: "acme/support-voice". */
  readonly id: string
  /** The exact text it was read from, out of its envelope. */
  readonly text: string
  /** `team`: what its lead locks stays as it is. `mine`: the agent's own, without that power. */
  readonly layer: 'mine' | 'team'
  readonly origin: PackOrigin
  /** The key it was signed with when it was first taken; null when it was not signed. */
  readonly pinnedKey: string | null
  readonly isOn: boolean
  /** The day it was taken or last changed, "2026-11-22". */
  readonly since: string
  /** What an update replaced, to go back to. */
  readonly before: { readonly text: string; readonly pinnedKey: string | null } | null
  /** What arrived from its address and waits for the agent to look at it: a pack or a signed pack. */
  readonly offered: string | null
}

export type Shelf = readonly ShelvedPack[]

export const emptyShelf: Shelf = []

/** As many packs as the coach keeps at once. */
export const mostPacks = 8

/** Puts a pack on the shelf, switched on; one with the same id is replaced by it. */
export function withPack(
  shelf: Shelf,
  pack: InstalledPack,
  how: { readonly layer: ShelvedPack['layer']; readonly origin: PackOrigin; readonly today: string },
): Shelf {
  const taken: ShelvedPack = {
    id: pack.pack.id,
    text: pack.text,
    pinnedKey: pack.pinnedKey,
    layer: how.layer,
    origin: how.origin,
    since: how.today,
    isOn: true,
    before: null,
    offered: null,
  }
  return [...withoutPack(shelf, taken.id), taken]
}

/** Takes an update, in the place of the pack that it updates; what was there before can be brought back. */
export function withUpdate(shelf: Shelf, next: InstalledPack, today: string): Shelf {
  return changedPack(shelf, next.pack.id, ({ text, pinnedKey }) => ({
    text: next.text,
    pinnedKey: next.pinnedKey,
    since: today,
    before: { text, pinnedKey },
    offered: null,
  }))
}

/** Goes back to what the last update replaced; the one that is left can be had again from where it came. */
export function rolledBack(shelf: Shelf, id: string, today: string): Shelf {
  return changedPack(shelf, id, ({ before }) =>
    before ? { ...before, since: today, before: null, offered: null } : {},
  )
}

export function switched(shelf: Shelf, id: string, isOn: boolean): Shelf {
  return changedPack(shelf, id, () => ({ isOn }))
}

/** Lays down beside its pack what its address gave, until the agent looks at it; null takes that away. */
export function withOffer(shelf: Shelf, id: string, offered: string | null): Shelf {
  return changedPack(shelf, id, () => ({ offered }))
}

export function withoutPack(shelf: Shelf, id: string): Shelf {
  return shelf.filter(pack => pack.id !== id)
}

function changedPack(shelf: Shelf, id: string, change: (pack: ShelvedPack) => Partial<Omit<ShelvedPack, 'id'>>): Shelf {
  return shelf.map(pack => (pack.id === id ? { ...pack, ...change(pack) } : pack))
}
