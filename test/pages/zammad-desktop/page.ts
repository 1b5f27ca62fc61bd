import { Node } from '@tiptap/core'
import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { type Ticket, tickets } from '../desk-page/tickets'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountTiptap } from '../editors-on-pages/tiptap'
import { draftsAndMacros, icon, replyPanel, signature, ticketPage, ticketView, visibilities } from './ticket-page'
import './page.css'

// What the application does with the page: a ticket in each tab, taken out of the page whole while another is on show; a
// panel for the reply that comes with "Reply" and goes with "Update", and can be pinned; the list of who may read it.

const one = (selector: string, place: ParentNode = document) => place.querySelector<HTMLElement>(selector)!
const first = ticketInAddress(/\/desktop\/tickets\/(\d+)/)
const editors = new Map<Element, MountedEditor>()
const views = new Map<number, HTMLElement>()
/** Where the page keeps the tickets of the tabs that are left. */
const aside = document.createElement('div')

const signatureBlock = Node.create({
  name: 'signature',
  group: 'block',
  content: 'block+',
  addAttributes: () => ({ 'data-signature': { default: 'true' }, class: { default: 'signature' } }),
  parseHTML: () => [{ tag: 'div.signature' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
})

showBody(ticketPage(first))
one('#main-sidebar .tabs').innerHTML = tickets
  .map(({ id }) => `<a class="to-${id}" href="/desktop/tickets/${id}">${id}</a> `)
  .join('')
for (const ticket of tickets) startView(ticket)
showTab(first.id)
showWritten(() => editors.get(one('#main-content').firstElementChild!)!)

function startView(ticket: Ticket): void {
  aside.innerHTML = ticketView(ticket)
  const view = aside.firstElementChild as HTMLElement
  view.remove()
  views.set(ticket.id, view)
  one('[role="complementary"]', view).outerHTML = '<div class="closed-panel"></div>'
  for (const reply of view.querySelectorAll('[aria-label="Reply"]')) reply.addEventListener('click', () => begin(view))
  one('.update', view).addEventListener('click', () => update(view))
  one('.drafts-and-macros', view).addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', draftsAndMacros)
    one('.popover .macro').addEventListener('click', () => update(view))
  })
}

/** "Reply" at an article: the panel, with a mail begun in it. */
function begin(view: HTMLElement): void {
  one('.closed-panel', view).outerHTML = replyPanel({ controls: 'lists', editor: '' })
  const panel = one('[role="complementary"]', view)
  const editor = mountTiptap(one('.place-editor', panel), {
    attributes: { role: 'textbox', name: 'body', id: 'body-1' },
    extensions: [signatureBlock],
  })
  editor.clear(`<p></p>${signature}`)
  editors.set(view, editor)
  if (isBroken('mode')) one('[name="internal"]', panel).setAttribute('name', 'audience')
  one('#internal-1', panel).addEventListener('click', () => choose(panel))
  one('.pin', panel).addEventListener('click', () => {
    panel.setAttribute('aria-expanded', String(panel.classList.toggle('pinned') === false))
  })
  editor.focus()
}

/** The list opens over the page; what is chosen shows its lock, and a note its stripes. */
function choose(panel: HTMLElement): void {
  document.body.insertAdjacentHTML('beforeend', visibilities)
  const list = one('#common-select')
  list.addEventListener('click', event => {
    const option = (event.target as Element).closest('[role="option"]')
    if (!option) return
    const isInternal = option.matches('.choose-internal')
    const shown = one('#internal-1 [role="listitem"]', panel)
    shown.innerHTML = `${icon(isInternal ? 'lock' : 'unlock')}<span>${option.textContent}</span>`
    one('[data-test-id="article-reply-stripes-panel"]', panel).classList.toggle('bg-stripes', isInternal)
    list.remove()
  })
}

function update(view: HTMLElement): void {
  one('.popover')?.remove()
  const editor = editors.get(view)
  const panel = one('[role="complementary"]', view)
  if (!editor || !panel || editor.text().trim() === '') return
  send(panel.querySelector('#internal-1 .icon-lock') ? 'internal' : 'public', editor)
  panel.outerHTML = '<div class="closed-panel"></div>'
}

function showTab(id: number): void {
  aside.append(...one('#main-content').children)
  one('#main-content').append(views.get(id)!)
}

document.addEventListener('click', event => {
  const tab = (event.target as Element).closest<HTMLAnchorElement>('.tabs a')
  if (!tab) return
  event.preventDefault()
  history.pushState(null, '', tab.href)
  showTab(Number(tab.textContent))
})
