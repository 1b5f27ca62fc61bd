import { firstIn } from '../../../lib/hosts/across-shadow-roots'
import { startList } from '../desk-page/conversations'
import { isBroken, openShadowRoots, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { startTabs } from '../desk-page/reply-tabs'
import { mountProseMirror } from '../editors-on-pages/prosemirror'
import { said, ticketPage } from './ticket-page'
import '../desk-page/hosted.css'

const hasTabs = new URLSearchParams(location.search).has('tabs') && !isBroken('mode')
showBody(ticketPage(ticketInAddress(/\/conversation\/(\d+)/), { hasTabs }))
openShadowRoots()

const composer = firstIn(document, '.inbox2__composer__container')!
const editor = mountProseMirror(composer.querySelector<HTMLElement>('.place')!, {
  attributes: { class: 'embercom-prosemirror-composer-editor' },
  onKey(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
    sendNow()
    return true
  },
})
const mode = startTabs(composer)
showWritten(() => editor)

function sendNow(): void {
  if (editor.text().trim() === '') return
  send(mode(), editor)
  editor.clear()
}

;[...composer.querySelectorAll('.inbox2__button')].at(-1)!.addEventListener('click', sendNow)
startList(document, ticket => {
  history.pushState(null, '', `/a/inbox/ab12/inbox/shared/all/conversation/${ticket.id}`)
  firstIn(document, '.stream')!.innerHTML = said(ticket)
  firstIn(document, '[data-inbox-conversation-header-title]')!.textContent = ticket.customer.name
  editor.clear()
})
