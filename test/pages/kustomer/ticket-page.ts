import { replyTabs } from '../desk-page/reply-tabs'
import { escaped, type Ticket } from '../desk-page/tickets'

/** Kustomer's timeline of a customer: its editor and its `data-kt` are known, the rest is a page as it might be. */
export function ticketPage(ticket: Ticket, { hasTabs = false, editor = '' } = {}): string {
  return `<body><div class="app">
<div class="timeline">${ticket.messages.map(({ name, words }) => `<div class="c1"><b>${escaped(name)}</b><p>${escaped(words.join(' '))}</p></div>`).join('')}</div>
<div class="composer" data-kt="composer">
  ${replyTabs({ isNamed: hasTabs })}
  <div class="place">${editor}</div>
  <button type="button" data-kt="conversationSend">Send</button>
</div>
<div data-kt="card_card"><textarea></textarea></div>
</div></body>`
}

/** What Draft.js makes of its place. */
export const mountedDraft =
  '<div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" spellcheck="true"><div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0"><span data-text="true">Hello</span></span></div></div></div></div></div></div>'
