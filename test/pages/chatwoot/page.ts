import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { tickets } from '../desk-page/tickets'
import { mountProseMirror } from '../editors-on-pages/prosemirror'
import { ticketPage } from './ticket-page'
import './page.css'

// What ReplyBox.vue does: the button that turns a reply into a note, Enter, and the signature put back after each send.

const signature = '<p></p><p>--</p><p>Alex Moreno, Acme</p>'

function show(): void {
  showBody(ticketPage(ticketInAddress(/\/conversations\/(\d+)/)))
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<nav>${tickets.map(({ id }) => `<a class="to-${id}" href="/app/accounts/1/conversations/${id}">${id}</a> `).join('')}</nav>`,
  )
  const box = document.querySelector('.reply-box')!
  const chip = document.querySelector<HTMLElement>('.chip')!
  const label = document.querySelector('.send span')!
  const editor = mountProseMirror(document.querySelector<HTMLElement>('.place')!, {
    attributes: { class: 'ProseMirror-woot-style' },
    onKey: event => event.key === 'Enter' && !event.shiftKey,
  })
  editor.clear(signature)
  if (isBroken('mode')) chip.removeAttribute('style')
  showWritten(() => editor)
  let isPrivate = false
  document.querySelector('.toggle')!.addEventListener('click', () => {
    isPrivate = !isPrivate
    box.classList.toggle('is-private', isPrivate)
    chip.style.setProperty('--translate-x', isPrivate ? '60px' : '0px')
    label.textContent = isPrivate ? 'Add Note (↵)' : 'Send (↵)'
    editor.clear(isPrivate ? '' : signature)
  })
  const submit = () => {
    send(isPrivate ? 'internal' : 'public', editor)
    editor.clear(isPrivate ? '' : signature)
  }
  document.querySelector('.send')!.addEventListener('click', submit)
  document.onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && box.contains(event.target as Node)) submit()
  }
}

document.addEventListener('click', event => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('nav a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show()
})
show()
