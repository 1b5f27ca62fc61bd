import { isBroken, openShadowRoots, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountFroalaAlike } from '../editors-on-pages/froala-alike'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { bottomBar, openBox, ticketPage, titleOf } from './ticket-page'
import '../desk-page/hosted.css'

const ticket = ticketInAddress(/\/tickets\/(\d+)/)
document.title = titleOf(ticket)
showBody(ticketPage(ticket))
openShadowRoots()
if (isBroken('mode')) rename()

const bar = document.querySelector<HTMLElement>('.reply-bar')!
let editor: MountedEditor = { text: () => '', html: () => '', clear: () => {}, focus: () => {} }
showWritten(() => editor)

function open(action: string): void {
  bar.innerHTML = openBox('')
  editor = mountFroalaAlike(bar.querySelector<HTMLElement>('.rich-editor')!)
  const menu = bar.querySelector<HTMLElement>('[data-test-id="send-and-set-list-box"]')!
  const sendNow = () => {
    if (editor.text().trim() === '') return
    send(action === 'reply' ? 'public' : 'internal', editor)
    close()
  }
  bar.querySelector('.nucleus-button--primary')!.addEventListener('click', sendNow)
  bar.querySelector('.send-and-set-item')!.addEventListener('click', sendNow)
  bar.querySelector('.nucleus-button--secondary')!.addEventListener('click', close)
  bar.querySelector('.send-and-set-trigger')!.addEventListener('click', () => {
    menu.hidden = !menu.hidden
  })
  editor.focus()
}

function close(): void {
  bar.innerHTML = bottomBar
  nameActions()
}

/** What opens a box, by names of the page's own beside the ones adapters look for. */
function nameActions(): void {
  for (const button of document.querySelectorAll<HTMLElement>(
    '[data-test-email-action], [data-test-email-action-btn]',
  )) {
    button.dataset.action = button.dataset.testEmailActionBtn ?? button.dataset.testEmailAction
  }
}

function rename(): void {
  nameActions()
  for (const button of document.querySelectorAll<HTMLElement>('[data-action]')) {
    delete button.dataset.testEmailAction
    delete button.dataset.testEmailActionBtn
  }
}

nameActions()
document.addEventListener('click', event => {
  const opener = (event.target as Element).closest<HTMLElement>('[data-action]')
  if (opener) open(opener.dataset.action!)
})
