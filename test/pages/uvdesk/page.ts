import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountTinymce } from '../editors-on-pages/tinymce'
import { ticketPage } from './ticket-page'
import './page.css'

// What the page's own scripts do: an editor for each tab, tabs, lists that open and close, and sending.

showBody(ticketPage(ticketInAddress(/\/view\/(\d+)/)))
const editors = new Map<string, MountedEditor>()
const shown = () => document.querySelector('.uv-ticket-reply .uv-tab-view-active')!.id
if (isBroken('mode'))
  for (const field of document.querySelectorAll<HTMLInputElement>('[name="threadType"]')) field.name = 'kind'

async function start(): Promise<void> {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('.uv-ticket-reply textarea')) {
    editors.set(area.id.replace('-area', ''), await mountTinymce(area))
  }
  showWritten(() => editors.get(shown())!)
}

document.addEventListener('click', event => {
  const target = event.target as Element
  const tab = target.closest('.uv-ticket-reply .uv-tabs li')
  const opener = target.closest('.uv-dropdown-other')
  for (const list of document.querySelectorAll('.uv-dropdown-list.is-open')) list.classList.remove('is-open')
  if (tab) turnTo(tab.getAttribute('for')!)
  if (opener) opener.nextElementSibling?.classList.add('is-open')
  if (target.closest('.uv-dropdown.reply .uv-dropdown-list li, .uv-btn.forward')) submit()
})

function turnTo(name: string): void {
  for (const view of document.querySelectorAll('.uv-ticket-reply .uv-tab-view')) {
    view.classList.toggle('uv-tab-view-active', view.id === name)
  }
}

function submit(): void {
  const editor = editors.get(shown())!
  if (editor.text().trim() === '') return
  send(shown() === 'note' ? 'internal' : 'public', editor)
  location.reload()
}

void start()
