import { agentName, escaped, mailMarkup, type Said, type Ticket, tickets } from '../desk-page/tickets'

/**
 * Request Tracker's pages as 6.0.0 writes them, looked at in the product itself: the page around, in which htmx changes
 * `.main-container`; a ticket's own page; and its reply page, whose parts come one by one. The signature stands above
 * the quote (SignatureAboveQuote).
 */
export const shell = `<body hx-boost="true" class="elevator" id="comp-Ticket-Update">
<div class="main-navigation"><nav class="navbar-expand navbar"><ul id="app-nav" class="main-menu navbar-nav toplevel">
  <li id="li-search-tickets-recent" class="has-children dropend"><ul class="dropdown-menu">
    ${tickets.map(({ id, subject }) => `<li><a class="menu-item rounded dropdown-item" href="/Ticket/Display.html?id=${id}">#${id}: ${escaped(subject)}</a></li>`).join('')}
  </ul></li>
  <li id="li-preferences" class="nav-item dropdown has-children"><a id="preferences" class="menu-item rounded nav-link" href="/User/Summary.html?id=27"><span class="user" data-user-id="27"><span class="rt-user-avatar rounded text-center p-1 rt-orange rt-user-privileged" aria-label="alex (${agentName})">AM</span></span></a></li>
</ul></nav></div>
<div class="main-container"></div>
</body>`

const title = (words: string) => `<div id="header"><h1>${escaped(words)}</h1></div>`

export function displayPage({ id, subject, messages }: Ticket): string {
  return `${title(`#${id}: ${subject}`)}<div id="body"><div class="history">${messages
    .map(
      (
        said,
        at,
      ) => `<div class="transaction Ticket-transaction message" data-transaction-id="${id}${at}"><div class="metadata">
    <span class="actions">
      <a href="Update.html?id=${id}&amp;QuoteTransaction=${id}${at}&amp;Action=Respond" class="reply-link">Reply</a>
      <a href="Update.html?id=${id}&amp;QuoteTransaction=${id}${at}&amp;Action=Comment" class="comment-link">Comment</a>
    </span>
    <span class="description"><span class="user">${escaped(said.name)}</span> - Correspondence added</span>
  </div><div class="content"><div class="messagebody">${mailMarkup(said)}</div></div></div>`,
    )
    .join('')}</div></div>`
}

/** The reply page as it first stands; `part` gives what comes into each place. */
export function updatePage({ id, subject }: Ticket): string {
  return `${title(`Update ticket #${id}: ${subject}`)}<div id="body"><div>
<form action="Update.html" name="TicketUpdate" method="post" enctype="multipart/form-data">
<input type="hidden" class="hidden" name="QuoteTransaction" value="${id}0">
<input type="hidden" class="hidden" name="DefaultStatus" value="open">
<input type="hidden" class="hidden" name="Action" value="Respond">
<input type="hidden" class="hidden" name="Token" value="">
<input type="hidden" class="hidden" name="id" value="${id}">
<input type="hidden" class="hidden" name="DefaultUpdateType" value="response">
<div class="row">
  <div class="col-md-7">${['Message', 'Submit', 'PreviewScrips'].map(place).join('')}</div>
  <div class="col-md-5">${place('Basics')}</div>
</div>
</form>
</div></div>`
}

const place = (part: string) =>
  `<div hx-post="/Views/Ticket/Widgets/Update/${part}" class="htmx-load-widget" hx-trigger="reload,load"><div class="spinner"></div></div>`

const titlebox = (className: string, words: string, content: string) =>
  `<div class="${className}"><div class="titlebox body-content-class card ${className}"><div class="titlebox-title card-header"><span class="left">${words}</span></div>
<div class="titlebox-content collapse show"><div class="card-body">${content}</div></div></div></div>`

const row = (words: string, name: string, content: string) =>
  `<div class="row mt-2"><div class="col"><div class="rt-label"><span class="rt-label text-body-secondary"><label for="${name}">${words}</label></span></div>
<div class="rt-value"><span class="rt-value">${content}</span></div></div></div>`

const signature = `<p>&nbsp;</p><p>--&nbsp;<br />${agentName}<br />Acme support</p><p>&nbsp;</p>`

/** What the reply to the customer's last message has in its box. */
export function boxMarkup(ticket: Ticket): string {
  return signature + quoteOf(ticket)
}

function quoteOf(ticket: Ticket): string {
  const said = answered(ticket)
  return `<div class="gmail_quote">On Sat Nov 21 20:12:39 2026, ${ticket.customer.address} wrote:<br /><blockquote class="gmail_quote" type="cite">${mailMarkup(said)}</blockquote></div>`
}

export function answered({ messages }: Ticket): Said {
  return messages.findLast(({ who }) => who === 'customer')!
}

/** The parts of the reply page in the order in which they come. */
export const parts: Readonly<Record<string, (ticket: Ticket) => string>> = {
  Message: ticket =>
    titlebox(
      'messagedetails',
      'Message',
      `${row('One-time Cc', 'UpdateCc', '<input type="text" id="UpdateCc" name="UpdateCc" value="">')}
${row('Subject', 'update-subject', `<input id="update-subject" class="form-control" type="text" name="UpdateSubject" value="${escaped(ticket.subject)}">`)}
<div class="messagebox-container action-response"><div class="row mt-2"><div class="col-12">
<textarea autocomplete="off" class="form-control messagebox richtext" style="width: 100%" rows="15" name="UpdateContent" id="UpdateContent" placeholder="Type your message here">
${escaped(boxMarkup(ticket))}</textarea>
<div class="messagebox-attachment-warning"><div class="ignore">
  ${escaped(quoteOf(ticket))}
  ${escaped(signature)}
</div><div>It looks like you may have forgotten to add an attachment.</div></div>
<input type="text" style="display:none" name="UpdateContentType" id="UpdateContentType" value="text/html">
</div></div></div>`,
    ),
  Submit: () =>
    '<div class="submit"><div class="buttons"><input type="submit" name="SubmitTicket" value="Update Ticket" class="btn btn-primary w-auto"></div></div>',
  PreviewScrips: ({ customer }) =>
    titlebox(
      'ticket-info-preview-scrips',
      'Scrips and Recipients',
      `<div class="form-check"><input type="checkbox" id="TxnSendMailToAll" name="TxnSendMailToAll" value="1" class="form-check-input"><label class="form-check-label" for="TxnSendMailToAll"><b>All recipients</b></label></div>
<ul class="list-group list-group-compact"><li class="list-group-item"><div class="row mt-2">
  <div class="col-auto"><b>To</b>:</div>
  <div class="col-auto"><div class="form-check">
    <input type="checkbox" class="form-check-input" name="TxnSendMailTo" checked value="${customer.address}" id="TxnSendMailTo-1">
    <label class="form-check-label" for="TxnSendMailTo-1"><span class="user" data-user-id="29"><a href="/User/Summary.html?id=29" class="rt-user-avatar"><span class="rt-user-avatar rounded text-center p-1 rt-green rt-user-unprivileged">${initials(customer.name)}</span>
</a><a href="/User/Summary.html?id=29">${escaped(`${customer.name} <${customer.address}>`)}</a></span></label>
  </div></div>
</div></li></ul>`,
    ),
  Basics: () =>
    titlebox(
      'ticket-info-basics',
      'Ticket and Transaction',
      `${row('Update Type', 'UpdateType', '<select class="form-select selectpicker" name="UpdateType" id="UpdateType"><option value="private">Comments (Not sent to requestors)</option><option value="response" selected>Reply to requestors</option></select>')}
${row('Owner', 'Owner', `<select id="Owner" name="Owner" class="selectpicker form-select Owner"><option value="" selected>Nobody in particular (Unchanged)</option><option value="6">Nobody in particular</option><option value="27">alex (${agentName})</option></select>`)}
${row('Story', 'Story', '<textarea class="form-control richtext CF" name="Object-RT::Ticket-1-CustomField-3-Value" id="Story"></textarea>')}`,
    ),
}

const initials = (name: string) => name.replaceAll(/[^A-Z]/g, '')
