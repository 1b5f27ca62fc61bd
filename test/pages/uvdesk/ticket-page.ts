import { escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

/**
 * UVdesk's page of a ticket for its members, as Resources/views/ticket.html.twig of September 2025 writes it: the first
 * message, those drawn under it, and a tab each for reply, forwarding and note, all with an editor.
 */
export function ticketPage({ subject, customer, messages }: Ticket): string {
  const [first, ...others] = messages
  return `<body><div class="uv-view">
<div class="uv-aside"><div class="uv-aside-customer-info">
  <div style="display: flex"><span>${escaped(customer.name)}</span></div>
  <span>${customer.address}</span>
</div></div>
<div class="uv-inner-section">
  <div class="uv-ticket-action-bar"><div class="uv-ticket-action-bar-lt"><div class="uv-tabs"><ul><li for="default" data-type="all" class="uv-tab-active">All Threads</li></ul></div></div></div>
  <div class="uv-ticket-scroll-region">
  <div class="uv-ticket-head"><div class="uv-ticket-head-lt"><span class="uv-star-large uv-star"></span></div><div class="uv-ticket-head-rt"><h1>${escaped(subject)}</h1></div></div>
  <div class="uv-tab-view uv-tab-view-active" id="default"><div class="uv-ticket-section">
    <div class="uv-ticket-main create">${inner(first!)}</div>
    <div class="uv-ticket-accordion"><div class="uv-ticket-wrapper thread-list">
      <div class="uv-ticket-main uv-ticket-note"><div class="uv-ticket-main-rt"><span class="uv-ticket-member-name">System</span><div class="message">Assigned.</div></div></div>
      ${others.map(said => `<div class="uv-ticket-main${said.who === 'note' ? ' uv-ticket-note-agent' : ''}">${inner(said)}</div>`).join('')}
    </div></div>
  </div></div>
  <div class="uv-ticket-main uv-ticket-reply uv-no-error-success-icon"><div class="uv-ticket-main-rt">
    <span class="uv-ticket-member-name">Jo Park</span>
    <div class="uv-tabs"><ul><li for="reply" class="uv-tab-active">Reply</li><li for="forward">Forward</li><li for="note">Note</li></ul></div>
    ${tab('reply', list)}
    ${tab('forward', '<div class="uv-btn forward">Forward</div>')}
    ${tab('note', list)}
  </div></div>
  </div>
</div></div></body>`
}

const list = `<div class="uv-dropdown reply">
  <div class="uv-btn uv-dropdown-other">Reply <span class="uv-icon-down-light"></span></div>
  <div class="uv-dropdown-list uv-top-left"><div class="uv-dropdown-container"><label>Reply</label><ul>
    <li data-id="">Submit</li><li data-id="open">Submit And Open</li><li data-id="closed">Submit And Closed</li>
  </ul></div></div>
</div>`

const tab = (name: 'reply' | 'forward' | 'note', send: string) =>
  `<div class="uv-tab-view${name === 'reply' ? ' uv-tab-view-active' : ''}" id="${name}">
  <form enctype="multipart/form-data" method="post" action="/en/member/thread/add/501">
    <input name="threadType" value="${name}" type="hidden">
    <input name="status" value="" type="hidden" class="reply-status">
    <div class="uv-element-block uv-element-block-textarea"><label class="uv-field-label">Write a reply</label><div class="uv-field-block">
      <textarea class="uv-field" name="reply" id="${name}-area"></textarea>
    </div></div>
    <div class="uv-action-buttons">
      <div class="uv-dropdown next-view"><input type="hidden" name="nextView" value="stay"><div class="uv-dropdown-btn">Stay on ticket</div>
        <div class="uv-dropdown-list uv-top-left"><ul><li data-value="stay">Stay on ticket</li></ul></div></div>
      ${send}
    </div>
  </form>
</div>`

function inner(said: Said): string {
  const kind = said.who === 'customer' ? 'customer' : 'agent'
  return `<div class="uv-ticket-strip"><span><span class="timeago uv-margin-0" data-timestamp="${Date.parse(said.at) / 1000}">${said.at}</span> - ${escaped(said.name)}</span></div>
  <div class="uv-ticket-main-lt"><span class="uv-thread-action"><span class="uv-icon-ellipsis uv-dropdown-other"></span><div class="uv-dropdown-list"><ul><li data-action="edit">Edit Thread</li></ul></div></span></div>
  <div class="uv-ticket-main-rt"><a href="/en/member/${kind}/7" class="uv-ticket-member-name">${escaped(said.name)}</a>
    <div class="message">${mailMarkup(said)}</div></div>`
}
