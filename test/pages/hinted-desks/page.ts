import { isBroken, send, showBody, showWritten } from '../desk-page/desk-page'
import { secondTicket, tickets } from '../desk-page/tickets'
import { mountContenteditable } from '../editors-on-pages/contenteditable'
import { mountDraft } from '../editors-on-pages/draft'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { mountProseMirror } from '../editors-on-pages/prosemirror'
import { mountTextarea } from '../editors-on-pages/textarea'
import { type HintedPage, hintedPages } from './ticket-pages'
import './page.css'

// The page that belongs to this address, with the reply and the note that every such product has in some way.

const page = hintedPages[location.hostname]!
const ticket = location.href.includes(String(secondTicket.id)) ? secondTicket : tickets[0]!
showBody(`<body>${page.markup(ticket)}</body>`)

const editor = mount(page, document.querySelector<HTMLElement>('#box')!)
showWritten(() => editor)

const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
let isNote = false
for (const tab of tabs) {
  tab.addEventListener('click', () => {
    isNote = tab.hasAttribute('data-note')
    for (const other of tabs) other.setAttribute('aria-selected', String(other === tab))
    editor.focus()
  })
  // As a page that shows which is chosen by a colour alone.
  if (isBroken('mode')) {
    tab.setAttribute('role', 'button')
    tab.removeAttribute('aria-selected')
    tab.addEventListener('click', () => tab.removeAttribute('aria-selected'))
  }
}
document.querySelector('#send')!.addEventListener('click', () => {
  if (editor.text().trim() === '') return
  send(isNote ? 'internal' : 'public', editor)
  editor.clear()
})

function mount({ editor: kind, attributes = {} }: HintedPage, box: HTMLElement): MountedEditor {
  if (kind === 'prosemirror') return mountProseMirror(box, { attributes })
  if (kind === 'draft') return mountDraft(box)
  if (kind === 'contenteditable') return mountContenteditable(box)
  if (kind === 'frame') return mountFrame(box)
  const place = kind === 'textarea-in-shadow' ? box.attachShadow({ mode: 'open' }) : box
  const field = document.createElement('textarea')
  field.style.cssText = 'width: 600px; height: 120px'
  field.setAttribute('aria-label', 'Message')
  place.append(field)
  return mountTextarea(field)
}

/** An editor of the product's own in a frame, whose body is written in. */
function mountFrame(box: HTMLElement): MountedEditor {
  const frame = document.createElement('iframe')
  box.append(frame)
  const { body } = frame.contentDocument!
  body.append(frame.contentDocument!.createElement('div'))
  body.firstElementChild!.append(frame.contentDocument!.createElement('br'))
  return { ...mountContenteditable(body), focus: () => body.focus() }
}
