import { sendOnEnter, startList } from '../desk-page/conversations'
import { send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountTextarea } from '../editors-on-pages/textarea'
import { said, ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

showBody(ticketPage(ticketInAddress(/\/(\d+)/)))

const field = document.querySelector<HTMLTextAreaElement>('textarea.chat-textarea')!
const editor = mountTextarea(field)
const isNote = () => field.classList.contains('is-note')
showWritten(() => editor)

document.querySelector('[data-note]')!.addEventListener('click', () => field.classList.toggle('is-note'))
sendOnEnter(field, () => {
  if (editor.text().trim() === '') return
  send(isNote() ? 'internal' : 'public', editor)
  editor.clear()
})
// The address stays the same.
startList(document, ticket => {
  for (const item of document.querySelectorAll<HTMLElement>('.nav-item')) {
    item.classList.toggle('is-active', item.dataset.chat === String(ticket.id))
  }
  document.querySelector('.chat-message-area')!.innerHTML = said(ticket)
  editor.clear()
})
