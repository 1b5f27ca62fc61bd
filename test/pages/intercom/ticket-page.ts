import { replyTabs } from '../desk-page/reply-tabs'
import { agentName, escaped, type Said, type Ticket, tickets } from '../desk-page/tickets'

export interface IntercomOptions {
  /** How the inbox of 2026 tells a note from a reply was never seen: by default nothing tells it. */
  readonly hasTabs?: boolean
  readonly editor?: string
}

/** The inbox of 2026: the conversation and the box stand in open shadow roots, one inside the other. */
export function ticketPage(ticket: Ticket, { hasTabs = false, editor = '' }: IntercomOptions = {}): string {
  return `<body>
<nav class="inbox2__list">${tickets.map(({ id, customer }) => `<a data-chat="${id}">${escaped(customer.name)}</a>`).join('')}</nav>
<inbox-conversation><template shadowrootmode="open">
  <div data-intercom-target="conversation-toolbar"><h2 data-inbox-conversation-header-title><span>${escaped(ticket.customer.name)}</span></h2></div>
  <inbox-stream><template shadowrootmode="open">
    <div data-testid="conversation-stream-scroll-container"><div class="stream">${said(ticket)}</div></div>
  </template></inbox-stream>
  <inbox-composer><template shadowrootmode="open">
    <div class="inbox2__composer__container" data-conversation-reply-composer>
      ${replyTabs({ isNamed: hasTabs })}
      <div class="place">${editor}</div>
      <div class="flex-row justify-between items-end"><div class="flex-row"><button type="button" class="inbox2__button" aria-label="Emoji">☺</button></div>
      <button type="button" class="inbox2__button">Send</button></div>
    </div>
  </template></inbox-composer>
</template></inbox-conversation>
<aside class="details"><textarea aria-label="Company notes"></textarea></aside>
</body>`
}

export { agentName }

/** What ProseMirror makes of its place. */
export const mountedProseMirror =
  '<div contenteditable="true" translate="no" class="ProseMirror embercom-prosemirror-composer-editor"><p><br class="ProseMirror-trailingBreak"></p></div>'

/** 1 is the customer, 3 an agent, 5 a bot; what notes are was never told. */
const categories = { customer: 1, agent: 3, note: 2 } as const

export function said({ messages }: Ticket): string {
  const bot =
    '<div data-part-group-id="9" data-part-group-category="5"><div class="interblocks-html"><p>A bot asks for the order number.</p></div></div>'
  return `${bot}${messages.map(part).join('')}`
}

function part({ who, words }: Said, at: number): string {
  return `<div class="group/content-part" data-part-group-id="${at + 10}" data-part-group-category="${categories[who]}"><div class="interblocks-html">${words.map(line => `<p>${escaped(line)}</p>`).join('')}</div></div>`
}
