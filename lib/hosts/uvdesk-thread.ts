import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { labelOf, nameOf, wordsOf } from './message-words'

// Of /member/ticket/view/<id>; Resources/views/ticket.html.twig.
const subjectSelector = '.uv-ticket-head h1'
const customerSelector = '.uv-aside-customer-info span'
/** The first message, and those that answer it, which are drawn later. */
const messageSelector = '.uv-ticket-main.create, .thread-list .uv-ticket-main'
const bodySelector = '.message'
const memberSelector = '.uv-ticket-main-rt .uv-ticket-member-name'
/** A note of a member's; the system's own lines are `.uv-ticket-note`. */
const noteSelector = '.uv-ticket-note-agent'
const timeSelector = '.timeago[data-timestamp]'
/** Where a name leads to says whose it is: /member/customer/<id> or /member/agent/<id>. */
const customerAddress = /\/customer\/\d/
const agentAddress = /\/agent\/\d/

/** The ticket on show, oldest first. */
export function ticketIn(document: Document): TicketFacts {
  const messages = messagesIn(document)
  const customer = messages.findLast(({ who }) => who === 'customer')
  return {
    subject: labelOf(document.querySelector(subjectSelector)),
    customerName: nameOf(document.querySelector(customerSelector)) ?? nameOf(customer?.member),
    messages: messages.map(({ who, text }) => ({ who, text })),
  }
}

export function hasThreadIn(document: Document): boolean {
  return messagesIn(document).length > 0
}

interface Shown extends Message {
  readonly member: Element | null
  /** In seconds; 0 where the page does not say. */
  readonly time: number
}

function messagesIn(document: Document): readonly Shown[] {
  const shown = [...document.querySelectorAll<HTMLElement>(messageSelector)].flatMap((element): Shown[] => {
    const body = element.querySelector<HTMLElement>(bodySelector)
    const member = element.querySelector(memberSelector)
    const who = writerOf(element, member)
    const time = Number(element.querySelector<HTMLElement>(timeSelector)?.dataset.timestamp ?? 0)
    return body && who ? [{ who, text: wordsOf(body), member, time }] : []
  })
  return shown.toSorted((a, b) => a.time - b.time)
}

/** A name that leads nowhere is the system's. */
function writerOf(element: Element, member: Element | null): Message['who'] | null {
  if (element.matches(noteSelector)) return 'note'
  const address = member?.getAttribute('href') ?? ''
  if (customerAddress.test(address)) return 'customer'
  return agentAddress.test(address) ? 'agent' : null
}
