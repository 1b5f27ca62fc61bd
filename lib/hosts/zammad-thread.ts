import type { Message } from '@/lib/analysis/report'
import { contenteditable } from '@/lib/editors/contenteditable'
import type { TicketFacts } from './host'
import { labelOf, nameOf } from './message-words'
import { fromHereOn, quotedIn } from './quoted-mail'
import { readAgain } from './read-again'
import { saidIn } from './said-in'

// Of #ticket/zoom/<id>; app/assets/javascripts/app/views/ticket_zoom/article_view.jst.eco, title.jst.eco.
const titleSelector = '.ticket-title-update'
const customerSelector = '.sidebar[data-tab="customer"] [title="Name"], [data-tab="customer"] h3[title]'
/** Its classes say whose it is and how it came: "customer email", "agent note". */
const articleSelector = '.ticket-article-item'
const internalSelector = '.is-internal, .internal'
const bodySelector = '.textBubble-content .richtext-content, .textBubble .richtext-content, .textBubble, .text-bubble'
/** Put by the product before what it takes for a signature or an older mail. */
const olderMarker = '.js-signatureMarker'
const senderSelector = '.article-meta-value'
const writers = ['customer', 'agent'] as const

/** The ticket in this part of the page, oldest first. */
export function ticketIn(ticket: HTMLElement): TicketFacts {
  const articles = [...ticket.querySelectorAll<HTMLElement>(articleSelector)]
  const newest = articles.findLast(article => writerOf(article) === 'customer')
  return {
    subject: labelOf(ticket.querySelector(titleSelector)),
    customerName: nameOf(ticket.querySelector(customerSelector)) ?? senderOf(newest),
    messages: saidIn(articles, writerOf, bodySelector, ownWordsIn),
  }
}

export function hasThreadIn(ticket: HTMLElement): boolean {
  return [...ticket.querySelectorAll(articleSelector)].some(article => writerOf(article) !== null)
}

function writerOf(article: Element): Message['who'] | null {
  const who = writers.find(writer => article.classList.contains(writer)) ?? null
  if (who === null) return null
  return article.matches(internalSelector) || article.querySelector(internalSelector) ? 'note' : who
}

/** "Nadia Brandt" of "Nadia Brandt <nadia@…>", the first line above an article. */
function senderOf(article: Element | undefined): string | null {
  const name = labelOf(article?.querySelector(senderSelector))?.replace(/\s*<.*$/, '')
  return name && !name.includes('@') ? name.replaceAll('"', '') : null
}

/** What the writer of an article said, without what the product takes for a signature or an older mail. */
export const ownWordsIn = readAgain((body: HTMLElement) =>
  contenteditable.read(body, [...quotedIn(body), ...behindMarkerIn(body)]).text.trim(),
)

function behindMarkerIn(body: HTMLElement): readonly Element[] {
  const marker = body.querySelector(olderMarker)
  return marker ? fromHereOn(marker, body).slice(1) : []
}
