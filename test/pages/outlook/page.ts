import { send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountRooster } from '../editors-on-pages/roosterjs'
import { replyBox, ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

const ticket = ticketInAddress(/\/id\/(\d+)/)
const isPersonal = new URLSearchParams(location.search).has('personal')
showBody(ticketPage(ticket, { isPersonal }))

const answer = document.querySelector<HTMLElement>('.answer')!
let editor: MountedEditor = { text: () => '', html: () => '', clear: () => {}, focus: () => {} }
showWritten(() => editor)

answer.querySelector('button')!.addEventListener('click', () => {
  answer.innerHTML = replyBox(ticket)
  const box = answer.querySelector<HTMLDivElement>('[data-box]')!
  editor = mountRooster(box)
  const sendNow = () => {
    send('public', editor)
    answer.textContent = ''
  }
  answer.querySelector('[data-testid="ComposeSendButton"] [aria-label="Send"]')!.addEventListener('click', sendNow)
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    sendNow()
  })
  editor.focus()
})
