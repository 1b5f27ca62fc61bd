import { useEffect, useRef } from 'react'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import type { Attempt } from '@/lib/training/practice-run'
import { Marks } from './marks'
import { type OpenReader, useReadingAhead } from './reading-ahead'
import { ReplyBox } from './reply-box'
import { Thread } from './thread'
import { again, marked, noted, notMarked, replied, type TicketPractice } from './ticket-practice'
import { topicName } from './topic-name'

export interface OpenTicketProps {
  readonly ticket: Ticket
  readonly practice: TicketPractice
  readonly openReader: OpenReader
  readonly onChange: (to: (practice: TicketPractice) => TicketPractice) => void
  readonly onAnswered: () => void
  /** null where no other ticket is open. */
  readonly onNext: (() => void) | null
}

/** The attributes are how the coach finds its way about this desk: see lib/hosts/practice.ts. */
export function OpenTicket({ ticket, practice, openReader, onChange, onAnswered, onNext }: OpenTicketProps) {
  const { run, sent } = practice
  const marks = useRef<HTMLElement>(null)
  const reading = useReadingAhead(ticket, run, openReader)
  const isAnswered = sent !== null || run.marked !== null
  const thread = sent ? [...run.thread, { who: 'agent' as const, text: sent.text }] : run.thread

  useEffect(() => {
    if (run.marked) marks.current?.scrollIntoView?.({ block: 'nearest' })
  }, [run.marked])

  function send(text: string, mode: 'public' | 'internal'): void {
    if (mode === 'internal') {
      onChange(before => noted(before, text))
      return
    }
    onAnswered()
    const attempt = reading.mark(text)
    if (attempt instanceof Promise) {
      onChange(before => replied(before, text))
      attempt.then(
        read => onChange(before => marked(before, read)),
        () => onChange(notMarked),
      )
    } else onChange(before => marked(replied(before, text), attempt))
    showModel(reading.model())
  }

  /** The marks wait for nothing: where the model answer is not read yet, its marked words come later. */
  function showModel(model: Attempt | null | Promise<Attempt | null>): void {
    const { step } = run
    if (model instanceof Promise) void model.then(showModel)
    else onChange(before => ({ ...before, model: model && { step, attempt: model } }))
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
          model={practice.model?.step === run.marked.step ? practice.model.attempt : null}
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
        ticket={ticket}
        draft={practice.draft}
        coldReply={isAnswered || run.tries.length > 0 ? null : (ticket.badAnswers?.[0]?.text ?? null)}
        onWrite={reading.follow}
        onSend={send}
      />
    </main>
  )
}
