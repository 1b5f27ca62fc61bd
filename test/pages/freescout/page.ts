import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountSummernote } from '../editors-on-pages/summernote'
import { ticketPage } from './ticket-page'
import './page.css'

// What public/js/main.js does with the page: the editor, its bar put into the editor's foot, the two ways to open the
// form, sending, and the keys.

const isChat = new URLSearchParams(location.search).has('chat')
showBody(ticketPage(ticketInAddress(/\/conversation\/(\d+)/), { isChat }))

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!
const block = one('.conv-reply-block')
const isNoteField = block.querySelector<HTMLInputElement>('[name="is_note"]')!
const editor = mountSummernote(document.querySelector<HTMLTextAreaElement>('#body')!, {
  keyMap: { pc: { 'CTRL+ENTER': '' }, mac: { 'CTRL+ENTER': '' } },
})
const foot = one('.note-statusbar')
foot.classList.add('note-statusbar-toolbar', 'form-inline')
foot.innerHTML = one('#editor_bottom_toolbar').innerHTML
showWritten(() => editor)

function open(isNote: boolean): void {
  if (block.classList.contains('hidden')) editor.clear('<div><br></div>')
  block.classList.remove('hidden')
  block.classList.toggle('conv-note-block', isNote)
  isNoteField.value = isNote ? '1' : ''
  if (isBroken('mode')) {
    block.classList.add('conv-block-next')
    block.classList.remove('conv-block', 'conv-note-block')
    isNoteField.name = 'kind'
  }
  editor.focus()
}

function sendReply(): void {
  if (editor.text().trim() === '') return
  send(isNoteField.value === '1' ? 'internal' : 'public', editor)
  location.reload()
}

one('.conv-reply').addEventListener('click', () => open(false))
one('.conv-add-note').addEventListener('click', () => {
  block.classList.add('hidden')
  open(true)
})
for (const button of document.querySelectorAll('.btn-reply-submit')) button.addEventListener('click', sendReply)
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.altKey || event.shiftKey) return
  if (!document.activeElement?.classList.contains('note-editable')) return
  const button = [...document.querySelectorAll<HTMLElement>('.btn-reply-submit')].find(isOnShow)
  if (isChat ? !event.metaKey && isNoteField.value === '' : event.metaKey) {
    event.preventDefault()
    button?.click()
  }
})

function isOnShow(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}
