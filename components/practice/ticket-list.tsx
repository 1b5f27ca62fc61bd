import { words } from '@/lib/strings/words'
import { CheckIcon } from '../ui/icons'
import type { PracticeTicket } from './practice-ticket'

export interface TicketListProps {
  readonly tickets: readonly PracticeTicket[]
  readonly current: string
  /** Ids of tickets that have a reply of the agent's. */
  readonly answered: readonly string[]
  readonly onOpen: (id: string) => void
}

export function TicketList({ tickets, current, answered, onOpen }: TicketListProps) {
  return (
    <nav className="ticket-list" aria-label={words('practice.tickets')}>
      <ul>
        {tickets.map(({ id, customerName, subject }) => (
          <li key={id}>
            <button
              type="button"
              className="ticket-choice"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onOpen(id)}
            >
              <span className="ticket-choice-name">
                {customerName}
                {answered.includes(id) && (
                  <span className="ticket-choice-sent">
                    <CheckIcon size={12} />
                    {words('practice.sent')}
                  </span>
                )}
              </span>
              <span className="ticket-choice-subject">{subject}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
