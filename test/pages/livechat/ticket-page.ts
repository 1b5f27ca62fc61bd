import { agentName, escaped, type Said, type Ticket, tickets } from '../desk-page/tickets'

/** The inbox of LiveChat and HelpDesk with one chat on show. Class names there are hashes; test ids are what stays. */
export function ticketPage(ticket: Ticket): string {
  return `<body><div id="root" class="css-1x2y">
<div class="css-list" data-testid="my-chats"><ul>${tickets.map(item).join('')}</ul></div>
<main class="css-feed">
  <div class="css-9f0a"><h2 class="privacy-masker">${escaped(ticket.customer.name)}</h2></div>
  <div class="css-scroll" data-testid="messages-list">${said(ticket)}</div>
  <div class="css-3kq">
    <div class="css-tools"><button type="button" data-testid="private-mode-menu" class="css-77" aria-haspopup="true">Message <svg></svg></button></div>
    <div id="chat-feed-text-area-id" data-testid="chat-feed-text-area-test-id" class="css-box" contenteditable="true" role="textbox" aria-label="Message"></div>
    <div class="css-foot">
      <button type="button" data-testid="emoji-button" aria-label="Emoji">☺</button>
      <button type="button" data-testid="send-button" class="css-send">Send</button>
    </div>
  </div>
</main>
<aside class="css-details"><textarea aria-label="Add a note about the customer"></textarea></aside>
</div></body>`
}

/** A name stands over each run of messages. What colleagues whisper was never seen, so there is none. */
export function said({ messages }: Ticket): string {
  return messages.flatMap(message => (message.who === 'note' ? [] : run(message))).join('')
}

export { agentName }

function run({ who, name, words }: Said): string {
  return `<div class="css-run"><span class="css-name"><span class="privacy-masker">${escaped(name)}</span></span>
<div data-testid="${who}-message" class="css-bubble"><div data-testid="message-text" class="privacy-masker">${escaped(words.join('\n')).replaceAll('\n', '<br>')}</div><span class="css-read">Read</span></div></div>`
}

function item({ id, customer, messages }: Ticket): string {
  return `<li data-testid="chat-item-C${id}" data-chat="${id}"><span class="privacy-masker">${escaped(customer.name)}</span><span data-testid="last-message-text">${escaped(messages.at(-1)!.words[0]!)}</span></li>`
}
