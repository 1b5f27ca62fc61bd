import { managedSettings, today } from '@/lib/browser/packs'
import { practiceTickets, shelf } from '@/lib/browser/settings'
import { layeredPacks, rulesToUse } from '@/lib/packs/packs-in-use'
import type { Ticket } from '@/lib/packs/ticket'
import { keptTickets } from '@/lib/training/kept-tickets'

/** Every ticket of the product. They are held to the format by test, so none is checked again here. */
export const builtInTickets: readonly Ticket[] = Object.values(
  import.meta.glob<Ticket>('@/assets/practice/*/*.json', { eager: true, import: 'default' }),
)

/** The tickets of packs that are at work, each under the name of its pack. */
export async function teamTickets(): Promise<readonly Ticket[]> {
  const [packs, managed] = await Promise.all([shelf.getValue(), managedSettings()])
  return layeredPacks(await rulesToUse(packs, managed, today())).flatMap(({ pack }) =>
    (pack.tickets ?? []).map(ticket => ({ ...ticket, id: `${pack.id}:${ticket.id}` })),
  )
}

/** The tickets that were made of past ones on this machine. */
export async function ownTickets(): Promise<readonly Ticket[]> {
  return keptTickets(await practiceTickets.getValue())
}
