import { agentName, escaped, type Said, type Ticket, tickets } from '../desk-page/tickets'

/** Chatra's page of conversations. In a run of messages only the first shows the name. */
export function ticketPage(ticket: Ticket): string {
  return `<body><div class="app">
<nav class="nav">${tickets.map(other => item(other, other === ticket)).join('')}</nav>
<main class="chat">
  <div class="chat-message-area">${said(ticket)}</div>
  <div class="chat-input-area is-focused">
    <div class="chat-input-area__wrapper"><div class="chat-input-area__message"><textarea class="chat-textarea" placeholder="Type a message"></textarea></div></div>
    <div class="chat-input-area__button--note" data-note role="button" tabindex="0">✎</div>
  </div>
</main>
<aside class="contact"><textarea class="contact__notes"></textarea></aside>
</div></body>`
}

export { agentName }

const classes = { customer: '', agent: ' is-operator', note: ' is-operator chat-message--note' } as const

export function said({ messages }: Ticket): string {
  return `<div class="chat-date-block">Today</div>${messages.map(message).join('')}`
}

function message({ who, name, words }: Said): string {
  return words
    .map(
      (line, at) =>
        `<div class="chat-message${classes[who]}${at > 0 ? ' is-group' : ''}"><div class="chat-message__username">${escaped(name)}</div><div class="chat-bubble"><div class="chat-bubble__message"><span class="parsed-text">${escaped(line)}</span></div></div></div>`,
    )
    .join('')
}

function item({ id, customer }: Ticket, isActive: boolean): string {
  return `<div class="nav-item js-contact${isActive ? ' is-active' : ''}" data-chat="${id}">${escaped(customer.name)}</div>`
}
