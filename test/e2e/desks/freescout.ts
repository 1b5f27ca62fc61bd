import { helpdesk } from './helpdesk'

/** FreeScout, on a server of the company's own. */
export const freescout = helpdesk({
  name: 'freescout',
  product: 'FreeScout',
  folder: 'freescout',
  url: 'https://support.acme.example/conversation/501?folder_id=2',
  editable: '.conv-reply-block .note-editable',
  send: '.note-statusbar .btn-send-text',
  sendNote: '.note-statusbar .btn-add-note-text',
  openReply: ['.conv-reply'],
  toNote: ['.conv-add-note'],
  toReply: ['.conv-reply'],
  sendKeys: ['Meta+Enter'],
  second: { address: 'https://support.acme.example/conversation/502?folder_id=2' },
})
