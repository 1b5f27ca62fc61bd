import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { tickets } from '../desk-page/tickets'
import { mountTextarea } from '../editors-on-pages/textarea'
import { ticketPage } from './ticket-page'
import './page.css'

// What React does with the page: the switch, sending, and the next ticket in the same document.

function show(): void {
  showBody(ticketPage(ticketInAddress(/\/issue\/(\d+)/)))
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<nav>${tickets.map(({ id }) => `<a class="to-${id}" href="/issue/${id}">${id}</a> `).join('')}</nav>`,
  )
  const editor = mountTextarea(document.querySelector<HTMLTextAreaElement>('#comment')!)
  const publicSwitch = document.querySelector('[role="switch"]')!
  let isPublic = false
  if (isBroken('mode')) publicSwitch.removeAttribute('role')
  showWritten(() => editor)
  publicSwitch.addEventListener('click', () => {
    isPublic = !isPublic
    publicSwitch.setAttribute('aria-checked', String(isPublic))
  })
  document.querySelector('[type="submit"]')!.addEventListener('click', () => {
    if (editor.text() === '') return
    send(isPublic ? 'public' : 'internal', editor)
    editor.clear()
  })
}

document.addEventListener('click', event => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('nav a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show()
})
show()
