import { agentName, escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

/**
 * Freshdesk's page of a ticket, as userscripts kept against the live page tell of it in 2026: messages and the open box
 * in one list, the panels beside them in shadow roots, the saved view's name where a subject would stand.
 */
export function ticketPage(ticket: Ticket, { box = '' } = {}): string {
  const [first, ...others] = ticket.messages
  return `<body><div class="app">
<header><span data-test-title="main-title">All unresolved tickets</span>
<section id="mainactionbar"><div class="page-actions__left"><div class="reply-bar-wrapper-top"><button type="button" data-test-email-action="reply">Reply</button></div><button type="button" class="app-icon-btn--text">Close</button></div></section></header>
<div class="ticket-details">
  <div class="ticket-details__item ${classOf(first!)}">${said(first!, 'ticket-description', 0)}</div>
  ${others.map((message, at) => `<div class="ticket-details__item ${classOf(message)}" data-test-id="conversation-wrapper">${said(message, 'conversation', at + 1)}</div>`).join('')}
  <div class="ticket-details__item reply-bar">${box || bottomBar}</div>
</div>
<fw-unified-mfe--contact-info><template shadowrootmode="open"><h3>${escaped(ticket.customer.name)}</h3><textarea aria-label="About this contact"></textarea></template></fw-unified-mfe--contact-info>
</div></body>`
}

/** What the page's title says: the only place that has the subject for sure. */
export function titleOf({ id, subject }: Ticket): string {
  return `[#${id}] ${subject} : Acme`
}

export const bottomBar = `<div class="reply-bar-bottom">
<button type="button" data-test-email-action-btn="reply">Reply</button>
<button type="button" data-test-email-action-btn="note">Add note</button>
<button type="button" data-test-email-action-btn="forward">Forward</button>
</div>`

/** The open box; which of the three it is, nothing on it says. */
export function openBox(editor: string): string {
  return `<div class="composer"><div class="rich-editor">${editor}</div>
<div class="composer-foot"><button type="button" class="nucleus-button--secondary">Discard</button>
<div class="split"><button type="button" class="nucleus-button--primary">Send</button><button type="button" class="send-and-set-trigger" aria-label="Send and set as" aria-haspopup="true">⌄</button></div>
<ul data-test-id="send-and-set-list-box" hidden><li><a class="send-and-set-item" data-test-link="resolved" href="#">Send and set as Resolved</a></li></ul></div></div>`
}

/** What Froala makes of its place. */
export const mountedFroala =
  '<div class="fr-box fr-basic"><div class="fr-toolbar"></div><div class="fr-wrapper"><div class="fr-element fr-view" dir="auto" contenteditable="true" aria-disabled="false" spellcheck="true"><p><br></p></div></div></div>'

function classOf({ who }: Said): string {
  if (who === 'customer') return 'ticket-details__requestor'
  return who === 'note' ? 'ticket-details__privatenote' : ''
}

function said(message: Said, id: string, at: number): string {
  const isMail = message.who !== 'note'
  return `<div class="ticket-details__right" data-test-id="${id}">
<div class="conversation-header"><span data-test-id="user-name" ${message.who === 'customer' ? '' : 'data-test-is-agent="true"'}>${escaped(message.name)}</span> <span data-test-id="conversation-status">${isMail ? 'replied' : 'added a private note'}</span> <span data-test-id="time-info">${message.at}</span></div>
${isMail ? `<div class="emails-info">To: ${agentName}</div>` : ''}
<div data-test-conversation="conversation-text" class="text-content-wrapper"><div class="ticket_note" data-note-id="${at}">${mailMarkup(message)}</div></div></div>`
}
