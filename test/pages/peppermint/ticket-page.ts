import { escaped, mailMarkup, type Said, type Ticket } from '../desk-page/tickets'

/** How a ticket began: a colleague put it in, a mail, the form for everybody, or the customers' portal. */
export type Beginning = 'colleague' | 'mail' | 'form' | 'portal'

/**
 * Peppermint's page of a ticket, as its own front end of September 2025 draws it: title and description in boxes of their
 * own, comments without a sign of what they are, one field with a switch that is off. Only what a colleague put in has all
 * that was said among the comments.
 */
export function ticketPage(ticket: Ticket, began: Beginning = 'colleague'): string {
  const { id, subject, customer, messages } = ticket
  const comments = began === 'colleague' ? messages : messages.slice(1)
  return `<body><div id="__next"><main class="bg-background"><div><main class="flex-1 py-8"><div class="lg:w-2/3">
  <div class="w-full"><div class="flex flex-row space-x-1"><h1 class="text-2xl font-bold">#${id} -</h1><input type="text" name="title" id="title" class="border-none w-3/4" value="${escaped(subject)}"></div></div>
  <div class="py-3"><div class="prose max-w-none mt-2">${aboutOf(ticket, began)}</div></div>
  <section aria-labelledby="activity-title " class="border-t mt-4"><div class="p-2 flex flex-col space-y-1">
    <div class="flex flex-row"><span id="activity-title" class="text-base font-medium ">Activity</span><div><button><span class="text-xs">follow</span></button></div></div>
    <div><div class="flex flex-row items-center text-sm space-x-1">${openingLine(ticket, began)}</div></div>
    <div><ul role="list" class="space-y-2">${comments.map(said => comment(said, customer.address)).join('')}</ul></div>
    <div class="mt-6"><div class="flex space-x-3"><div class="min-w-0 flex-1"><div>
      <div><label for="comment" class="sr-only">Comment</label>
        <textarea id="comment" name="comment" rows="3" class="block w-full" placeholder="Leave a comment"></textarea></div>
      <div class="mt-4 flex justify-end"><div><div class="flex flex-row items-center space-x-2">
        <button type="button" role="switch" aria-checked="false" data-state="unchecked" value="on"><span data-state="unchecked"></span></button><span> Public Reply</span>
      </div></div></div>
      <div class="mt-4 flex items-center justify-end space-x-4">
        <button type="button" class="close">Close Issue</button>
        <button type="submit">Comment</button>
      </div>
    </div></div></div></div>
  </div></section>
</div></main></div></main></div></body>`
}

function aboutOf({ customer, messages }: Ticket, began: Beginning): string {
  const [first] = messages as readonly [Said]
  if (began === 'mail') {
    const mail = `<html><head><style>p { margin: 0 }</style></head><body>${mailMarkup(first)}</body></html>`
    return `<div><div class="break-words bg-white"><iframe class="min-h-[60vh] w-full" srcdoc="${escaped(mail)}"></iframe></div></div>`
  }
  const words = began === 'colleague' ? `${customer.name} rang about this.` : first.words.join(' ')
  return `<div class="bn-container m-0 p-0"><div class="bn-editor ProseMirror tiptap" role="textbox" contenteditable="true"><div class="bn-block-group"><div class="bn-block-outer"><div class="bn-block"><div class="bn-block-content" data-content-type="paragraph"><p class="bn-inline-content">${escaped(words)}</p></div></div></div></div></div></div>`
}

/** The page tells a name only of what somebody with an account put in, and the form a company at most. */
function openingLine({ customer }: Ticket, began: Beginning): string {
  if (began === 'mail')
    return `<span class="font-bold">${customer.address}</span><span>created via email at </span><span class="font-bold">21/11/2026</span>`
  if (began === 'form')
    return '<div class="flex flex-row space-x-1"><span>Created at </span><span class=""><strong>November 21, 2026 9:12 AM</strong><span>for <strong>Acme Partners Ltd</strong></span></span></div>'
  const creator = escaped(began === 'portal' ? customer.name : 'Jo Park')
  return `<div class="flex flex-row space-x-1"><span>Created by<strong class="ml-1">${creator}</strong> at </span><span class="">November 21, 2026 9:12 AM</span><span>for <strong>${escaped(customer.name)}</strong></span><span>( <strong>${customer.address}</strong> )</span></div>`
}

function comment({ who, name, words }: Said, address: string): string {
  return `<li class="group flex flex-col space-y-1">
  <div class="flex flex-row space-x-2 items-center"><span class="relative flex shrink-0"><span>${escaped(name[0]!)}</span></span><span class="font-bold">${escaped(who === 'customer' ? address : name)}</span><span class="text-xs lowercase">November 21, 2026 9:40 AM</span></div><span class="ml-1">${escaped(words.join('\n'))}</span>
</li>`
}
