import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { TicketPane } from './ticket-pane'
import { agentName, moreTickets, tickets as usualTickets } from './tickets'
import './workspace.css'

/** Everything that was sent or noted, oldest first. */
Object.assign(window, { sent: [] })

const more = Number(new URLSearchParams(location.search).get('tickets') ?? 0)
const tickets = [...usualTickets, ...moreTickets(more)]

function ticketInAddress(): number {
  return Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? tickets[0]!.id)
}

/** Tabs above, the ticket's pane below. Every ticket that was opened stays mounted, one behind the other. */
function Workspace() {
  const [active, setActive] = useState(ticketInAddress)
  const [opened, setOpened] = useState<readonly number[]>([...new Set([501, 502, active])])

  useEffect(() => {
    const follow = () => setActive(ticketInAddress())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  function open(id: number): void {
    history.pushState(null, '', `/agent/tickets/${id}`)
    setActive(id)
    setOpened(before => (before.includes(id) ? before : [...before, id]))
  }

  /** Takes the ticket off the page, and goes back to the first. */
  function close(id: number): void {
    open(tickets[0]!.id)
    setOpened(before => before.filter(other => other !== id))
  }

  return (
    <>
      <nav className="products" aria-label="Main">
        {['Home', 'Views', 'Customers', 'Organisations', 'Reporting', 'Admin'].map(name => (
          <button type="button" key={name} aria-label={name} className="product" />
        ))}
      </nav>
      <header className="top">
        <div role="tablist" className="tabs" data-test-id="header-tablist">
          {tickets.map(({ id, subject }) => (
            <a
              key={id}
              href={`/agent/tickets/${id}`}
              role="tab"
              data-test-id="header-tab"
              data-entity-id={id}
              data-entity-type="TICKET_ENTITY_TYPE"
              data-entity-is-selected={id === active}
              aria-selected={id === active}
              aria-current={id === active ? 'page' : undefined}
              onClick={event => {
                event.preventDefault()
                open(id)
              }}
            >
              <span className="status" />
              <span>
                <span data-test-id="header-tab-title">{subject}</span>
                <span data-test-id="header-tab-subtitle">#{id}</span>
              </span>
              {more > 0 && (
                <button
                  type="button"
                  data-test-id="close-button"
                  onClick={event => {
                    event.stopPropagation()
                    event.preventDefault()
                    close(id)
                  }}
                />
              )}
            </a>
          ))}
        </div>
        <button type="button" className="search">
          Search
        </button>
        <button type="button" className="me" aria-label={agentName}>
          {agentName[0]}
        </button>
      </header>
      <main id="main_panes">
        {tickets
          .filter(({ id }) => opened.includes(id))
          .map(ticket => (
            <div key={ticket.id} className="pane" style={{ visibility: ticket.id === active ? 'visible' : 'hidden' }}>
              <TicketPane ticket={ticket} isActive={ticket.id === active} />
            </div>
          ))}
      </main>
    </>
  )
}

createRoot(document.querySelector('#root')!).render(<Workspace />)
