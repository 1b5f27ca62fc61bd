import { memo, type ReactNode, useId } from 'react'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import { type Skill, skills } from '@/lib/training/skill'
import { type TicketChoice, type TicketSort, ticketSorts, topicsOf } from '@/lib/training/ticket-list'
import { CheckIcon } from '../ui/icons'
import { topicName } from './topic-name'

export interface TicketListProps {
  readonly tickets: readonly Ticket[]
  /** Those that were asked for, in order. */
  readonly shown: readonly Ticket[]
  readonly choice: TicketChoice
  readonly current: string
  /** Ids of tickets that have a reply of the agent's. */
  readonly done: readonly string[]
  readonly onChoose: (choice: TicketChoice) => void
  readonly onOpen: (id: string) => void
}

/** Drawn again only where something of it changed: it is long, and the marks of a reply do not wait for it. */
export const TicketList = memo(function TicketList(props: TicketListProps) {
  const { tickets, shown, choice, current, done, onChoose, onOpen } = props
  const doneHere = tickets.filter(({ id }) => done.includes(id)).length
  return (
    <nav className="ticket-list" aria-label={words('practice.tickets')}>
      <Choices tickets={tickets} choice={choice} onChoose={onChoose} />
      <p className="ticket-count" role="status">
        {words('practice.shown', { shown: shown.length, all: tickets.length, done: doneHere })}
      </p>
      <ul>
        {shown.map(ticket => (
          <li key={ticket.id}>
            <button
              type="button"
              className="ticket-choice"
              aria-current={ticket.id === current ? 'page' : undefined}
              onClick={() => onOpen(ticket.id)}
            >
              <span className="ticket-choice-name">
                {ticket.customerName}
                {done.includes(ticket.id) && (
                  <span className="ticket-choice-sent">
                    <CheckIcon size={12} />
                    {words('practice.sent')}
                  </span>
                )}
              </span>
              <span className="ticket-choice-subject">{ticket.subject}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
})

/** The value that stands for "all of them". */
const any = ''

function Choices({ tickets, choice, onChoose }: Pick<TicketListProps, 'tickets' | 'choice' | 'onChoose'>) {
  const change = (to: Partial<TicketChoice>) => onChoose({ ...choice, ...to })
  return (
    <div className="ticket-filters">
      <Choice
        label={words('practice.filter.topic')}
        value={choice.topic ?? any}
        onChange={topic => change({ topic: topic || null })}
      >
        <option value={any}>{words('practice.filter.anyTopic')}</option>
        {topicsOf(tickets).map(topic => (
          <option key={topic} value={topic}>
            {topicName(topic)}
          </option>
        ))}
      </Choice>
      <Choice
        label={words('practice.filter.skill')}
        value={choice.skill ?? any}
        onChange={skill => change({ skill: (skill || null) as Skill | null })}
      >
        <option value={any}>{words('practice.filter.anySkill')}</option>
        {skills.map(skill => (
          <option key={skill} value={skill}>
            {words(`training.skill.${skill}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={words('practice.filter.difficulty')}
        value={String(choice.difficulty ?? any)}
        onChange={level => change({ difficulty: level === any ? null : (Number(level) as Ticket['difficulty']) })}
      >
        <option value={any}>{words('practice.filter.anyDifficulty')}</option>
        {([1, 2, 3] as const).map(level => (
          <option key={level} value={level}>
            {words(`practice.difficulty.level${level}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={words('practice.filter.sort')}
        value={choice.sort}
        onChange={sort => change({ sort: sort as TicketSort })}
      >
        {ticketSorts.map(sort => (
          <option key={sort} value={sort}>
            {words(`practice.sort.${sort}`)}
          </option>
        ))}
      </Choice>
      <label className="ticket-only-open">
        <input
          type="checkbox"
          checked={choice.onlyOpen}
          onChange={({ currentTarget }) => change({ onlyOpen: currentTarget.checked })}
        />
        {words('practice.filter.onlyOpen')}
      </label>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="ticket-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}
