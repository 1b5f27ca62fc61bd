import { helpdesk } from './helpdesk'

/** Zammad's newer view, with two tickets in tabs: the one that is left is taken out of the page. */
export const zammadDesktop = helpdesk({
  name: 'zammad-desktop',
  product: 'Zammad 7, its newer view',
  folder: 'zammad-desktop',
  url: 'https://zammad-desktop.acme.example/desktop/tickets/501',
  editable: '#ticketArticleReplyForm .ProseMirror',
  send: 'footer .update',
  openReply: ['article:first-child [aria-label="Reply"]'],
  toNote: ['#internal-1', '.choose-internal'],
  toReply: ['#internal-1', '.choose-public'],
  sendKeys: [],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
