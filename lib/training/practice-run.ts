import type { Report } from '@/lib/analysis/report'
import type { Felt, Ticket, TicketMessage, Turn } from '@/lib/packs/ticket'
import type { SkillReading } from './read-skills'
import type { PerSkill } from './skill'

/** What is answered now: what is known, how a model answers, and where each reply leads. */
export type Step = Pick<Turn, 'note' | 'modelAnswer' | 'followUps'>

/** A reply that was marked. */
export interface Attempt {
  readonly text: string
  readonly report: Report
  readonly readings: PerSkill<SkillReading>
  readonly felt: Felt
}

/** One marked reply, with all that trying again goes back to. */
export interface Marked extends Attempt {
  readonly step: Step
  readonly thread: readonly TicketMessage[]
  /** Tries at the same message before this one, oldest first. */
  readonly earlier: readonly Attempt[]
}

/** A ticket as far as it was practised. It lives in memory and goes with the page. */
export interface PracticeRun {
  readonly thread: readonly TicketMessage[]
  readonly step: Step
  /** Tries at the message that is answered now. */
  readonly tries: readonly Attempt[]
  /** The reply that was marked last; null before one was, and while it is tried again. */
  readonly marked: Marked | null
}

export function beginRun(ticket: Ticket): PracticeRun {
  return { thread: ticket.messages, step: ticket, tries: [], marked: null }
}

/** A note to colleagues joins the conversation and is not marked. */
export function withNote(run: PracticeRun, text: string): PracticeRun {
  return { ...run, thread: [...run.thread, { who: 'note', text }] }
}

/** The reply joins the conversation, and the customer answers as it left them, if the ticket goes on from there. */
export function withReply(run: PracticeRun, attempt: Attempt): PracticeRun {
  const next = run.step.followUps?.[attempt.felt]
  const said: readonly TicketMessage[] = next ? [{ who: 'customer', text: next.says }] : []
  return {
    thread: [...run.thread, { who: 'agent', text: attempt.text }, ...said],
    step: next ?? {},
    tries: [],
    marked: { ...attempt, step: run.step, thread: run.thread, earlier: run.tries },
  }
}

/** Back to before the reply that was marked last; the words of it are in the last of `tries`. */
export function tryAgain(run: PracticeRun): PracticeRun {
  if (!run.marked) return run
  const { step, thread, earlier, ...attempt } = run.marked
  return { thread, step, tries: [...earlier, attempt], marked: null }
}
