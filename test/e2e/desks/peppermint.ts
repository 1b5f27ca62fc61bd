import { helpdesk } from './helpdesk'

/** Peppermint: what is written is a note until the switch is turned. */
export const peppermint = helpdesk({
  name: 'peppermint',
  product: 'Peppermint',
  folder: 'peppermint',
  url: 'http://desk.acme.example/issue/501',
  editable: '#comment',
  send: '[type="submit"]',
  openReply: ['button[aria-checked]'],
  toNote: ['[role="switch"]'],
  toReply: ['[role="switch"]'],
  sendKeys: [],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
