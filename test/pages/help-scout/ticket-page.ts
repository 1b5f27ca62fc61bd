import { replyTabs } from '../desk-page/reply-tabs'
import { escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

/** Help Scout's page of a conversation, as far as extensions tell of it. How it tells a note from a reply, none does. */
export function ticketPage(ticket: Ticket, { hasTabs = false, editor = '' } = {}): string {
  return `<body><div class="app">
<header><div data-cy="ConversationHeader.Actions"></div>
<textarea aria-label="Conversation Subject" data-cy="EditableTextarea" rows="1">${escaped(ticket.subject)}</textarea><span data-cy="Text">#${ticket.id}</span></header>
<div data-testid="ThreadContainer"><ol aria-label="Thread Items" role="list">${ticket.messages.map(thread).join('')}</ol></div>
<div class="ReplyBarV2css__ReplyBarUI-sc-1">
  ${replyTabs({ isNamed: hasTabs })}
  <div class="place">${editor || '<div class="editor-container" data-cy="ConvoEditor" role="textbox" aria-label="Reply Editor" contenteditable="true" data-slate-editor="true"><p><br></p></div>'}</div>
  <button type="button" class="Button-sc-2">Send</button>
</div>
</div></body>`
}

const labels = { customer: 'customer message', agent: 'reply', note: 'note' } as const

function thread(said: Said, at: number): string {
  return `<li class="ThreadListItem-sc-3"><div id="thread-${at + 1}" class="${said.who === 'customer' ? 'is-customer' : ''}" aria-label="${said.name}, ${labels[said.who]}">
<span data-nocollapse="true">${escaped(said.name)}</span><div class="thread-content">${mailMarkup(said)}</div></div></li>`
}
