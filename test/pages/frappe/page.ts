import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { tickets } from '../desk-page/tickets'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountTiptap } from '../editors-on-pages/tiptap'
import { ticketPage } from './ticket-page'
import './page.css'

// What CommunicationArea.vue does: the two boxes, shown by turns and folded by a click outside or Escape, their buttons
// and keys, the signature in a new mail; and the way to another ticket.

const signature = '<p><br></p><p>Alex Moreno</p><p>Acme Support</p>'

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!

function show(): void {
  const ticket = ticketInAddress(/\/tickets\/(\d+)/)
  showBody(ticketPage(ticket))
  document.title = `${ticket.id} - ${ticket.subject}`
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<nav>${tickets.map(({ id }) => `<a class="to-${id}" href="/helpdesk/tickets/${id}">${id}</a> `).join('')}</nav>`,
  )
  const editors = {
    reply: mountTiptap(one('.place-reply'), { attributes: { class: 'prose-sm' } }),
    comment: mountTiptap(one('.place-comment'), { attributes: { class: 'prose-sm' } }),
  }
  showWritten(() => (one('.reply-box').style.display === 'none' ? editors.comment : editors.reply))
  editors.reply.clear(signature)
  startBox('reply', editors.reply)
  keepDraft(ticket.id)
  startBox('comment', editors.comment)
}

function startBox(kind: 'reply' | 'comment', editor: MountedEditor): void {
  const box = one(`.${kind}-box`)
  if (isBroken('mode')) nameButton(one(`.${kind}-box .send`), 'Go')
  one(`.open-${kind}`).addEventListener('click', () => {
    for (const other of ['reply', 'comment']) one(`.${other}-box`).style.display = other === kind ? '' : 'none'
    editor.focus()
  })
  const submit = () => {
    if (editor.text().trim() === '') return
    send(kind === 'reply' ? 'public' : 'internal', editor)
    editor.clear(kind === 'reply' ? signature : '')
    box.style.display = 'none'
  }
  box.querySelector('.send')!.addEventListener('click', submit)
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    submit()
  }
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') box.style.display = 'none'
  }
  box.addEventListener('keydown', onKey, { capture: true })
  box.addEventListener('keydown', onEscape, { capture: true })
}

function nameButton(button: HTMLElement, name: string): void {
  button.setAttribute('aria-label', name)
  button.querySelector('span')!.textContent = name
}

/** What is being written outlives a reload; a box that was sent holds nothing. */
function keepDraft(id: string | number): void {
  const name = `emailBoxContent${id}`
  const editable = () => one('.reply-box .ProseMirror')
  one('.reply-box').addEventListener('input', () => localStorage.setItem(name, editable().innerHTML))
  one('.reply-box .send').addEventListener('click', () => localStorage.removeItem(name))
}

document.addEventListener('click', event => {
  const inside = (event.target as Element).closest('.reply-box, .comment-box, .open-reply, .open-comment')
  for (const box of document.querySelectorAll<HTMLElement>('.reply-box, .comment-box'))
    if (!inside) box.style.display = 'none'
})
document.addEventListener('click', event => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('nav a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show()
})
show()
