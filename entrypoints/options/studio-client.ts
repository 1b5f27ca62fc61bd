import type { StudioClient } from '@/components/packs/studio/studio-client'
import { changeShelf, today } from '@/lib/browser/packs'
import { packDraft, shelf, signingKey } from '@/lib/browser/settings'
import { compareVersions, packDifference, proposedVersion } from '@/lib/packs/difference'
import { personalDataIn } from '@/lib/packs/personal-data'
import { readPack } from '@/lib/packs/read-pack'
import { packsOn } from '@/lib/packs/received-pack'
import { withPack, withUpdate } from '@/lib/packs/shelf'
import { loadEngine } from './engine'
import { packInUse } from './pack-in-use'

export const studioClient: StudioClient = {
  async check(pack) {
    const { core, surroundingsOf, tryText } = await loadEngine()
    const others = packsOn(await shelf.getValue()).filter(({ id }) => id !== pack.id)
    // A lead who signs answers for the links in the pack; an unsigned one may bring none to others.
    const isSigner = (await signingKey.getValue()) !== null
    const { problems } = readPack(pack, surroundingsOf([core, ...others], isSigner), tryText)
    return { problems, warnings: personalDataIn(pack) }
  },
  async tryOn(pack, draft, customer) {
    if (draft.trim() === '') return []
    const { analyse, core, createRuleSet } = await loadEngine()
    try {
      const ruleSet = createRuleSet([core, pack])
      return analyse({ draft, ...(customer.trim() === '' ? {} : { customer }) }, ruleSet).findings
    } catch {
      // A pack with gaps cannot run; what is to be mended stands beside its rules.
      return []
    }
  },
  async versionFor(pack) {
    const before = await packInUse(pack.id)
    if (!before) return pack.version
    const proposed = proposedVersion(before, packDifference(before, pack))
    return compareVersions(pack.version, proposed) > 0 ? pack.version : proposed
  },
  async neighboursOf(pack) {
    const { core } = await loadEngine()
    const others = packsOn(await shelf.getValue()).filter(({ id }) => id !== pack.id)
    return { others: [core, ...others], inUse: await packInUse(pack.id) }
  },
  async keep(pack) {
    const shelved = (await shelf.getValue()).find(({ id }) => id === pack.id)
    const kept = { pack, text: JSON.stringify(pack, null, 2), pinnedKey: shelved?.pinnedKey ?? null }
    const isThere = (await packInUse(pack.id)) !== null
    await changeShelf(packs =>
      isThere
        ? withUpdate(packs, kept, today())
        : withPack(packs, kept, { layer: 'mine', origin: { kind: 'studio' }, today: today() }),
    )
  },
  remember: pack => packDraft.setValue(pack),
}
