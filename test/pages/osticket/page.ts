import { isBroken, send, showBody, showWritten } from '../desk-page/desk-page'
import { tickets } from '../desk-page/tickets'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountRedactorAlike } from '../editors-on-pages/redactor-alike'
import { signatureBox, ticketPage } from './ticket-page'
import './page.css'

// What scp.js, ticket.js and redactor-osticket.js do with the page: tabs, the editors, a lock before the first submit,
// and another ticket in the same document.

const one = <Found extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Found>(selector)!
let editors: Record<'reply' | 'note', MountedEditor>
const isOnShow = () => (one('#note').style.display === 'none' ? 'reply' : 'note')
showWritten(() => editors[isOnShow()])

function show(): void {
  const id = Number(new URLSearchParams(location.search).get('id'))
  showBody(ticketPage(tickets.find(ticket => ticket.id === id)!))
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<nav>${tickets.map(ticket => `<a class="to-${ticket.id}" href="tickets.php?id=${ticket.id}">#${ticket.id}</a> `).join('')}</nav>`,
  )
  editors = { reply: mountRedactorAlike(one('#response')), note: mountRedactorAlike(one('#internal_note')) }
  one('.redactor-statusbar').insertAdjacentHTML('beforebegin', signatureBox)
  if (isBroken('mode')) for (const field of document.querySelectorAll<HTMLInputElement>('[name="a"]')) field.name = 'do'
  turnTo('reply')
}

function turnTo(tab: 'reply' | 'note'): void {
  for (const form of ['reply', 'note']) {
    one(`#${form}`).classList.remove('hidden')
    one(`#${form}`).style.display = form === tab ? 'block' : 'none'
  }
}

document.addEventListener('click', event => {
  const target = event.target as Element
  const tab = target.closest<HTMLAnchorElement>('#response-tabs a')
  const link = target.closest<HTMLAnchorElement>('nav a')
  if (tab) turnTo(tab.hash === '#note' ? 'note' : 'reply')
  if (link) {
    history.pushState(null, '', link.href)
    show()
  }
  if (tab || link) event.preventDefault()
  if (target.matches('[type="submit"]')) lockFirst(event, target as HTMLInputElement)
})

const locked = new WeakSet<Element>()

/** The first press asks the server for a lock, and presses once more when it came. */
function lockFirst(event: Event, button: HTMLInputElement): void {
  if (locked.has(button)) return
  event.preventDefault()
  locked.add(button)
  setTimeout(() => button.click(), 20)
}

document.addEventListener('submit', event => {
  event.preventDefault()
  const id = (event.target as HTMLFormElement).getAttribute('id')
  if (id !== 'reply' && id !== 'note') return
  send(id === 'reply' ? 'public' : 'internal', editors[id])
  location.reload()
})
show()
