import { useState } from 'react'
import { words } from '@/lib/strings/words'
import { type PracticeMessage, type PracticeTicket, practiceTickets } from './practice-ticket'
import { ReplyBox } from './reply-box'
import { Thread } from './thread'
import { TicketList } from './ticket-list'
import './practice.css'

type Mode = 'public' | 'internal'

/** A small helpdesk of our own: tickets, a conversation, a real reply box. What is sent here goes nowhere. */
export function PracticeDesk({ welcomeHref }: { readonly welcomeHref: string }) {
  const [ticketId, setTicketId] = useState(practiceTickets[0]!.id)
  const [added, setAdded] = useState<Readonly<Record<string, readonly PracticeMessage[]>>>({})
  const ticket = practiceTickets.find(candidate => candidate.id === ticketId)!
  const written = added[ticketId] ?? []

  function add(text: string, mode: Mode): void {
    const message: PracticeMessage = { who: mode === 'public' ? 'agent' : 'note', text }
    setAdded({ ...added, [ticketId]: [...written, message] })
  }

  return (
    <div className="desk">
      <header className="desk-header">
        <h1>{words('practice.title')}</h1>
        <p>
          {words('practice.about')} <a href={welcomeHref}>{words('practice.welcome')}</a>
        </p>
      </header>
      <TicketList
        tickets={practiceTickets}
        current={ticketId}
        answered={Object.keys(added).filter(id => isAnswered(added[id]))}
        onOpen={setTicketId}
      />
      <OpenTicket key={ticketId} ticket={ticket} written={written} onAdd={add} />
    </div>
  )
}

interface OpenTicketProps {
  readonly ticket: PracticeTicket
  readonly written: readonly PracticeMessage[]
  readonly onAdd: (text: string, mode: Mode) => void
}

/** The attributes are how the coach finds its way about this desk: see lib/hosts/practice.ts. */
function OpenTicket({ ticket, written, onAdd }: OpenTicketProps) {
  return (
    <main
      className="ticket"
      data-practice-ticket={ticket.id}
      data-subject={ticket.subject}
      data-customer-name={ticket.customerName}
    >
      <h2 className="ticket-subject">{ticket.subject}</h2>
      <Thread customerName={ticket.customerName} messages={[...ticket.messages, ...written]} />
      {isAnswered(written) && (
        <p className="ticket-sent" role="status">
          {words('practice.sentLine')}
        </p>
      )}
      <ReplyBox ticket={ticket} isFirst={written.length === 0} onSend={onAdd} />
    </main>
  )
}

function isAnswered(messages: readonly PracticeMessage[] | undefined): boolean {
  return messages?.some(message => message.who === 'agent') ?? false
}
