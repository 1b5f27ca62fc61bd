import { helpdesk } from './helpdesk'

const submit = (tab: string) => `#${tab} .uv-dropdown.reply [data-id="open"]`

/** UVdesk, with an editor in a frame for each tab; it is sent by an item of a list. */
export const uvdesk = helpdesk({
  name: 'uvdesk',
  product: 'UVdesk',
  folder: 'uvdesk',
  url: 'https://help.acme.example/en/member/ticket/view/501',
  editable: '.uv-ticket-reply .uv-tab-view-active iframe >> body',
  openSend: ['.uv-ticket-reply .uv-tab-view-active .uv-dropdown.reply > .uv-btn'],
  send: submit('reply'),
  sendNote: submit('note'),
  openReply: [],
  toNote: ['.uv-ticket-reply li[for="note"]'],
  toReply: ['.uv-ticket-reply li[for="reply"]'],
  sendKeys: [],
  second: { address: 'https://help.acme.example/en/member/ticket/view/502' },
})
