import { sendOnEnter, startList } from '../desk-page/conversations'
import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { startTabs } from '../desk-page/reply-tabs'
import { mountContenteditable } from '../editors-on-pages/contenteditable'
import { said, ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

const hasTabs = new URLSearchParams(location.search).has('tabs') && !isBroken('mode')
showBody(ticketPage(ticketInAddress(/session_(\d+)/), { hasTabs }))

const box = document.querySelector<HTMLElement>('.c-conversation-box-field__field-composer-field')!
const editor = mountContenteditable(box)
const mode = startTabs(document)
showWritten(() => editor)

function sendNow(): void {
  if (editor.text().trim() === '') return
  send(mode(), editor)
  editor.clear()
}

document.querySelector('.c-conversation-box-field__send')!.addEventListener('click', sendNow)
sendOnEnter(box, sendNow)
startList(document, ticket => {
  history.pushState(null, '', `/website/ab12/inbox/session_${ticket.id}/`)
  document.querySelector('.c-conversation-box-content__group')!.innerHTML = said(ticket)
  document.querySelector('.c-conversation-profile__name')!.textContent = ticket.customer.name
  editor.clear()
})
