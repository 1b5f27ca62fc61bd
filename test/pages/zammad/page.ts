import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { tickets } from '../desk-page/tickets'
import { mountContenteditable } from '../editors-on-pages/contenteditable'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { ticketsPage } from './ticket-page'
import './page.css'

// What the application does with the page: tasks to turn between tickets, the lock that makes a note of a reply, and
// "Update", which sends what is written.

showBody(ticketsPage(tickets, ticketInAddress(/ticket\/zoom\/(\d+)/)))
const active = () => document.querySelector<HTMLElement>('.content.active')!
const editors = new Map<Element, MountedEditor>()

for (const content of document.querySelectorAll<HTMLElement>('.content')) {
  const form = content.querySelector<HTMLFormElement>('.article-add')!
  const internal = form.querySelector<HTMLInputElement>('[name="internal"]')!
  const editor = mountContenteditable(form.querySelector<HTMLElement>('.articleNewEdit-body')!)
  editors.set(content, editor)
  if (isBroken('mode')) internal.name = 'visibility'
  form.querySelector('.js-toggleVisibility')!.addEventListener('click', () => {
    const isInternal = form.classList.toggle('is-internal')
    form.classList.toggle('is-public', !isInternal)
    internal.value = isInternal ? 'true' : ''
  })
  const update = () => {
    if (editor.text().trim() === '') return
    send(form.classList.contains('is-internal') ? 'internal' : 'public', editor)
    editor.clear('<div><br></div>')
  }
  for (const control of content.querySelectorAll('.js-submit, .js-dropdownActionMacro')) {
    control.addEventListener('click', update)
  }
}
showWritten(() => editors.get(active())!)

function turn(): void {
  const id = /ticket\/zoom\/(\d+)/.exec(location.hash)?.[1]
  for (const content of document.querySelectorAll<HTMLElement>('.content')) {
    const isActive = content.id.endsWith(`-${id}`)
    content.classList.toggle('active', isActive)
    content.style.display = isActive ? '' : 'none'
  }
}
addEventListener('hashchange', turn)

document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !event.ctrlKey) return
  event.preventDefault()
  active().querySelector<HTMLElement>('.js-attributeBar .js-submit')!.click()
})
