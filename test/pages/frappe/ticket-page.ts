import { agentName, escaped, mailMarkup, paragraphs, type Said, type Ticket } from '../desk-page/tickets'

/**
 * Frappe Helpdesk's page of a ticket for agents, as its own front end of July 2026 draws it: mails in frames, comments,
 * and at the foot a box for a mail and one for a comment. The title of the page is set by its script.
 */
export function ticketPage({ id, subject, customer, messages }: Ticket, editors = { reply: '', comment: '' }): string {
  return `<body><div id="app"><div class="flex-1">
<header><div class="breadcrumbs"><a href="/helpdesk/tickets"><span>Tickets</span></a><button><span>${escaped(subject)}</span></button></div></header>
<div class="h-full flex overflow-hidden"><div class="flex-1 flex flex-col overflow-hidden">
  <div class="activities flex-1 h-full mt-0.5">${messages.map(said => activity(said, customer.address)).join('')}</div>
  <div class="comm-area" resizable="true">
    <div class="flex justify-between gap-3 border-t"><div class="flex gap-1.5 items-center">
      ${button('Reply', 'open-reply')}${button('Comment', 'open-comment')}
    </div></div>
    <div class="reply-box" style="display: none;"><div class="overflow-hidden"><div>
      <div class="flex items-center gap-2 border-y"><span class="text-p-xs">To:</span><input class="to" type="text" value="${customer.address}"></div>
      <div class="overflow-y-auto flex flex-col">
        <div class="flex-1 place-reply">${editors.reply}</div>
        <div class="replied-content mt-auto"><label class="collapse" for="quoted-toggle">...</label><input id="quoted-toggle" class="replyCollapser" type="checkbox">
          <div contenteditable="true" class="prose !max-w-full border-s-4 ps-4 text-sm"><p>${escaped(messages[0]!.words[0]!)}</p></div></div>
      </div>
      <div class="flex justify-end gap-x-2">${button('Discard')}${button('Send (Ctrl + ⏎)', 'send')}</div>
    </div></div></div>
    <div class="comment-box" style="display: none;"><div class="overflow-hidden"><div>
      <div class="place-comment">${editors.comment}</div>
      <div class="flex justify-end gap-x-2">${button('Discard')}${button('Comment (Ctrl + ⏎)', 'send')}</div>
    </div></div></div>
  </div>
</div>
<aside><p class="text-2xl-medium truncate">${escaped(customer.name)}</p><p>Ticket ${id}</p></aside></div>
</div></div></body>`
}

function button(label: string, name = ''): string {
  return `<button type="button" class="inline-flex items-center ${name}" aria-label="${label}"><span class="truncate">${label}</span></button>`
}

function activity(said: Said, address: string): string {
  const { who, name, words } = said
  const body =
    who === 'note'
      ? `<div class="flex-col text-base flex-1"><p><span class="font-medium">${escaped(name)}</span><span> commented</span></p>
  <div id="comment-c1" class="rounded-md"><div class="prose-f content"><div class="ProseMirror" contenteditable="false">${paragraphs(words)}</div></div></div></div>`
      : `<div id="communication-m1" class="grow cursor-pointer rounded-md">
  <div class="flex items-center justify-between gap-2"><div class="flex items-center gap-1"><span>${escaped(name)}</span><span class="sm:flex hidden">&lt;${who === 'customer' ? address : 'alex@acme.example'}&gt;</span></div></div>
  <div class="text-p-sm"><span class="me-1.5"><span>To:</span><span> ${who === 'customer' ? agentName : address}</span></span></div>
  <iframe class="prose-f block h-10 w-full" srcdoc="${escaped(`<html><head><style>p { margin: 0 }</style></head><body><div class="email-content prose-f">${mailMarkup(said)}</div></body></html>`)}"></iframe></div>`
  return `<div class="activity mt-2" tabindex="0"><div class="w-full grid"><div class="mb-4 flex flex-1">${body}</div></div></div>`
}
