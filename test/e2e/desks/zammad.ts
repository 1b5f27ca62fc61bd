import { helpdesk } from './helpdesk'

/** Zammad with two tickets open, one behind the other. */
export const zammad = helpdesk({
  name: 'zammad',
  product: 'Zammad',
  folder: 'zammad',
  url: 'https://zammad.acme.example/#ticket/zoom/501',
  editable: '.content.active .articleNewEdit-body',
  send: '.content.active .js-submit',
  openReply: [],
  toNote: ['.content.active .js-toggleVisibility'],
  toReply: ['.content.active .js-toggleVisibility'],
  sendKeys: ['Control+Enter', 'Control+Shift+Enter'],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
