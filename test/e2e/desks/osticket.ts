import { helpdesk } from './helpdesk'

/** osTicket, on a machine in the company's own network; it comes from one ticket to another without loading a page. */
export const osticket = helpdesk({
  name: 'osticket',
  product: 'osTicket',
  folder: 'osticket',
  url: 'http://127.0.0.1:8073/scp/tickets.php?id=501',
  editable: '#reply .redactor-in:visible, #note .redactor-in:visible',
  send: '#reply [type="submit"]',
  sendNote: '#note [type="submit"]',
  openReply: [],
  toNote: ['#post-note-tab'],
  toReply: ['#post-reply-tab'],
  sendKeys: [],
  second: { click: ['.to-502'], back: ['.to-501'] },
})
