import { escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

const colours = {
  customer: 'bg-n-slate-4 text-n-slate-12 left-bubble',
  agent: 'bg-n-solid-blue text-n-slate-12 right-bubble',
  note: 'bg-n-solid-amber text-n-amber-12 right-bubble',
} as const

/**
 * Chatwoot's page of a conversation, as its components of version 4 write it: bubbles whose colour says whose they are,
 * one box with a button that turns between reply and note.
 */
export function ticketPage({ customer, messages }: Ticket, { editor = '', signature = '' } = {}): string {
  return `<body><div id="app"><div class="conversation-details-wrap">
<div class="flex flex-col items-center justify-between px-3"><div class="flex flex-col items-start min-w-0 ml-2">
  <div class="flex flex-row items-center"><button><span class="text-sm font-medium truncate">${escaped(customer.name)}</span></button></div>
  <div class="flex items-center gap-2 conversation--header--actions"><span>Acme Mail</span></div>
</div></div>
<ul class="conversation-panel">
  <div id="message90" data-message-id="90" class="flex w-full justify-center"><div><div class="text-sm bg-n-alpha-1" data-bubble-name="activity">Alex Moreno self-assigned this conversation</div></div></div>
  <div id="message91" data-message-id="91" class="flex w-full"><div><div class="text-sm bg-n-solid-iris left-bubble" data-bubble-name="text"><span class="prose prose-bubble">I am a bot.</span></div></div></div>
  ${messages.map(message).join('')}
</ul>
<div class="reply-box">
  <div class="flex justify-between h-[3.25rem]">
    <button class="toggle flex items-center w-auto h-8 p-1 rounded-full bg-n-alpha-2"><div class="px-2 z-20">Reply</div><div class="px-2 z-20">Private Note</div><div class="absolute rounded-full chip" style="--chip-width: 58px; --translate-x: 0px; --rtl-translate-x: calc(-1 * var(--translate-x));"></div></button>
  </div>
  <div class="reply-box__top"><div class="editor-root place">${editor}${signature}</div></div>
  <div class="flex justify-between p-3"><div class="left-wrap"><button class="attach">📎</button></div><div class="right-wrap"><button type="submit" class="send"><span>Send (↵)</span></button></div></div>
</div>
</div></div></body>`
}

function message(said: Said, at: number): string {
  const isMail = said.who === 'customer'
  const body = isMail
    ? `<section class="p-3"><div class="prose prose-bubble !max-w-none letter-render">${mailMarkup({ ...said })}</div></section>`
    : `<div class="p-2 -mx-1 mb-2"><div class="prose prose-bubble line-clamp-2"><p>What was said before.</p></div></div><div class="gap-3 flex flex-col"><span class="prose prose-bubble">${mailMarkup(said)}</span></div>`
  return `<div id="message${at + 1}" data-message-id="${at + 1}" class="flex w-full mb-4"><div class="gap-x-3 grid"><div class="[grid-area:bubble] flex">
  <div class="text-sm ${colours[said.who]}" data-bubble-name="${isMail ? 'email' : 'text'}">${body}<div class="mt-2 text-xs">Nov 21</div></div>
</div></div></div>`
}
