import { useId, useRef, useState } from 'react'
import { fileText } from '@/lib/packs/past-replies/file-text'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import { type PastTexts, type PastTicket, readPastTickets, ticketOfPast } from '@/lib/training/past-tickets'
import { Button } from '../ui/button'
import { LookOver } from './look-over'
import type { OpenReader } from './reading-ahead'

export interface OwnTicketsProps {
  readonly kept: readonly Ticket[]
  /** Reads the customer's mood; the same engine that marks. */
  readonly openReader: OpenReader
  /** Puts these in the place of all that were kept before; rejects when they could not be kept. */
  readonly onKeep: (tickets: readonly Ticket[]) => Promise<void>
}

/** A past ticket while it is looked over. */
export interface LookedOver extends PastTicket {
  readonly isTaken: boolean
}

/** Practice tickets made of past ones: brought, looked over side by side, saved one by one, removed by name. */
export function OwnTickets({ kept, openReader, onKeep }: OwnTicketsProps) {
  const [found, setFound] = useState<readonly LookedOver[]>([])
  const [told, setTold] = useState<readonly string[]>([])
  const taken = found.filter(({ isTaken }) => isTaken)

  function read(text: string, file: string): void {
    const { tickets, notes, problem } = readPastTickets(text, file)
    setFound((tickets ?? []).map(ticket => ({ ...ticket, isTaken: false })))
    setTold(tickets ? [words('practice.own.found', tickets.length), ...notes] : [problem])
  }

  async function readFile(file: File): Promise<void> {
    const { text, problem } = fileText(new Uint8Array(await file.arrayBuffer()), file.name)
    if (text !== null) return read(text, file.name)
    setFound([])
    setTold([problem])
  }

  async function save(): Promise<void> {
    try {
      const made = await Promise.all(taken.map(({ now, channel }) => practiceTicketOf(now, channel)))
      await onKeep([...kept, ...made])
      setFound(found.filter(({ isTaken }) => !isTaken))
      setTold([words('practice.own.saved', made.length)])
    } catch {
      setTold([words('practice.own.notSaved')])
    }
  }

  async function practiceTicketOf(texts: PastTexts, channel: Ticket['channel']): Promise<Ticket> {
    const reader = openReader({ customer: texts.customer })
    try {
      const { report } = await reader.mark('')
      return ticketOfPast(`own-${crypto.randomUUID().slice(0, 8)}`, texts, channel, report)
    } finally {
      reader.close()
    }
  }

  function change(place: number, to: Partial<LookedOver>): void {
    setFound(found.map(ticket => (ticket.place === place ? { ...ticket, ...to } : ticket)))
  }

  return (
    <main className="own">
      <h2 className="ticket-subject">{words('practice.own.title')}</h2>
      <p>{words('practice.own.about')}</p>
      <Bring onText={text => read(text, '')} onFile={file => void readFile(file)} />
      <div role="status">
        {told.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {found.map(ticket => (
        <LookOver key={ticket.place} ticket={ticket} onChange={to => change(ticket.place, to)} />
      ))}
      {found.length > 0 && (
        <p>
          <Button look="primary" disabled={taken.length === 0} onClick={() => void save()}>
            {words('practice.own.save', taken.length)}
          </Button>
        </p>
      )}
      <Kept kept={kept} onKeep={tickets => void onKeep(tickets)} />
    </main>
  )
}

interface BringProps {
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

function Bring({ onText, onFile }: BringProps) {
  const id = useId()
  const pasted = useRef<HTMLTextAreaElement>(null)
  return (
    <div className="own-bring">
      <label htmlFor={`${id}-file`}>{words('practice.own.file')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.tsv,.json,.jsonl,.ndjson,text/csv,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <label htmlFor={`${id}-paste`}>{words('practice.own.paste')}</label>
      <textarea id={`${id}-paste`} ref={pasted} rows={3} spellCheck={false} aria-describedby={`${id}-more`} />
      <p id={`${id}-more`} className="own-more">
        {words('practice.own.pasteMore')}
      </p>
      <Button onClick={() => onText(pasted.current?.value ?? '')}>{words('practice.own.read')}</Button>
    </div>
  )
}

interface KeptProps {
  readonly kept: readonly Ticket[]
  readonly onKeep: (tickets: readonly Ticket[]) => void
}

function Kept({ kept, onKeep }: KeptProps) {
  return (
    <section aria-label={words('practice.own.keptTitle')}>
      <h3 className="own-heading">{words('practice.own.keptTitle')}</h3>
      {kept.length === 0 && <p>{words('practice.own.keptNone')}</p>}
      <ul className="own-kept">
        {kept.map(({ id, subject }) => (
          <li key={id}>
            <span>{subject}</span>
            <Button
              look="quiet"
              aria-label={words('practice.own.remove', { subject })}
              onClick={() => onKeep(kept.filter(ticket => ticket.id !== id))}
            >
              {words('practice.own.removeShort')}
            </Button>
          </li>
        ))}
      </ul>
      {kept.length > 0 && <Button onClick={() => onKeep([])}>{words('practice.own.removeAll')}</Button>}
    </section>
  )
}
