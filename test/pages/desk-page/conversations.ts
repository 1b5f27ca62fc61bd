import { type Ticket, tickets } from './tickets'

/** Brings the conversation that is pressed in the list (`data-chat`) into the page that stands, as one-page inboxes do. */
export function startList(place: ParentNode, show: (ticket: Ticket) => void): void {
  for (const item of place.querySelectorAll<HTMLElement>('[data-chat]')) {
    item.addEventListener('click', () => show(tickets.find(({ id }) => id === Number(item.dataset.chat))!))
  }
}

/** Lets plain Enter in this box send, as chats do; Shift+Enter is a new line. */
export function sendOnEnter(box: HTMLElement, onSend: () => void): void {
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return
    event.preventDefault()
    onSend()
  })
}
