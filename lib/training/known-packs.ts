import type { Pack } from '@/lib/packs/pack'
import type { RulesToUse } from '@/lib/packs/rules-to-use'
import type { Shelf } from '@/lib/packs/shelf'

/**
 * The packs whose rules may stand in the counts: those at work, and those on the shelf that are switched off by now.
 * The reader of packs is loaded only where there is a pack to be read.
 */
export async function knownPacks(shelf: Shelf, { packs }: Pick<RulesToUse, 'packs'>): Promise<readonly Pack[]> {
  const texts = [...packs, ...shelf].map(({ text }) => text)
  if (texts.length === 0) return []
  const { readKeptPack } = await import('@/lib/packs/read-pack')
  return texts.flatMap(text => readKeptPack(text) ?? [])
}
