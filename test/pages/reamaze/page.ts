import { sendOnEnter } from '../desk-page/conversations'
import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountTextarea } from '../editors-on-pages/textarea'
import { ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

showBody(ticketPage(ticketInAddress(/\/conversations\/(\d+)/), { isChat: true }))

const field = document.querySelector<HTMLTextAreaElement>('#message_body')!
const form = document.querySelector('form')!
const choices = [...document.querySelectorAll<HTMLElement>('#mode-switch > li')]
const editor = mountTextarea(field)
showWritten(() => editor)
if (isBroken('mode')) document.querySelector('#mode-switch')!.id = 'kind-switch'

for (const choice of choices) {
  choice.addEventListener('click', event => {
    event.preventDefault()
    for (const other of choices) other.classList.toggle('active', other === choice)
  })
}
form.addEventListener('submit', event => {
  event.preventDefault()
  if (editor.text().trim() === '') return
  send(choices[0]!.classList.contains('active') ? 'public' : 'internal', editor)
  editor.clear()
})
sendOnEnter(field, () => form.requestSubmit())
