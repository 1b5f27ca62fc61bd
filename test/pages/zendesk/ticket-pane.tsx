import { useEffect, useState } from 'react'
import { Composer, type Letter } from './composer'
import { Conversation } from './conversation'
import { type Status, SubmitButton } from './submit-button'
import { agentName, type Message, type Ticket } from './tickets'

const shortcuts: Readonly<Record<string, Status>> = { KeyO: 'Open', KeyP: 'Pending', KeyS: 'Solved' }

export function TicketPane({ ticket, isActive }: { readonly ticket: Ticket; readonly isActive: boolean }) {
  const [messages, setMessages] = useState<readonly Message[]>(ticket.messages)
  const [status, setStatus] = useState<Status>('Open')
  const [letter, setLetter] = useState<Letter | null>(null)

  /** Puts the message into the thread, and what went out where the tests look. */
  function deliver({ channel, text, html, clear }: Letter): void {
    if (text.trim() === '') return
    const mode = channel === 'internal' ? 'internal' : 'public'
    ;(window.sent as unknown[]).push({ mode, text, html })
    const words = text.split('\n').filter(line => line !== '')
    const at = new Date().toISOString()
    setMessages(before => [...before, { from: 'agent', sender: agentName, at, isNote: mode === 'internal', words }])
    clear()
  }

  /** A ticket is submitted with what its mail or note holds; a conversation is sent line by line, and not with it. */
  function submit(next: Status): void {
    setStatus(next)
    if (letter && letter.channel !== 'native_messaging') deliver(letter.now())
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const next = shortcuts[event.code]
      if (!isActive || !next || !event.ctrlKey || !event.altKey) return
      event.preventDefault()
      submit(next)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })

  return (
    <div className="ticket-panes-grid-layout" data-is-active={isActive}>
      <nav className="breadcrumbs" aria-label="Ticket">
        <button type="button" data-test-id="tabs-nav-item-organizations">
          {ticket.organisation || 'Organisation (create)'}
        </button>
        <button type="button" data-test-id="tabs-nav-item-users">
          {ticket.requester}
        </button>
        <button type="button" className="is-here">
          <span className={`badge is-${status.toLowerCase()}`}>{status}</span> Ticket #{ticket.id}
        </button>
      </nav>
      <div className="columns" data-ticket-id={ticket.id}>
        <Properties ticket={ticket} />
        <section className="conversation" data-side-conversations-anchor-id={ticket.id} aria-label="Conversation">
          <div className="omni-header">
            <input data-test-id="omni-header-subject" aria-label="Subject" defaultValue={ticket.subject} />
            <span data-test-id="omni-header-via-label">Via {ticket.channel === 'web' ? 'email' : 'messaging'}</span>
          </div>
          <Conversation messages={messages} channel={ticket.channel} />
          <Composer ticket={ticket} isActive={isActive} onLetter={setLetter} onSend={deliver} />
          <footer>
            <button type="button" className="quiet">
              Apply macro
            </button>
            <button type="button" className="quiet">
              Stay on ticket
            </button>
            <SubmitButton status={status} onSubmit={submit} />
          </footer>
        </section>
        <Context ticket={ticket} />
      </div>
    </div>
  )
}

function Properties({ ticket }: { readonly ticket: Ticket }) {
  const fields = [
    ['Brand', 'Acme'],
    ['Assignee', `Support / ${agentName}`],
    ['Followers', ''],
    ['Tags', ticket.channel === 'web' ? 'billing' : 'chat'],
    ['Type', 'Question'],
    ['Priority', 'Normal'],
  ]
  return (
    <aside className="properties" aria-label="Ticket fields">
      <span className="field">Requester</span>
      <div className="value" data-test-id="ticket-system-field-requester-menu">
        {ticket.requester}
      </div>
      {fields.map(([name, value]) => (
        <div key={name}>
          <span className="field">{name}</span>
          <div className="value">{value || '–'}</div>
        </div>
      ))}
    </aside>
  )
}

function Context({ ticket }: { readonly ticket: Ticket }) {
  return (
    <>
      <aside className="context" aria-label="Customer context">
        <h2>{ticket.requester}</h2>
        <dl>
          <dt>Email</dt>
          <dd>{ticket.requester.toLowerCase().replace(' ', '.')}@mail.example</dd>
          <dt>Local time</dt>
          <dd>Sat, 09:41</dd>
          <dt>Language</dt>
          <dd>English</dd>
        </dl>
        <h3>Interaction history</h3>
        <p>{ticket.subject}</p>
      </aside>
      <nav className="apps" aria-label="Context panel">
        {['Customer', 'Knowledge', 'Apps'].map(name => (
          <button type="button" key={name} aria-label={name} className="app" />
        ))}
      </nav>
    </>
  )
}
