import { agentName, escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

const types = { customer: 'customer', agent: 'message', note: 'note' } as const

/**
 * FreeScout's page of a conversation, as its templates of August 2026 write it (resources/views/conversations) and its
 * own script leaves it: newest message on top, the form for replies and notes folded away, its button bar twice.
 */
export function ticketPage(ticket: Ticket, { isChat = false, editor = '' } = {}): string {
  const { id, subject, customer, messages } = ticket
  return `<body class="body-conv${isChat ? ' chat-mode' : ''}" data-conversation_id="${id}" data-mailbox_id="1" data-auth_user_id="1">
<div id="app"><div class="layout-2col"><div class="content-2col">
<div id="conv-layout" class="conv-type-${isChat ? 'chat' : 'email'}">
  <div id="conv-layout-header">
    <div id="conv-toolbar"><div class="conv-actions">
      <span class="hidden-xs conv-reply conv-action glyphicon glyphicon-share-alt" role="button" aria-label="Reply">↩</span><span class="conv-add-note conv-action glyphicon glyphicon-edit" role="button" aria-label="Note">✎</span>
    </div></div>
    <div id="conv-subject">
      <div class="conv-subj-block"><div class="conv-subjwrap">
        <div class="conv-subjtext">
          <span>${escaped(subject)}</span>
          <div class="input-group input-group-lg conv-subj-editor">
            <input type="text" id="conv-subj-value" class="form-control" value="${escaped(subject)}">
          </div>
        </div>
        <div class="conv-numnav"><i class="glyphicon conv-star"></i>&nbsp; # <strong>${id}</strong></div>
      </div></div>
      <div class="conv-action-wrapper">
        <div class="conv-block conv-reply-block conv-action-block hidden">
          <div class="col-xs-12">
            <form class="form-horizontal form-reply" method="POST" action="">
              <input type="hidden" name="conversation_id" value="${id}">
              <input type="hidden" name="thread_id" value="">
              <input type="hidden" name="is_note" value="">
              <input type="hidden" name="subtype" value="">
              <div class="form-group conv-recipient conv-recipient-to">
                <select name="to" id="to" class="form-control"><option value="${customer.address}" selected>${escaped(customer.name)} &lt;${customer.address}&gt;</option></select>
              </div>
              <div class="form-group conv-reply-body">
                <textarea id="body" class="form-control" name="body" rows="13"></textarea>${editor}
              </div>
            </form>
          </div>
          <div class="clearfix"></div>
          ${bottomBar}
        </div>
      </div>
    </div>
  </div>
  <div id="conv-layout-customer">
    <div class="conv-customer-block conv-sidebar-block"><div class="customer-snippet"><div class="customer-data">
      <a href="/customers/${id}/edit" class="customer-name">${escaped(customer.name)}</a>
      <ul class="customer-contacts customer-section"><li class="customer-email"><a href="#" class="contact-main">${customer.address}</a></li></ul>
    </div></div></div>
  </div>
  <div id="conv-layout-main">
    ${lineItem}
    ${messages.map(thread).reverse().join('')}
  </div>
</div></div></div></div>
</body>`
}

const buttons = `<div class="btn-group btn-group-send">
  <button class="hidden"></button>
  <button type="button" class="btn btn-primary btn-reply-submit btn-send-text">Send Reply</button>
  <button type="button" class="btn btn-primary btn-reply-submit btn-send-forward">Forward</button>
  <button type="button" class="btn btn-primary btn-reply-submit btn-add-note-text">Add Note</button>
  <button type="button" class="btn btn-primary btn-reply-submit btn-create-conv">Create</button>
  <button type="button" class="btn btn-primary btn-send-menu" aria-haspopup="true" aria-label="More">⌄</button>
  <ul class="dropdown-menu dropdown-after-send"><li class="active"><a href="#" data-after-send="1">Send and stay on page</a></li></ul>
</div>`

const bottomBar = `<div id="editor_bottom_toolbar" style="display:none">
  <div id="editor_signature"><div>--</div><div>${escaped(agentName)}, Acme</div></div>
  <select name="status" class="form-control"><option value="1">Active</option><option value="2">Pending</option></select>
  ${buttons}
</div>`

const lineItem = `<div class="thread thread-type-lineitem thread-state-published" id="thread-90"><div class="thread-message"><div class="thread-header">
  <div class="thread-title">${escaped(agentName)} marked as Active</div></div></div></div>`

function thread(said: Said, at: number): string {
  return `<div class="thread thread-type-${types[said.who]}" id="thread-${at + 1}" data-thread_id="${at + 1}">
  <div class="thread-photo"></div>
  <div class="thread-message">
    <div class="thread-header">
      <div class="thread-title"><div class="thread-person"><strong><a href="/customers/1/edit">${escaped(said.name)}</a></strong></div></div>
      <div class="thread-info"><a href="#thread-${at + 1}" class="thread-date" title="${said.at}">Yesterday</a></div>
    </div>
    <div class="thread-body">
      <div class="thread-content" dir="auto">${mailMarkup(said)}</div>
      ${said.who === 'customer' ? '' : `<div class="thread-meta">Edited by ${escaped(agentName)} <div class="thread-original thread-text hidden">Something else before.</div></div>`}
    </div>
  </div>
</div>`
}
