import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { labelOf, nameOf } from './message-words'
import { saidIn } from './said-in'

// Of /conversation/<id>; resources/views/conversations/view.blade.php and partials/thread.blade.php.
// The field to change it in stands beside it.
const subjectSelector = '#conv-subject .conv-subjtext > :not(.conv-subj-editor)'
const customerSelector = '.customer-snippet .customer-name'
// Drafts and what only happened (assigned, closed) are threads of other types.
const threadSelector = '#conv-layout-main .thread[data-thread_id]'
const personSelector = '.thread-person strong, .thread-person a'
const bodySelector = '.thread-content'
const writers: Readonly<Record<string, Message['who']>> = { customer: 'customer', message: 'agent', note: 'note' }

/** The conversation on show. The page has the newest on top; here the oldest comes first. */
export function ticketIn(document: Document): TicketFacts {
  const threads = [...document.querySelectorAll<HTMLElement>(threadSelector)]
  const newest = threads.find(thread => writerOf(thread) === 'customer')
  return {
    subject: labelOf(document.querySelector(subjectSelector)),
    customerName: nameOf(document.querySelector(customerSelector)) ?? nameOf(newest?.querySelector(personSelector)),
    messages: saidIn(threads.toReversed(), writerOf, bodySelector),
  }
}

export function hasThreadIn(document: Document): boolean {
  return [...document.querySelectorAll<HTMLElement>(threadSelector)].some(thread => writerOf(thread) !== null)
}

function writerOf(thread: Element): Message['who'] | null {
  const type = [...thread.classList].find(name => name.startsWith('thread-type-'))?.slice('thread-type-'.length)
  return writers[type ?? ''] ?? null
}
