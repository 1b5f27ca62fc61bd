import { moods, type Skill } from '@/lib/checks/vocabulary'
import type { Ticket } from '@/lib/packs/ticket'

/** Which tickets are shown, and in which order. */
export interface TicketChoice {
  readonly topic: string | null
  readonly skill: Skill | null
  readonly difficulty: Ticket['difficulty'] | null
  readonly onlyOpen: boolean
  readonly sort: TicketSort
}

export const ticketSorts = ['suggested', 'easiest', 'hardest', 'angriest'] as const
export type TicketSort = (typeof ticketSorts)[number]

export const allTickets: TicketChoice = {
  topic: null,
  skill: null,
  difficulty: null,
  onlyOpen: false,
  sort: 'suggested',
}

/** The tickets of the first minute stand first, in this order. */
const firstMinute = ['billing-shock', 'late-parcel', 'card-change']

/** The tickets that were asked for, in the order that was asked for; `done` are ids of tickets already answered. */
export function chosenTickets(
  tickets: readonly Ticket[],
  { topic, skill, difficulty, onlyOpen, sort }: TicketChoice,
  done: readonly string[],
): readonly Ticket[] {
  return tickets
    .filter(
      ticket =>
        (topic === null || ticket.topic === topic) &&
        (skill === null || ticket.skills?.includes(skill)) &&
        (difficulty === null || ticket.difficulty === difficulty) &&
        !(onlyOpen && done.includes(ticket.id)),
    )
    .toSorted((a, b) => order[sort](a, b) || order.suggested(a, b))
}

/** Every topic that some ticket has, by name. */
export function topicsOf(tickets: readonly Ticket[]): readonly string[] {
  return [...new Set(tickets.map(({ topic }) => topic))].toSorted()
}

type Order = (a: Ticket, b: Ticket) => number

const order: Readonly<Record<TicketSort, Order>> = {
  suggested: (a, b) => rank(a) - rank(b) || a.difficulty - b.difficulty || a.topic.localeCompare(b.topic),
  easiest: (a, b) => a.difficulty - b.difficulty,
  hardest: (a, b) => b.difficulty - a.difficulty,
  angriest: (a, b) => moods.indexOf(b.mood) - moods.indexOf(a.mood),
}

function rank({ id }: Ticket): number {
  const at = firstMinute.indexOf(id)
  return at < 0 ? firstMinute.length : at
}
