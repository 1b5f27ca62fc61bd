import type { Ticket } from '@/lib/packs/ticket'

/** Every ticket of the product. They are held to the format by test, so none is checked again here. */
export const builtInTickets: readonly Ticket[] = Object.values(
  import.meta.glob<Ticket>('@/assets/practice/*/*.json', { eager: true, import: 'default' }),
)
