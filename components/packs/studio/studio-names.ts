import { createContext, useContext } from 'react'
import type { Pack } from '@/lib/packs/pack'
import { type KeptIds, keptIds } from '@/lib/packs/pack-draft'

/** A rule of another pack, as the lead meets it in a list. */
export interface RuleOfOthers {
  /** `pack:rule` */
  readonly name: string
  readonly message: string
  readonly kind: string
}

/** What the forms of one pack may speak of: its own lists and rules, and the rules of the packs beside it. */
export interface StudioNames {
  readonly lists: readonly string[]
  readonly ownRules: readonly { readonly id: string; readonly message: string }[]
  readonly otherRules: readonly RuleOfOthers[]
  /** Packs that this one may build on. */
  readonly otherPacks: readonly { readonly id: string; readonly title: string; readonly version: string }[]
  /** Ids that agents know already. */
  readonly kept: KeptIds
}

const none: StudioNames = { lists: [], ownRules: [], otherRules: [], otherPacks: [], kept: new Set() }

const Names = createContext<StudioNames>(none)

export const NamesProvider = Names.Provider

export function useNames(): StudioNames {
  return useContext(Names)
}

/** The packs beside the one that is being made, and that one as it is in use. */
export interface Neighbours {
  readonly others: readonly Pack[]
  readonly inUse: Pack | null
}

/** The names that stand in a pack and in those beside it. */
export function namesFor(pack: Pack, { others, inUse }: Neighbours): StudioNames {
  return {
    lists: Object.keys(pack.lists ?? {}),
    ownRules: pack.rules.map(({ id, message }) => ({ id, message })),
    otherRules: others.flatMap(other =>
      other.rules.map(({ id, message, kind }) => ({ name: `${other.id}:${id}`, message, kind })),
    ),
    otherPacks: others.filter(({ id }) => id !== 'core').map(({ id, title, version }) => ({ id, title, version })),
    kept: keptIds(inUse),
  }
}
