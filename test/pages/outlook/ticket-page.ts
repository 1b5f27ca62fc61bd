import { agentName, escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

export const account = 'alex.moreno@acme.example'

/**
 * Outlook on the web with one conversation in the reading pane and the reply under it, as an extension's own fixtures
 * of September 2026 have it: the reading pane is marked as a composer itself, and bodies of messages are called like
 * the box.
 */
export function ticketPage(ticket: Ticket, { reply = '', isPersonal = false } = {}): string {
  const mails = ticket.messages.filter(({ who }) => who !== 'note')
  return `<body>
<header><button type="button" id="O365_MainLink_Me" aria-label="Account manager for ${agentName} ${isPersonal ? 'alex@home.example' : account}">AM</button></header>
<div class="list" role="listbox"><div role="option" data-convid="1">${escaped(ticket.subject)}</div></div>
<main role="main" data-app-section="MailReadCompose" aria-label="Reading Pane"><div id="ConversationReadingPaneContainer">
  <div id="CONV_${ticket.id}_SUBJECT" role="heading" aria-level="2">${escaped(ticket.subject)}</div>
  <div aria-label="${mails.length} messages" role="region">
    ${mails.map(card).join('')}
    ${draftCard}
    <div class="answer"><button type="button" aria-label="Reply">Reply</button></div>
    ${reply}
  </div>
</div></main>
</body>`
}

/** The reply under the conversation, or in the window of a mail of its own (`subject`). */
export function replyBox(ticket: Ticket, { number = 1, subject }: { number?: number; subject?: string } = {}): string {
  const field =
    subject === undefined ? '' : `<input aria-label="Subject" placeholder="Add a subject" value="${escaped(subject)}">`
  return `<div id="docking_InitVisiblePart_${number}" class="compose">
<div class="to"><div role="textbox" contenteditable="true" aria-label="To">${escaped(ticket.customer.name)}</div></div>${field}
<div id="editorParent_${number}" class="editor"><div role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true" dir="ltr" data-box>${subject === undefined ? bodyOf(ticket) : emptyLine}</div></div>
<div class="foot"><div data-testid="ComposeSendButton"><button type="button" aria-label="Send">Send</button><button type="button" aria-label="More send options" aria-haspopup="true">⌄</button></div><button type="button" aria-label="Discard">✕</button></div>
</div>`
}

const emptyLine = '<div class="elementToProof"><br></div>'

/** What stands in the box as it opens: a line to write in, the signature, and the mail that is answered. */
function bodyOf({ messages, subject }: Ticket): string {
  const answered = messages.findLast(({ who }) => who === 'customer')!
  return `${emptyLine}<div id="Signature" class="elementToProof"><p>${escaped(agentName)}</p><p>Acme Support</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> ${escaped(answered.name)} &lt;${addressOf(answered)}&gt;<br><b>Subject:</b> ${escaped(subject)}</div><div>${answered.words.map(line => `<p>${escaped(line)}</p>`).join('')}</div>`
}

function addressOf({ who, name }: Said): string {
  return who === 'customer' ? `${name.toLowerCase().replace(' ', '.')}@mail.example` : account
}

function card(said: Said): string {
  return `<div class="card"><div class="head"><span role="button" aria-label="From: ${escaped(said.name)}"><span title="${addressOf(said)}">${escaped(said.name)}</span></span><div role="heading" aria-level="3">${said.at}</div></div>
<div role="document" aria-label="Message body"><div>${mailMarkup(said)}</div></div></div>`
}

const draftCard = `<div class="card"><span role="button" aria-label="From: ${agentName}">${agentName}</span> <span>[Draft]</span> This message hasn't been sent.<div role="document" aria-label="Message body">Half a sen</div></div>`
