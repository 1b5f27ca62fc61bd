import { replyTabs } from '../desk-page/reply-tabs'
import { agentName, escaped, type Said, type Ticket, tickets } from '../desk-page/tickets'

export interface CrispOptions {
  /** How Crisp tells a private note from a reply was never seen: by default nothing tells it. */
  readonly hasTabs?: boolean
}

/** Crisp's inbox with one conversation on show, one group of messages a day; a run's name stands at its last message. */
export function ticketPage(ticket: Ticket, { hasTabs = false }: CrispOptions = {}): string {
  return `<body><div class="c-app">
<div class="c-conversation-menu">${tickets.map(other => item(other, other === ticket)).join('')}</div>
<div class="c-conversation-box">
  <div class="c-conversation-box-topbar"><span class="c-conversation-box-topbar__state-button">Resolve</span></div>
  <div class="c-conversation-box-content">
    <div class="c-conversation-box-content__group"><div class="c-conversation-box-content__date">Today</div>${said(ticket)}</div>
  </div>
  <div class="c-conversation-box__editor">
    ${replyTabs({ isNamed: hasTabs })}
    <div class="c-conversation-box-field">
      <div class="c-editor-composer__field o-markdown c-conversation-box-field__field-composer-field" contenteditable="true"></div>
    </div>
    <button type="button" class="c-conversation-box-field__send">Send</button>
  </div>
</div>
<div class="c-conversation-profile">
  <span class="c-conversation-profile__name">${escaped(ticket.customer.name)}</span>
  <span class="c-conversation-profile__email">${ticket.customer.address}</span>
  <textarea class="c-conversation-profile__notes"></textarea>
</div>
</div></body>`
}

export { agentName }

const sides = { customer: 'user', agent: 'operator', note: 'note' } as const

export function said({ messages }: Ticket): string {
  return messages.map(message).join('')
}

function message({ who, name, words }: Said): string {
  const base = 'c-conversation-box-content-message'
  return words
    .map((line, at) => {
      const tooltip =
        at === words.length - 1
          ? `<span class="${base}__avatar-tooltip"><span class="c-base-tooltip__default">${escaped(name)}</span></span>`
          : ''
      return `<div class="${base} ${base}--${sides[who]}">${tooltip}<div class="${base}-bubble"><div class="${base}-bubble__content">${escaped(line)}</div></div></div>`
    })
    .join('')
}

function item({ id, customer }: Ticket, isActive: boolean): string {
  return `<a class="c-conversation-menu-item${isActive ? ' c-conversation-menu-item--active' : ''}" data-chat="${id}"><span class="c-conversation-menu-item-headline__origin"><svg><use href="#message_bubble"></use></svg></span><span>${escaped(customer.name)}</span></a>`
}
