import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import { allTickets, chosenTickets } from '@/lib/training/ticket-list'
import { Button } from '../ui/button'
import { OpenTicket } from './open-ticket'
import { OwnTickets } from './own-tickets'
import type { OpenReader } from './reading-ahead'
import { TicketList } from './ticket-list'
import { beginPractice, type TicketPractice } from './ticket-practice'
import './practice.css'

export interface PracticeClient {
  /** Reads replies with the rules at work here. */
  readonly openReader: OpenReader
  /** Every other ticket, once the page stands. */
  readonly loadTickets: () => Promise<readonly Ticket[]>
  /** Ids of tickets that were answered on another day. */
  readonly loadDone: () => Promise<readonly string[]>
  readonly onDone: (id: string) => void
  /** Tickets that were made of past ones on this machine. */
  readonly loadOwn: () => Promise<readonly Ticket[]>
  readonly keepOwn: (tickets: readonly Ticket[]) => Promise<void>
}

export interface PracticeDeskProps {
  /** The ticket that is open at first. */
  readonly first: Ticket
  readonly client: PracticeClient
  readonly welcomeHref: string
}

/** A small helpdesk of our own: tickets, a conversation, a real reply box. What is sent here goes nowhere. */
export function PracticeDesk({ first, client, welcomeHref }: PracticeDeskProps) {
  const [made, setMade] = useState<readonly Ticket[]>([first])
  const [own, setOwn] = useState<readonly Ticket[]>([])
  const [isMaking, setMaking] = useState(false)
  const [done, setDone] = useState<readonly string[]>([])
  const [openId, setOpenId] = useState(first.id)
  const [choice, setChoice] = useState(allTickets)
  const [practices, setPractices] = useState<Readonly<Record<string, TicketPractice>>>({})

  useEffect(() => {
    const closing = new AbortController()
    const whileHere =
      <Value,>(take: (value: Value) => void) =>
      (value: Value) =>
        void (closing.signal.aborted || take(value))
    void client.loadTickets().then(whileHere(setMade))
    void client.loadOwn().then(whileHere(setOwn))
    void client.loadDone().then(whileHere(known => setDone(before => [...new Set([...known, ...before])])))
    return () => closing.abort()
  }, [client])

  const tickets = useMemo(() => [...made, ...own], [made, own])
  const ticket = tickets.find(({ id }) => id === openId) ?? first
  const shown = useMemo(() => chosenTickets(tickets, choice, done), [tickets, choice, done])
  const next = shown.find(({ id }) => id !== ticket.id && !done.includes(id))

  function change(id: string, to: (practice: TicketPractice) => TicketPractice): void {
    const of = tickets.find(candidate => candidate.id === id) ?? first
    setPractices(all => ({ ...all, [id]: to(all[id] ?? beginPractice(of)) }))
  }

  function finish(id: string): void {
    if (done.includes(id)) return
    // The tick in the list is drawn after the marks.
    startTransition(() => setDone(before => [...before, id]))
    client.onDone(id)
  }

  async function keepOwn(kept: readonly Ticket[]): Promise<void> {
    await client.keepOwn(kept)
    setOwn(kept)
  }

  const open = useCallback((id: string) => {
    setOpenId(id)
    setMaking(false)
  }, [])

  return (
    <div className="desk" data-practice-desk="">
      <header className="desk-header">
        <h1>{words('practice.title')}</h1>
        <p>
          {words('practice.about')} <a href={welcomeHref}>{words('practice.welcome')}</a>
        </p>
        <Button onClick={() => setMaking(!isMaking)}>{words(isMaking ? 'practice.toDesk' : 'practice.toOwn')}</Button>
      </header>
      <TicketList
        tickets={tickets}
        shown={shown}
        choice={choice}
        current={ticket.id}
        done={done}
        onChoose={setChoice}
        onOpen={open}
      />
      {isMaking ? (
        <OwnTickets kept={own} openReader={client.openReader} onKeep={keepOwn} />
      ) : (
        <OpenTicket
          key={ticket.id}
          ticket={ticket}
          practice={practices[ticket.id] ?? beginPractice(ticket)}
          openReader={client.openReader}
          onChange={to => change(ticket.id, to)}
          onAnswered={() => finish(ticket.id)}
          onNext={next ? () => open(next.id) : null}
        />
      )}
    </div>
  )
}
