import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { startTabs } from '../desk-page/reply-tabs'
import { mountSlate } from '../editors-on-pages/slate'
import { ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

const hasTabs = new URLSearchParams(location.search).has('tabs') && !isBroken('mode')
showBody(ticketPage(ticketInAddress(/\/conversation\/(\d+)/), { hasTabs, editor: ' ' }))

const editor = mountSlate(document.querySelector<HTMLElement>('.place')!, {
  className: 'editor-container',
  'data-cy': 'ConvoEditor',
  'aria-label': 'Reply Editor',
})
const mode = startTabs(document)
showWritten(() => editor)

document.querySelector('.Button-sc-2')!.addEventListener('click', () => {
  if (editor.text().trim() === '') return
  send(mode(), editor)
  editor.clear()
})
