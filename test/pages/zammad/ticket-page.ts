import { agentName, escaped, paragraphs, type Said, type Ticket } from '../desk-page/tickets'

/**
 * Zammad's page with several tickets open, each in a part of its own, as its templates (views/ticket_zoom) write it. The
 * title can be edited too; "Update" is a div.
 */
export function ticketsPage(tickets: readonly Ticket[], active: Ticket): string {
  return `<body><div id="app"><div class="navigation"><div class="tasks">${tickets
    .map(({ id, subject }) => `<a class="task to-${id}" href="#ticket/zoom/${id}">${escaped(subject)}</a>`)
    .join('')}</div></div>
<div id="content">${tickets.map(ticket => zoom(ticket, ticket === active)).join('')}</div></div></body>`
}

const zoom = ({ id, subject, customer, messages }: Ticket, isActive: boolean) => `
<div class="content${isActive ? ' active' : ''}" id="content_permanent_Ticket-${id}"${isActive ? '' : ' style="display: none;"'}>
<div class="ticketZoom"><div class="main flex"><div class="ticketZoom-controls"></div>
  <div class="ticketZoom-header"><div class="js-avatar"></div>
    <div class="ticket-title"><div contenteditable="true" class="ticket-title-update js-objectTitle" data-placeholder="Enter Title...">${escaped(subject)}</div></div>
    <div class="ticket-meta"><div class="ticket-number">${31_000 + id}</div></div>
  </div>
  <div class="ticket-article">${messages.map(article).join('')}</div>
  <div class="article-new">${form(customer.address)}</div>
</div>
<div class="attributeBar js-attributeBar">
  <div class="btn js-reset hide">Discard your unsaved changes.</div>
  <div class="buttonDropdown dropdown dropdown--actions dropup"><div class="btn btn--text"><span class="js-secondaryActionButtonLabel">Stay on tab</span></div>
    <ul class="dropdown-menu" role="menu"><li class="js-secondaryAction" role="menuitem">Close tab</li></ul></div>
  <div class="buttonDropdown dropdown dropup js-submitDropdown">
    <div class="btn btn--primary btn--split--first js-submit">Update</div>
    <div class="btn btn--primary btn--slim btn--split--last js-openDropdownMacro">⌃</div>
    <ul class="dropdown-menu" role="menu"><li class="js-dropdownActionMacro" role="menuitem" data-id="1">Close &amp; Tag as Spam</li></ul>
  </div>
</div>
<div class="tabsSidebar"><div class="sidebar" data-tab="customer"><div class="sidebar-content"><h3 class="userInfo-name" title="Name">${escaped(customer.name)}</h3><div>${customer.address}</div></div></div></div>
</div></div>`

/** Opened by "Reply" on the customer's mail: a mail to them, with the agent's signature in the box. */
const form = (to: string) => `<form class="article-add is-public is-open" data-type="email">
  <input type="hidden" name="type" value="email">
  <input type="hidden" name="internal" value="">
  <input type="hidden" name="subtype" value="reply">
  <input type="hidden" name="in_reply_to" value="">
  <div class="editControls"><div class="js-avatar"></div>
    <div class="editControls-item pop-select"><div class="js-selectedArticleType"></div></div>
    <div class="editControls-item js-toggleVisibility js-selectInternalPublic"><div class="editControls-iconHolder">
      <div class="editControls-icon icon-internal" title="set to public">🔒</div><div class="editControls-icon icon-public" title="set to internal">🔓</div>
    </div></div>
  </div>
  <div class="article-content bubble-gap"><div class="internal-border">
    <div class="input form-group"><input type="text" name="to" value="${to}" class="form-control js-mail-inputs js-to"></div>
    <div class="textBubble js-writeArea"><div class="bubble-arrow"></div>
      <div class="js-textarea richtext-content articleNewEdit-body" contenteditable="true" data-name="body"><div><br></div><div data-signature="true" data-signature-id="1">${escaped(agentName)}<br>Acme</div></div>
      <div class="attachments"></div>
    </div>
  </div></div>
</form>`

function article(said: Said, at: number): string {
  const kind = { customer: 'customer email', agent: 'agent email', note: 'agent note is-internal' }[said.who]
  const quoted = said.quoted
    ? `<span class="js-signatureMarker"></span><div>${escaped(said.quoted.heading)}</div><blockquote type="cite">${paragraphs(said.quoted.words)}</blockquote>`
    : ''
  return `<div class="ticket-article-item ${kind}" data-id="${at + 1}" id="article-${at + 1}">
  <div class="article-meta-clip top"><div class="article-content-meta top hide"><div class="article-meta top"><div class="horizontal article-meta-row">
    <div class="article-meta-key u-textTruncate">From</div><div class="article-meta-value flex contain-text">${escaped(said.name)} &lt;x@mail.example&gt;</div></div></div></div></div>
  <div class="article-content"><div class="js-avatar"></div><div class="bubble-gap"><div class="internal-border"><div class="textBubble">
    <div class="bubble-arrow"></div>
    <div class="textBubble-content" id="article-content-${at + 1}" data-id="${at + 1}"><div class="richtext-content">${paragraphs(said.words)}${quoted}</div></div>
  </div></div></div></div>
</div>`
}
