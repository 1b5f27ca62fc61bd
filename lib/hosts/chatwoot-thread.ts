import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { nameOf } from './message-words'
import { saidIn } from './said-in'

// Of /app/accounts/<id>/conversations/<id> since version 4; components-next/message/Message.vue and bubbles/Base.vue.
const bubbleSelector = '[data-message-id] [data-bubble-name]'
const mailSelector = '[data-message-id] [data-bubble-name="email"]'
/** The words of a mail from outside, and of everything else; what a message answers is shown above it, cut to two lines. */
const bodySelector = '.letter-render, .prose-bubble:not(.line-clamp-2)'
/** Under the customer's name in the head of the conversation. */
const headSelector = '.conversation--header--actions'
/** The colour of a bubble is what says whose it is; a bot's and the system's have others. */
const writers: readonly (readonly [string, Message['who']])[] = [
  ['bg-n-solid-amber', 'note'],
  ['bg-n-slate-4', 'customer'],
  ['bg-n-solid-blue', 'agent'],
]

/** The conversation on show, oldest first. Chats have no subject. */
export function ticketIn(document: Document): TicketFacts {
  return {
    subject: null,
    customerName: nameOf(document.querySelector(headSelector)?.previousElementSibling),
    messages: saidIn([...document.querySelectorAll<HTMLElement>(bubbleSelector)], writerOf, bodySelector),
  }
}

export function hasThreadIn(document: Document): boolean {
  return [...document.querySelectorAll(bubbleSelector)].some(bubble => writerOf(bubble) !== null)
}

export function isMailIn(document: Document): boolean {
  return document.querySelector(mailSelector) !== null
}

function writerOf(bubble: Element): Message['who'] | null {
  return writers.find(([colour]) => bubble.classList.contains(colour))?.[1] ?? null
}
