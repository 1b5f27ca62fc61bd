import type { Report } from '@/lib/analysis/report'
import { limits } from '@/lib/checks/limits'
import { moods } from '@/lib/checks/vocabulary'
import { guessedColumns } from '@/lib/packs/past-replies/columns'
import { plainWords } from '@/lib/packs/past-replies/plain-words'
import { readReplies } from '@/lib/packs/past-replies/reply-table'
import type { Ticket } from '@/lib/packs/ticket'
import { createAnonymiser, type Replacement } from './anonymised'

/** The texts of a past ticket that a practice ticket is made of. */
export interface PastTexts {
  readonly customerName: string
  readonly subject: string
  readonly customer: string
  /** The reply it got; empty where there was none. */
  readonly reply: string
}

/** A past ticket as it was, and as it would be saved. */
export interface PastTicket {
  readonly place: number
  readonly was: PastTexts
  readonly now: PastTexts
  readonly replaced: readonly Replacement[]
  readonly channel: Ticket['channel']
}

export type ReadPastTickets =
  | { readonly tickets: readonly PastTicket[]; readonly notes: readonly string[]; readonly problem: null }
  | { readonly tickets: null; readonly notes: readonly []; readonly problem: string }

/** As many as are looked through at once: each is read by somebody before it is saved. */
export const mostPastTickets = 25

const subjectHeadings = /^(?:subject|title|ticket subject|topic|summary)$/i
const nameHeadings =
  /^(?:(?:customer|requester|contact|client|user|sender|from)[ ._]?(?:full[ ._]?)?name|name|requester|from)$/i
const agentHeadings = /^(?:(?:agent|assignee|owner|replied[ ._]by|author)(?:[ ._]name)?)$/i

/** Reads an export (CSV, JSON, JSON lines) and puts made-up names and numbers for the real ones. Never throws. */
export function readPastTickets(text: string, file = ''): ReadPastTickets {
  const { table, problem } = readReplies(text, file)
  if (!table) return { tickets: null, notes: [], problem }
  const { reply, customer, channel } = guessedColumns(table.headings, table.rows)
  if (customer === null) return { tickets: null, notes: [], problem: noCustomer(table.headings) }
  const columnOf = (form: RegExp) => table.headings.findIndex(heading => form.test(heading.trim()))
  const [subject, name, agent] = [columnOf(subjectHeadings), columnOf(nameHeadings), columnOf(agentHeadings)]
  const tickets = table.rows.flatMap(({ place, cells }): PastTicket[] => {
    const cell = (at: number | null) =>
      plainWords((at === null ? '' : (cells[at] ?? '')).trim()).slice(0, limits.ticketTextLength)
    const said = cell(customer)
    if (said === '') return []
    const was = { customerName: cell(name), subject: cell(subject), customer: said, reply: cell(reply) }
    return [{ place, was, ...anonymous(was, cell(agent)), channel: channelNamed(cell(channel)) }]
  })
  if (tickets.length === 0) return { tickets: null, notes: [], problem: 'No row holds a message of a customer.' }
  const more = tickets.length - mostPastTickets
  const notes =
    more > 0
      ? [...table.notes, `${more} more are left out: ${mostPastTickets} are looked through at once.`]
      : table.notes
  return { tickets: tickets.slice(0, mostPastTickets), notes, problem: null }
}

function noCustomer(headings: readonly string[]): string {
  return `No column seems to hold the customer’s message. Name one of them “customer” (there are: ${headings.slice(0, 8).join(', ')}).`
}

function anonymous(was: PastTexts, agent: string): Pick<PastTicket, 'now' | 'replaced'> {
  const anonymiser = createAnonymiser([was.customerName, agent].filter(name => name !== ''))
  const customerName = anonymiser.of(was.customerName)
  const now = {
    customerName: customerName || 'Robin Weaver',
    subject: anonymiser.of(was.subject),
    customer: anonymiser.of(was.customer),
    reply: anonymiser.of(was.reply),
  }
  return { now, replaced: anonymiser.replaced() }
}

const channelWords: readonly (readonly [Ticket['channel'], RegExp])[] = [
  ['chat', /chat|messenger|messaging|whatsapp|sms|widget/i],
  ['social', /social|facebook|twitter|instagram|review/i],
  ['phone', /phone|voice|call/i],
]

function channelNamed(cell: string): Ticket['channel'] {
  return channelWords.find(([, form]) => form.test(cell))?.[0] ?? 'email'
}

/** The topic under which tickets made of past ones stand. */
export const pastTopic = 'past-tickets'

/** The practice ticket of texts that somebody looked over. `reading` is the Report of an empty reply to it. */
export function ticketOfPast(id: string, texts: PastTexts, channel: Ticket['channel'], reading: Report): Ticket {
  const mood = moods[reading.customer?.mood ?? 0]!
  const subject = texts.subject.trim() || texts.customer.trim().split(/\s+/).slice(0, 8).join(' ')
  return {
    id,
    customerName: texts.customerName.trim().slice(0, 80) || 'Robin Weaver',
    subject: subject.slice(0, 80),
    channel,
    box: 'plain',
    topic: pastTopic,
    mood,
    difficulty: mood === 'calm' ? 1 : mood === 'upset' ? 2 : 3,
    skills: mood === 'calm' ? ['clarity', 'resolution'] : ['acknowledge', 'align', 'assure'],
    messages: [{ who: 'customer', text: texts.customer.trim() }],
    ...(texts.reply.trim() && { modelAnswer: texts.reply.trim() }),
  }
}
