import { useEffect, useRef } from 'react'
import type { Input } from '@/lib/analysis/report'
import type { Ticket, TicketMessage } from '@/lib/packs/ticket'
import type { Attempt, Step } from '@/lib/training/practice-run'
import type { ReplyReader } from '@/lib/training/reply-reader'
import { ticketInput } from '@/lib/training/ticket-input'

/** Opens a reader of replies on a ticket: all that is known but the reply. */
export type OpenReader = (ticket: Omit<Input, 'draft'>) => ReplyReader

/** What of a ticket is answered now. */
export interface Answered {
  readonly step: Step
  readonly thread: readonly TicketMessage[]
}

export interface ReadingAhead {
  /** Reads the reply as it stands, and then the model answer, so that neither is waited for at the send. */
  readonly follow: (text: string) => void
  readonly mark: (text: string) => Attempt | Promise<Attempt>
  /** How the model answer reads: at once where that is known, null where the ticket has none or it could not be read. */
  readonly model: () => Attempt | null | Promise<Attempt | null>
}

interface Readers extends Answered {
  readonly reply: ReplyReader
  readonly model: ReplyReader
}

/** Reads what is written on this ticket while it is written. Nothing is opened before the first word. */
export function useReadingAhead(ticket: Ticket, { step, thread }: Answered, open: OpenReader): ReadingAhead {
  const readers = useRef<Readers | null>(null)

  useEffect(() => () => closeAll(readers.current), [])

  function here(): Readers {
    const known = readers.current
    if (known?.step === step && known.thread === thread) return known
    closeAll(known)
    const { draft: _, ...input } = ticketInput(ticket, thread, '')
    const opened = { step, thread, reply: open(input), model: open(input) }
    readers.current = opened
    return opened
  }

  function model(): Attempt | null | Promise<Attempt | null> {
    if (step.modelAnswer === undefined) return null
    const attempt = here().model.mark(step.modelAnswer)
    return attempt instanceof Promise ? attempt.catch(() => null) : attempt
  }

  return {
    follow: text =>
      void here()
        .reply.follow(text)
        .then(() => readers.current?.step === step && model()),
    mark: text => here().reply.mark(text),
    model,
  }
}

function closeAll(readers: Readers | null): void {
  readers?.reply.close()
  readers?.model.close()
}
