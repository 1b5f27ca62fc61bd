import { useEffect, useRef } from 'react'
import type { Input, Report } from '@/lib/analysis/report'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import type { Step } from '@/lib/training/practice-run'
import { ticketInput } from '@/lib/training/ticket-input'
import { Marks } from './marks'
import { ReplyBox } from './reply-box'
import { Thread } from './thread'
import { again, marked, noted, notMarked, replied, type TicketPractice } from './ticket-practice'
import { topicName } from './topic-name'

export interface OpenTicketProps {
  readonly ticket: Ticket
  readonly practice: TicketPractice
  readonly mark: (input: Input) => Promise<Report>
  readonly onChange: (to: (practice: TicketPractice) => TicketPractice) => void
  readonly onAnswered: () => void
  /** null where no other ticket is open. */
  readonly onNext: (() => void) | null
}

/** The attributes are how the coach finds its way about this desk: see lib/hosts/practice.ts. */
export function OpenTicket({ ticket, practice, mark, onChange, onAnswered, onNext }: OpenTicketProps) {
  const { run, sent } = practice
  const marks = useRef<HTMLElement>(null)
  const model = useRef<{ step: Step; report: Promise<Report | null> } | null>(null)
  const isAnswered = sent !== null || run.marked !== null
  const thread = sent ? [...run.thread, { who: 'agent' as const, text: sent.text }] : run.thread

  useEffect(() => {
    if (run.marked) marks.current?.scrollIntoView?.({ block: 'nearest' })
  }, [run.marked])

  /** How the model answer reads: asked when the first word of a reply is written, so that its marks need not wait. */
  function modelReport(): Promise<Report | null> {
    const { step, thread } = run
    if (model.current?.step !== step) {
      const { modelAnswer } = step
      const report = modelAnswer === undefined ? null : mark(ticketInput(ticket, thread, modelAnswer)).catch(() => null)
      model.current = { step, report: Promise.resolve(report) }
    }
    return model.current.report
  }

  async function send(text: string, mode: 'public' | 'internal'): Promise<void> {
    if (mode === 'internal') {
      onChange(before => noted(before, text))
      return
    }
    onChange(before => replied(before, text))
    onAnswered()
    try {
      const ofModel = modelReport()
      const report = await mark(ticketInput(ticket, run.thread, text))
      const read = await ofModel
      onChange(before => marked(before, text, report, read))
    } catch {
      onChange(notMarked)
    }
  }

  return (
    <main
      className="ticket"
      data-practice-ticket={ticket.id}
      data-subject={ticket.subject}
      data-customer-name={ticket.customerName}
    >
      <h2 className="ticket-subject">{ticket.subject}</h2>
      <p className="ticket-facts">
        {[
          topicName(ticket.topic),
          words(`practice.channel.${ticket.channel}`),
          words(`practice.difficulty.level${ticket.difficulty}`),
        ].join(' · ')}
      </p>
      <Thread customerName={ticket.customerName} messages={thread} />
      {isAnswered && (
        <p className="ticket-sent" role="status">
          {words('practice.sentLine')} {sent?.state === 'failed' && words('practice.notMarked')}
        </p>
      )}
      {run.marked && (
        <Marks
          ref={marks}
          customerName={ticket.customerName}
          marked={run.marked}
          model={practice.model}
          onAgain={() => onChange(again)}
          onNext={onNext}
        />
      )}
      {run.step.note !== undefined && (
        <aside className="known" aria-label={words('practice.known')}>
          <strong>{words('practice.known')}.</strong> {run.step.note}
        </aside>
      )}
      <ReplyBox
        onBegin={() => void modelReport()}
        ticket={ticket}
        draft={practice.draft}
        coldReply={isAnswered || run.tries.length > 0 ? null : (ticket.badAnswers?.[0]?.text ?? null)}
        onSend={(text, mode) => void send(text, mode)}
      />
    </main>
  )
}
