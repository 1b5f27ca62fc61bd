import { helpdesk } from './helpdesk'

const address = 'https://rt.acme.example/Ticket/Update.html?id=501&QuoteTransaction=5010&Action=Respond'
/** Another ticket by the menu, and a reply to its customer by the arrow, with no page loaded. */
const toTicket = (id: number) => [`#app-nav a[href$="id=${id}"]`, `.reply-link[href*="QuoteTransaction=${id}0"]`]
const toType = (type: string) => ['.ts-wrapper.UpdateType .ts-control', `.ts-wrapper.UpdateType [data-value="${type}"]`]

/** Request Tracker 6, where htmx changes the page in place; version 5 is run itself (test/e2e/request-tracker). */
export const requestTracker6 = helpdesk({
  name: 'request-tracker-6',
  product: 'Request Tracker 6',
  folder: 'request-tracker-6',
  url: address,
  editable: '.messagebox-container .ck-editor__editable',
  send: '[name="SubmitTicket"]',
  openReply: [],
  toNote: toType('private'),
  toReply: toType('response'),
  sendKeys: [],
  second: { click: toTicket(502), back: toTicket(501) },
})
