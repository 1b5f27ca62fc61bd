import { helpdesk } from './helpdesk'

/** Frappe Helpdesk: a box for mails and one for comments, either of which is folded away. */
export const frappeHelpdesk = helpdesk({
  name: 'frappe-helpdesk',
  product: 'Frappe Helpdesk',
  folder: 'frappe',
  url: 'https://frappe.acme.example/helpdesk/tickets/501',
  editable: '.comm-area .ProseMirror:visible',
  send: '.reply-box .send',
  sendNote: '.comment-box .send',
  openReply: ['.open-reply'],
  toNote: ['.open-comment'],
  toReply: ['.open-reply'],
  sendKeys: ['Control+Enter'],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
