import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { labelOf, nameOf } from './message-words'
import { saidIn } from './said-in'

// Of /scp/tickets.php?id=<id>; include/staff/ticket-view.inc.php and templates/thread-entry.tmpl.php.
const subjectSelector = '.tixTitle h3'
const ownerSelector = '.ticket_info [id^="user-"][id$="-name"]'
const entrySelector = '#thread-items .thread-entry'
// Attachments stand behind it, in the same body.
const bodySelector = '.thread-body > div'
const timeSelector = '.header time[datetime]'
// A line of the system's own is of the class "system", whatever it was stored as.
const writers: Readonly<Record<string, Message['who']>> = { message: 'customer', response: 'agent', note: 'note' }

/** The ticket on show, oldest first: an agent can have the newest on top. */
export function ticketIn(document: Document): TicketFacts {
  const entries = entriesIn(document)
  const newest = entries.findLast(entry => writerOf(entry) === 'customer')
  return {
    subject: labelOf(document.querySelector(subjectSelector)),
    customerName: nameOf(document.querySelector(ownerSelector)) ?? nameOf(newest?.querySelector('.header b')),
    messages: saidIn(entries, writerOf, bodySelector),
  }
}

export function hasThreadIn(document: Document): boolean {
  return entriesIn(document).some(entry => writerOf(entry) !== null)
}

function entriesIn(document: Document): readonly HTMLElement[] {
  const entries = [...document.querySelectorAll<HTMLElement>(entrySelector)]
  const times = new Map(entries.map(entry => [entry, Date.parse(timeOf(entry))]))
  const isDated = [...times.values()].every(time => !Number.isNaN(time))
  return isDated ? entries.toSorted((a, b) => times.get(a)! - times.get(b)!) : entries
}

function timeOf(entry: Element): string {
  return entry.querySelector(timeSelector)?.getAttribute('datetime') ?? ''
}

function writerOf(entry: Element): Message['who'] | null {
  const name = Object.keys(writers).find(writer => entry.classList.contains(writer))
  return name ? writers[name]! : null
}
