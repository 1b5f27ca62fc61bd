import { sendOnEnter, startList } from '../desk-page/conversations'
import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountContenteditable } from '../editors-on-pages/contenteditable'
import { said, ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

showBody(ticketPage(ticketInAddress(/\/C(\d+)/)))

const one = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!
const box = one('chat-feed-text-area-test-id')
const menu = one('private-mode-menu')
const list = one('messages-list')
const editor = mountContenteditable(box)
let mode: 'public' | 'internal' = 'public'
showWritten(() => editor)
if (isBroken('mode')) menu.dataset.testid = 'visibility-menu'

menu.addEventListener('click', () => {
  mode = mode === 'public' ? 'internal' : 'public'
  menu.textContent = mode === 'public' ? 'Message' : 'Supervise'
})

function sendNow(): void {
  if (editor.text().trim() === '') return
  send(mode, editor)
  editor.clear()
}

one('send-button').addEventListener('click', sendNow)
sendOnEnter(box, sendNow)
// One box for all chats.
startList(document, ticket => {
  history.pushState(null, '', `/chats/C${ticket.id}`)
  list.innerHTML = said(ticket)
  editor.clear()
})
