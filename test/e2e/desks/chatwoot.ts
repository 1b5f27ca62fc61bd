import { helpdesk } from './helpdesk'

/** Chatwoot on a company's own server, for mail; Enter sends. */
export const chatwoot = helpdesk({
  name: 'chatwoot',
  product: 'Chatwoot',
  folder: 'chatwoot',
  url: 'https://chat.acme.example/app/accounts/1/conversations/501',
  editable: '.reply-box .ProseMirror',
  send: '.reply-box .send',
  openReply: [],
  toNote: ['.reply-box .toggle'],
  toReply: ['.reply-box .toggle'],
  sendKeys: ['Enter'],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
