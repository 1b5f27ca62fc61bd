import * as v from 'valibot'
import { type Ticket, ticketSchema } from '@/lib/packs/ticket'

/** The tickets among what was kept; what no longer has the form of one is left out. */
export function keptTickets(kept: unknown): readonly Ticket[] {
  if (!Array.isArray(kept)) return []
  return kept.flatMap(value => {
    const read = v.safeParse(ticketSchema, value)
    return read.success ? [read.output] : []
  })
}
