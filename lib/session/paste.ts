import type { ApplyOutcome, FaceToHands, Part, Ticket } from '@/lib/link/protocol'
import type { Span } from '@/lib/text/span'
import { createSession, type Session, type SessionOptions } from './session'

const composer = 'pasted'

/** An edit of the pasted reply: replace text[start, end), which must read `expect`, by `text`. */
export interface PasteEdit {
  readonly start: number
  readonly end: number
  readonly expect: string
  readonly text: string
  readonly select: Span | null
}

/** The field the reply was pasted into, as far as the coach touches it. */
export interface PasteField {
  replace(edit: PasteEdit): Promise<ApplyOutcome>
  focus(): void
  select(span: Span): void
}

/** A reply that was pasted because its box cannot be read: a composer of its own, whose hands are the panel. */
export interface Paste {
  readonly session: Session
  /** The pasted reply as it now reads. */
  write(reply: string): void
  /** What the customer wrote; '' while nobody pasted it. */
  hear(message: string): void
  /** What changes go to from now on; null when the field is gone. */
  attach(field: PasteField | null): void
  close(): void
}

/** Nothing of it is kept: reply and message live in memory, and go with the panel. */
export function createPaste(options: Omit<SessionOptions, 'send'>): Paste {
  const session = createSession({ ...options, send: receive })
  let field: PasteField | null = null
  let revision = 0
  /** The agent goes back to the field, so the words that light up next are to be shown there. */
  let isGoingBack = false

  function receive(message: FaceToHands): void {
    if (message.type === 'apply') void apply(message)
    if (message.type === 'light' && isGoingBack && message.spans[0]) field?.select(message.spans[0])
    isGoingBack = message.type === 'focus-box'
    if (isGoingBack) field?.focus()
  }

  async function apply({ request, start, end, expect, text, select }: Extract<FaceToHands, { type: 'apply' }>) {
    const gone: ApplyOutcome = { ok: false, reason: 'gone', draft: 'unchanged' }
    const refused: ApplyOutcome = { ok: false, reason: 'refused', draft: 'unchanged' }
    const edit = { start, end, expect, text, select }
    const outcome = field ? await field.replace(edit).catch(() => refused) : gone
    session.receive({ type: 'applied', request, outcome })
  }

  function hear(message: string): void {
    const missing: Part[] = message.trim() === '' ? ['customer'] : []
    session.receive({ type: 'box', box: { state: 'reading', composer, host: 'paste', mode: 'public', missing } })
    session.receive({ type: 'ticket', ticket: ticketWith(message) })
  }

  function write(reply: string): void {
    // As every editor gives them: a space that does not break is a space.
    const text = reply.replaceAll('\u00A0', ' ')
    const splice = { composer, revision: ++revision, whole: true, start: 0, end: 0, text }
    session.receive({ type: 'draft', splice })
  }

  hear('')
  write('')
  return {
    session,
    write,
    hear,
    attach: newField => {
      field = newField
    },
    close: session.close,
  }
}

function ticketWith(message: string): Ticket {
  return {
    composer,
    host: 'paste',
    grade: 'A',
    mode: 'public',
    channel: 'unknown',
    subject: null,
    customerName: null,
    messages: message.trim() === '' ? [] : [{ who: 'customer', text: message }],
  }
}
