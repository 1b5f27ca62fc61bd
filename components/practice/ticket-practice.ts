import type { Ticket } from '@/lib/packs/ticket'
import {
  type Attempt,
  beginRun,
  type PracticeRun,
  type Step,
  tryAgain,
  withNote,
  withReply,
} from '@/lib/training/practice-run'

/** A ticket on the desk: how far it was practised, and what is between sending and its marks. */
export interface TicketPractice {
  readonly run: PracticeRun
  /** A reply that was sent and is not marked yet, or could not be. */
  readonly sent: { readonly text: string; readonly state: 'marking' | 'failed' } | null
  /** How the model answer of the step answered last reads to the engine. */
  readonly model: { readonly step: Step; readonly attempt: Attempt } | null
  /** Words to put back into the box, for another try. */
  readonly draft: string | null
}

export function beginPractice(ticket: Ticket): TicketPractice {
  return { run: beginRun(ticket), sent: null, model: null, draft: null }
}

export function noted(practice: TicketPractice, text: string): TicketPractice {
  return { ...practice, run: withNote(practice.run, text) }
}

/** A reply sent over one that could not be marked leaves that one in the conversation. */
export function replied(practice: TicketPractice, text: string): TicketPractice {
  const { run, sent } = practice
  const thread = sent ? [...run.thread, { who: 'agent' as const, text: sent.text }] : run.thread
  return { ...practice, run: { ...run, thread }, sent: { text, state: 'marking' }, draft: null }
}

/** Marks that come after another reply was sent are marks of an older one: they are let go. */
export function marked(practice: TicketPractice, attempt: Attempt): TicketPractice {
  if (practice.sent?.text !== attempt.text) return practice
  return { ...practice, run: withReply(practice.run, attempt), sent: null, draft: null }
}

export function notMarked(practice: TicketPractice): TicketPractice {
  return practice.sent ? { ...practice, sent: { ...practice.sent, state: 'failed' } } : practice
}

export function again(practice: TicketPractice): TicketPractice {
  const text = practice.run.marked?.text ?? null
  return { run: tryAgain(practice.run), sent: null, model: null, draft: text }
}
