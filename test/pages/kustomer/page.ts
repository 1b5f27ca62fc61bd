import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { startTabs } from '../desk-page/reply-tabs'
import { mountDraft } from '../editors-on-pages/draft'
import { ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

const hasTabs = new URLSearchParams(location.search).has('tabs') && !isBroken('mode')
showBody(ticketPage(ticketInAddress(/\/event\/(\d+)/), { hasTabs }))

const editor = mountDraft(document.querySelector<HTMLElement>('.place')!)
const mode = startTabs(document)
showWritten(() => editor)

document.querySelector('[data-kt="conversationSend"]')!.addEventListener('click', () => {
  if (editor.text().trim() === '') return
  send(mode(), editor)
  editor.clear()
})
