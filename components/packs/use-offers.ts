import { useEffect, useState } from 'react'
import type { ReceivedPack } from '@/lib/packs/received-pack'
import type { ShownPack } from '@/lib/packs/shown-pack'
import type { PackClient } from './pack-client'

/**
 * What the addresses of these packs gave, weighed, by the id of the pack. An address may give anything: nothing is
 * offered before it is known to be sound. What is nothing new is taken away unseen.
 */
export function useOffers(packs: readonly ShownPack[], client: PackClient): Readonly<Record<string, ReceivedPack>> {
  const [offers, setOffers] = useState<Readonly<Record<string, ReceivedPack>>>({})
  useEffect(() => {
    let isCurrent = true
    async function weigh(): Promise<void> {
      const waiting = packs.filter(({ hasOffer }) => hasOffer)
      const weighed = await Promise.all(waiting.map(async ({ id }) => [id, await client.offerOf(id)] as const))
      if (!isCurrent) return
      setOffers(Object.fromEntries(weighed))
      for (const [id, { kind }] of weighed) if (kind === 'same') void client.dropOffer(id)
    }
    void weigh()
    return () => {
      isCurrent = false
    }
  }, [packs, client])
  return offers
}
