import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { labelOf, nameOf } from './message-words'
import { saidIn } from './said-in'
import { ownWordsIn } from './zammad-thread'

// Of /desktop/tickets/<id>; TopBarHeaderFull.vue and its forerunners, ArticleBubble.vue, ArticleBubbleBody.vue.
const titleSelector = 'header [role="heading"]'
/** Above the title while the page is not scrolled, or behind the shorter header. */
const customerSelector = 'header:has([role="heading"]) p'
const articleSelector = '[data-test-id^="article-bubble-container-"]'
const internalClass = 'bg-stripes'
/** Whatever the desk sends by itself counts as an agent's. */
const writers: ReadonlyArray<readonly [Message['who'], string]> = [
  ['customer', '.Content--customer'],
  ['agent', '.Content--agent'],
]
const bodySelector = '.inner-article-body'
/** The line above an article: what it is, for screen readers, who wrote it, and when. */
const senderSelector = '[aria-describedby="author-name-and-creation-date"] > :not(p)'

/** The ticket in this part of the page, oldest first. */
export function ticketIn(ticket: HTMLElement): TicketFacts {
  const articles = articlesIn(ticket)
  const newest = articles.findLast(article => writerOf(article) === 'customer')
  return {
    subject: labelOf(ticket.querySelector(titleSelector)),
    customerName: nameOf(ticket.querySelector(customerSelector)) ?? nameOf(newest?.querySelector(senderSelector)),
    messages: saidIn(articles, writerOf, bodySelector, ownWordsIn),
  }
}

export function hasThreadIn(ticket: HTMLElement): boolean {
  return articlesIn(ticket).some(article => writerOf(article) !== null)
}

const articlesIn = (ticket: HTMLElement) => [...ticket.querySelectorAll<HTMLElement>(articleSelector)]

function writerOf(article: Element): Message['who'] | null {
  const writer = writers.find(([, selector]) => article.querySelector(selector))
  return writer && article.classList.contains(internalClass) ? 'note' : (writer?.[0] ?? null)
}
