import { escaped, paragraphs, type Ticket } from '../desk-page/tickets'

/*
 * Pages of products that nobody here has seen. What stands in a comment as "seen" was read in somebody's extension of
 * 2023 to 2026; all else, the editor too, is ours and only likely. `#box` is where the editor is put, `#send` sends.
 */

export interface HintedPage {
  /** How the editor is put into #box. */
  readonly editor: 'contenteditable' | 'prosemirror' | 'draft' | 'textarea' | 'textarea-in-shadow' | 'frame'
  /** Attributes of the editable beside the editor's own. */
  readonly attributes?: Readonly<Record<string, string>>
  markup(ticket: Ticket): string
}

const thread = ({ messages }: Ticket) =>
  messages.map(({ name, words }) => `<article><b>${escaped(name)}</b>${paragraphs(words)}</article>`).join('')
const tabs = (reply: string, note: string) =>
  `<div class="kinds" role="tablist"><button role="tab" aria-selected="true">${reply}</button><button role="tab" aria-selected="false" data-note>${note}</button></div>`
const composer = (send = 'Send') => `<div class="composer"><div id="box"></div><button id="send">${send}</button></div>`

export const hintedPages: Readonly<Record<string, HintedPage>> = {
  // Seen: the address; the subject's place, by the names of its styled components.
  'app.frontapp.com': {
    editor: 'contenteditable',
    markup: ticket => `<header class="conversationTopbar__StyledConversationTopbar-sc-1">
      <div class="conversationSubjectWrapper__StyledSubjectContainerDiv-sc-2"><div><span>${escaped(ticket.subject)}</span></div></div></header>
      ${thread(ticket)}<section>${tabs('Reply', 'Internal comment')}${composer()}</section>`,
  },
  // Seen: the address, ProseMirror, who a message is from, the contact, the ticket's name, the words on Send.
  'app.hubspot.com': {
    editor: 'prosemirror',
    markup: ticket => `<main data-application-name="svh-help-desk">
      <h1><a data-test-id="ticket-header-name-link"><span>${escaped(ticket.subject)}</span></a></h1>
      <aside><a data-selenium-test="contact-chicklet-title-link">${escaped(ticket.customer.name)}</a></aside>
      ${ticket.messages.map(({ name, words }) => `<div class="CommonMessage__StyledContentColumn-sc-3"><dl><dt data-message-metadata-type="from"><b>${escaped(name)}</b></dt></dl><div data-test-id="primary-message-body-content">${paragraphs(words)}</div></div>`).join('')}
      <section>${tabs('Email', 'Comment')}<div class="composer"><div id="box"></div><button id="send"><i18n-string data-key="composer-ui.send-button.capabilities-editor-submit-button">Send</i18n-string></button></div></section></main>`,
  },
  // Seen: the address, and the field for notes about the customer.
  'acme.gorgias.com': {
    editor: 'draft',
    markup: ticket =>
      `${thread(ticket)}<aside><textarea id="note-field" aria-label="Note"></textarea></aside><section>${tabs('Reply', 'Internal note')}${composer()}</section>`,
  },
  // Seen: the addresses, windows behind each other, the title of a record.
  'acme.lightning.force.com': {
    editor: 'textarea-in-shadow',
    markup: ticket => `<div class="slds-template__container"><div class="lafSinglePaneWindowManager">
      <div class="windowViewMode-maximized"><div class="slds-page-header__title"><lightning-formatted-text>Another case</lightning-formatted-text></div></div>
      <div class="windowViewMode-normal"><div class="slds-page-header__title"><lightning-formatted-text>${escaped(ticket.subject)}</lightning-formatted-text></div>
      ${thread(ticket)}<section>${tabs('Email', 'Internal note')}${composer()}</section></div></div></div>`,
  },
  // Seen: the addresses, tickets as tabs with their numbers, the subject, the words of a message and of a comment.
  'desk.zoho.eu': {
    editor: 'frame',
    markup: ticket => `<div class="zd_v2-ticketdetailview-container" data-id="subTab_${ticket.id}">
      <span class="zd_v2-ticketsubject-ticketIdText">#${ticket.id}</span><h1 data-id="caseSubjectText">${escaped(ticket.subject)}</h1>
      ${ticket.messages.map(({ who, words }) => `<div class="zd_v2-conversationlistcommon-contentWrapper" data-id="${who === 'note' ? 'content' : 'threadContent'}">${paragraphs(words)}</div>`).join('')}
      <section>${tabs('Reply', 'Private comment')}${composer()}</section></div>`,
  },
  // Seen: the address, the editor and what is around it, the editor of the description, the list of comments.
  'acme.atlassian.net': {
    editor: 'prosemirror',
    attributes: { id: 'ak-editor-textarea' },
    markup: ticket => `<h1>${escaped(ticket.subject)}</h1>
      <div data-testid="issue.views.field.rich-text.editor-container"><div id="description" class="ProseMirror" contenteditable="true"><p>${escaped(ticket.messages[0]!.words.join(' '))}</p></div><button>Save</button></div>
      <div data-testid="issue.activity.comments-list">${thread(ticket)}</div>
      <div data-testid="issue.activity.comment">${tabs('Reply to customer', 'Add internal note')}<div data-testid="issue.component.editor.default-editor">${composer('Save')}</div></div>`,
  },
  // Seen: the address.
  'www.tidio.com': {
    editor: 'textarea',
    markup: ticket => `${thread(ticket)}<section>${tabs('Reply', 'Note')}${composer()}</section>`,
  },
  // Seen: the address, in its guide.
  'acme.helpshift.com': {
    editor: 'textarea',
    markup: ticket => `${thread(ticket)}<section>${tabs('Reply', 'Private note')}${composer()}</section>`,
  },
}
