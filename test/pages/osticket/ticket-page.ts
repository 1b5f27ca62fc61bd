import { agentName, escaped, plainQuoteMarkup, type Said, type Ticket } from '../desk-page/tickets'

const types = { customer: 'message', agent: 'response', note: 'note' } as const

/**
 * osTicket's page of a ticket for agents, as ticket-view.inc.php and thread-entry.tmpl.php of 1.18.1 write it: the
 * thread, and under it the forms for a reply and for a note, of which one is on show.
 */
export function ticketPage(ticket: Ticket, { reply = '', note = '' } = {}): string {
  const { id, subject, customer, messages } = ticket
  return `<body><div id="container"><div id="pjax-container" class=""><div id="content">
<div><div class="sticky bar"><div class="content">
  <div class="flush-left"><h2><a href="tickets.php?id=${id}" title="Reload"><i class="icon-refresh"></i> Ticket #${612_000 + id}</a></h2></div>
</div></div></div>
<div class="clear tixTitle has_bottom_border"><h3>${escaped(subject)}</h3></div>
<table class="ticket_info" cellspacing="0"><tbody><tr>
  <th>User:</th><td><a href="#tickets/${id}/user"><i class="icon-user"></i> <span id="user-7-name">${escaped(customer.name)}</span></a></td>
  <th>Email:</th><td><span id="user-7-email">${customer.address}</span></td>
  <th>Source:</th><td><span id="field_source">Email</span></td>
</tr></tbody></table>
<ul class="tabs clean threads" id="ticket_tabs"><li class="active"><a id="ticket-thread-tab" href="#ticket_thread">Ticket Thread (${messages.length})</a></li></ul>
<div id="ticket_tabs_container">
<div id="ticket_thread" class="tab_content">
<div id="ticketThread"><div id="thread-items" data-thread-id="1">
  ${messages.map(entry).join('')}
  <div class="thread-event action"><span class="type-icon"></span><span class="faded description">Created by SYSTEM</span></div>
</div></div>
<div class="clear"></div>
<div class="sticky bar stop actions" id="response_options">
  <ul class="tabs" id="response-tabs">
    <li class="active"><a href="#reply" id="post-reply-tab">Post Reply</a></li>
    <li><a href="#note" id="post-note-tab">Post Internal Note</a></li>
  </ul>
  <form id="reply" class="tab_content spellcheck exclusive save" action="tickets.php?id=${id}#reply" name="reply" method="post">
    <input type="hidden" name="id" value="${id}">
    <input type="hidden" name="a" value="reply">
    <select id="reply-to" name="reply-to"><option value="all" selected>All Active Recipients</option><option value="none">— Do Not Email Reply —</option></select>
    ${reply || '<textarea name="response" id="response" data-signature-field="signature" rows="9" class="richtext draft draft-delete fullscreen"></textarea>'}
    <label><input type="radio" name="signature" value="none"> None</label>
    <label><input type="radio" name="signature" value="mine" checked> My Signature</label>
    <p style="text-align:center;"><input class="save pending" type="submit" value="Post Reply"> <input class="" type="reset" value="Reset"></p>
  </form>
  <form id="note" class="hidden tab_content spellcheck exclusive save" action="tickets.php?id=${id}#note" name="note" method="post">
    <input type="hidden" name="id" value="${id}">
    <input type="hidden" name="a" value="postnote">
    <input type="text" name="title" id="title" size="60" value="">
    ${note || '<textarea name="note" id="internal_note" rows="9" class="richtext draft draft-delete fullscreen"></textarea>'}
    <p style="text-align:center;"><input class="save pending" type="submit" value="Post Note"> <input class="" type="reset" value="Reset"></p>
  </form>
</div></div></div>
</div></div></div></body>`
}

export const signatureBox = `<div class="selected-signature"><div class="inner"><p>${escaped(agentName)}, Acme</p></div></div>`

function entry(said: Said, at: number): string {
  return `<div id="thread-entry-${at + 1}"><div class="thread-entry ${types[said.who]} avatar" style="position:relative;z-index:auto;">
  <span class="pull-right avatar"></span>
  <div class="header">
    <div class="pull-right"><span class="textra light"></span></div>
    <b>${escaped(said.name)}</b> posted <a name="entry-${at + 1}" href="#entry-${at + 1}"><time datetime="${said.at}" title="${said.at}">${said.at.slice(0, 10)}</time></a>
    <span class="faded title truncate"></span>
  </div>
  <div class="thread-body no-pjax">
    <div>${plainQuoteMarkup(said)}</div>
    <div class="clear"></div>
  </div>
</div></div>`
}
