import { agentName, escaped, type Said, type Ticket, tickets } from '../desk-page/tickets'

/** Re:amaze's page of a conversation: the list of messages, and one field for replies and what else the list beside it offers. */
export function ticketPage(ticket: Ticket, { isChat = false } = {}): string {
  return `<body><div id="conversation">
<nav>${tickets.map(({ id, subject }) => `<a href="/admin/conversations/${id}">${escaped(subject)}</a>`).join('')}</nav>
<div id="conversation-sticky-top"><div class="conversation-meta metaline clearfix"><div class="conversation-meta-info">
  <span class="conversation-status-wrap pea"><span>Unresolved</span></span>
  <span class="assignee pea"><img data-original-title="${agentName}" alt=""></span>
</div></div></div>
<ul id="messages-list"><span>${ticket.messages.map(said => message(said, isChat)).join('')}</span></ul>
<form class="new-message" action="/admin/messages" method="post">
  <ul id="mode-switch" class="nav nav-tabs">
    <li class="active"><a href="#">Reply</a></li>
    <li><a href="#">Internal Note</a></li>
    <li><a href="#">Forward</a></li>
  </ul>
  <div class="tui-editor-defaultUI-toolbar faux-toolbar"><button type="button" class="tui-bold">B</button></div>
  <textarea id="message_body" name="message[body]" data-rt-quickinsert="[]"></textarea>
  <div class="inline-ai"><button type="button">Rewrite</button></div>
  <input type="submit" class="btn btn-primary" value="Send">
</form>
<ul id="conversation-right-rail"><li><div><div class="customer-profile"><h4>${escaped(ticket.customer.name)}</h4><textarea class="customer-notes"></textarea></div></div></li></ul>
</div></body>`
}

function message({ who, name, words }: Said, isChat: boolean): string {
  const classes = [
    'message',
    ...(isChat ? ['chat-ui'] : []),
    ...(who === 'customer' ? [] : ['staff']),
    ...(who === 'note' ? ['internal-note'] : []),
  ]
  return `<li class="${classes.join(' ')}"><div class="message-heading">${escaped(name)}</div><div class="message-body">${words.map(line => `<p>${escaped(line)}</p>`).join('')}</div></li>`
}
