import { type Helpdesk, helpdesk } from './helpdesk'

const tab = (kind: 'reply' | 'note') => [`[data-kind="${kind}"]`]

/**
 * Pages of the products that only their makers run. `?tabs` where nobody told how the product tells a note from a reply:
 * then the page says it as pages say it to those who cannot see it, and without it the coach is silent.
 */
export const hostedDesks: readonly Helpdesk[] = [
  helpdesk({
    name: 'outlook',
    product: 'Outlook',
    folder: 'outlook',
    url: 'https://outlook.office.com/mail/inbox/id/501',
    sender: 'alex.moreno@acme.example',
    editable: '[data-box]',
    send: '[data-testid="ComposeSendButton"] [aria-label="Send"]',
    openReply: ['.answer [aria-label="Reply"]'],
    toNote: null,
    toReply: null,
    sendKeys: ['Control+Enter'],
    second: { address: 'https://outlook.office.com/mail/inbox/id/502' },
  }),
  helpdesk({
    name: 'freshdesk',
    product: 'Freshdesk',
    folder: 'freshdesk',
    url: 'https://acme.freshdesk.com/a/tickets/501',
    editable: '.rich-editor .fr-element',
    send: '.nucleus-button--primary',
    openReply: ['.reply-bar [data-action="reply"]'],
    toNote: ['.composer .nucleus-button--secondary', '.reply-bar [data-action="note"]'],
    toReply: ['.composer .nucleus-button--secondary', '.reply-bar [data-action="reply"]'],
    sendKeys: [],
    second: { address: 'https://acme.freshdesk.com/a/tickets/502' },
  }),
  helpdesk({
    name: 'intercom',
    product: 'Intercom',
    folder: 'intercom',
    url: 'https://app.intercom.com/a/inbox/ab12/inbox/shared/all/conversation/501?tabs',
    editable: '.ProseMirror',
    send: '.items-end > .inbox2__button',
    openReply: [],
    toNote: tab('note'),
    toReply: tab('reply'),
    sendKeys: ['Control+Enter'],
    second: { click: ['[data-chat="502"]'], back: ['[data-chat="501"]'] },
  }),
  helpdesk({
    name: 'livechat',
    product: 'LiveChat',
    folder: 'livechat',
    url: 'https://my.livechatinc.com/chats/C501',
    editable: '#chat-feed-text-area-id',
    send: '[data-testid="send-button"]',
    openReply: [],
    toNote: ['[data-testid="private-mode-menu"]'],
    toReply: ['[data-testid="private-mode-menu"]'],
    sendKeys: ['Enter'],
    second: { click: ['[data-chat="502"]'], back: ['[data-chat="501"]'] },
  }),
  helpdesk({
    name: 'crisp',
    product: 'Crisp',
    folder: 'crisp',
    url: 'https://app.crisp.chat/website/ab12/inbox/session_501/?tabs',
    editable: '.c-conversation-box-field__field-composer-field',
    send: '.c-conversation-box-field__send',
    openReply: [],
    toNote: tab('note'),
    toReply: tab('reply'),
    sendKeys: ['Enter'],
    second: { click: ['[data-chat="502"]'], back: ['[data-chat="501"]'] },
  }),
  helpdesk({
    name: 'reamaze',
    product: 'Re:amaze',
    folder: 'reamaze',
    url: 'https://acme.reamaze.com/admin/conversations/501',
    isCustomerUnnamed: true,
    editable: '#message_body',
    send: '[type="submit"]',
    openReply: [],
    toNote: ['ul.nav-tabs > li:nth-child(2)'],
    toReply: ['ul.nav-tabs > li:nth-child(1)'],
    sendKeys: ['Enter'],
    second: { address: 'https://acme.reamaze.com/admin/conversations/502' },
  }),
]

/** Chatra has no button: the key sends, and that is what the coach has to learn first. */
export const chatraDesk = helpdesk({
  name: 'chatra',
  product: 'Chatra',
  folder: 'chatra',
  url: 'https://app.chatra.io/chat/501',
  editable: 'textarea.chat-textarea',
  send: 'textarea.chat-textarea',
  openReply: [],
  toNote: ['[data-note]'],
  toReply: ['[data-note]'],
  sendKeys: ['Enter'],
  second: { click: ['[data-chat="502"]'], back: ['[data-chat="501"]'] },
})

/** Kustomer: of its thread nothing is known, and of its box only the editor. */
export const kustomerDesk = helpdesk({
  name: 'kustomer',
  product: 'Kustomer',
  folder: 'kustomer',
  url: 'https://acme.kustomerapp.com/app/customers/ab/event/501',
  isCustomerUnnamed: true,
  editable: '.public-DraftEditor-content',
  send: '[data-kt="conversationSend"]',
  openReply: [],
  toNote: tab('note'),
  toReply: tab('reply'),
  sendKeys: [],
  second: { address: 'https://acme.kustomerapp.com/app/customers/ab/event/502' },
})
