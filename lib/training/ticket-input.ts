import type { Input } from '@/lib/analysis/report'
import type { Ticket, TicketMessage } from '@/lib/packs/ticket'

/** What the engine is handed for a reply on this ticket, after the messages so far. */
export function ticketInput(
  ticket: Pick<Ticket, 'customerName' | 'channel'>,
  thread: readonly TicketMessage[],
  draft: string,
): Input {
  return {
    draft,
    thread,
    customerName: ticket.customerName,
    channel: ticket.channel === 'phone' ? 'unknown' : ticket.channel,
    replyNumber: thread.filter(({ who }) => who === 'agent').length + 1,
  }
}
