import { shelf } from '@/lib/browser/settings'
import type { Pack } from '@/lib/packs/pack'
import { readKeptPack } from '@/lib/packs/read-pack'

/** The pack of that name as it is in use; null when there is none. */
export async function packInUse(id: string): Promise<Pack | null> {
  const shelved = (await shelf.getValue()).find(pack => pack.id === id)
  return shelved ? readKeptPack(shelved.text) : null
}
