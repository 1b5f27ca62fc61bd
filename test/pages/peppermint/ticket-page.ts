import { escaped, type Said, type Ticket } from '../desk-page/tickets'

/**
 * Peppermint's page of a ticket, as TicketDetails/index.tsx of September 2025 writes it: title and description in boxes
 * of their own, comments without a sign of what they are, one field with a switch that is off.
 */
export function ticketPage({ subject, customer, messages }: Ticket): string {
  return `<body><div id="__next"><main>
<div class="xl:grid xl:grid-cols-4"><div class="xl:col-span-3">
  <div class="md:flex md:items-center"><input type="text" name="title" id="title" class="w-full border-0 px-0" placeholder="Title" value="${escaped(subject)}"></div>
  <div class="prose"><div class="bn-container"><div class="bn-editor ProseMirror" contenteditable="true"><p>${escaped(customer.name)} wrote by mail.</p></div></div></div>
  <section aria-labelledby="activity-title" class="mt-4">
    <div class="pb-4"><h2 id="activity-title" class="text-lg font-medium">Activity</h2></div>
    <div class="flex flex-row space-x-1"><span>Created by<strong class="ml-1">Jo Park</strong> at </span><span>21 November 2026</span><span>for <strong>${escaped(customer.name)}</strong></span><span>( <strong>${customer.address}</strong> )</span></div>
    <div><ul role="list" class="space-y-2">${messages.map(said => comment(said, customer.address)).join('')}</ul></div>
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
  </section>
</div></div></main></div></body>`
}

function comment({ who, name, words }: Said, address: string): string {
  return `<li class="group flex flex-col">
  <div class="flex flex-row space-x-2 items-center"><span class="relative flex shrink-0"></span><span class="font-bold">${escaped(who === 'customer' ? address : name)}</span><span class="text-xs lowercase">november 21, 2026</span></div>
  <span class="ml-1">${escaped(words.join('\n'))}</span>
</li>`
}
