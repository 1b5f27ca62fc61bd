import { expect, it } from 'vitest'
import type { Composer } from '@/lib/hosts/host'
import { osticket } from '@/lib/hosts/osticket'
import { firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedRedactor } from '../pages/editors-on-pages/mounted-markup'
import { ticketPage } from '../pages/osticket/ticket-page'
import { find, heldOnSavedPage, isSend, press, showBody } from './on-saved-page'

const show = (ticket: Ticket) =>
  showBody(ticketPage(ticket, { reply: mountedRedactor('response'), note: mountedRedactor('internal_note') }))
const reply = (): Composer => osticket.composerOf(find('#reply .redactor-in'))!
const note = (): Composer => osticket.composerOf(find('#note .redactor-in'))!

heldOnSavedPage({
  host: osticket,
  show,
  box: '#reply .redactor-in',
  decoys: ['#response', '#internal_note', '#title', '.thread-body'],
  modes: { internal: null, unknown: () => find('#reply [name="a"]').remove() },
  sends: ['#reply [type="submit"]'],
  sendsNot: ['#note [type="submit"]', '#reply [type="reset"]', '#post-note-tab'],
  keys: [],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }],
  thread: '.thread-entry',
})

it('takes the two forms for two boxes, the one for a note internal', () => {
  show(firstTicket)
  expect([reply().key, note().key]).toEqual(['osticket 501 reply', 'osticket 501 note'])
  expect([reply().mode(), note().mode()]).toEqual(['public', 'internal'])
  find('#note [name="a"]').setAttribute('value', 'reply')
  expect(note().mode()).toBe('unknown')
})

it('hears the form go, whichever way', () => {
  show(firstTicket)
  expect(isSend(reply(), find('#reply'), new Event('submit', { bubbles: true }))).toBe(true)
  expect(isSend(reply(), find('#note'), new Event('submit', { bubbles: true }))).toBe(false)
  expect(isSend(note(), find('#note [type="submit"]'), press())).toBe(true)
})

it('is told when the other form is turned to, and is gone with its ticket', async () => {
  show(firstTicket)
  const found = reply()
  let told = 0
  const stop = new AbortController()
  found.watch?.(stop.signal, () => told++)
  find('#reply').style.display = 'none'
  await Promise.resolve()
  expect(told).toBe(1)
  stop.abort()
  show(secondTicket)
  expect(found.editable()).toBeNull()
})

it('follows the editor out of its form while it fills the window, and back', async () => {
  show(firstTicket)
  const found = reply()
  const box = find('#reply .redactor-box')
  let told = 0
  const stop = new AbortController()
  found.watch?.(stop.signal, () => told++)
  box.classList.add('redactor-box-fullscreen')
  document.body.prepend(box)
  await Promise.resolve()
  expect(told).toBe(1)
  expect(found.editable()).toBe(box.querySelector('.redactor-in'))
  const inWindow = osticket.composerOf(find('.redactor-box-fullscreen .redactor-in'))
  expect([inWindow?.key, inWindow?.mode()]).toEqual([found.key, 'public'])
  expect(osticket.composerOf(find('#note .redactor-in'))?.editable()).toBe(find('#note .redactor-in'))
  box.classList.add('redactor-source-view')
  expect(found.editable()).toBeNull()
  stop.abort()
})

it('writes in the field itself where rich text is off, and not in the source of the markup', () => {
  show(firstTicket)
  const found = reply()
  find('#reply .redactor-box').classList.add('redactor-source-view')
  expect(found.editable()).toBeNull()
  showBody(ticketPage(firstTicket))
  const field = find('#response')
  expect(osticket.composerOf(field)?.editor.id).toBe('textarea')
  expect(osticket.composerOf(field)?.editable()).toBe(field)
})

it('has the oldest first, also where the agent has the newest on top, and no lines of the system’s own', () => {
  show(secondTicket)
  const items = find('#thread-items')
  items.replaceChildren(...[...items.children].reverse())
  expect(reply().ticket().messages[0]?.text).toContain('order 88213')
  find('.thread-entry').className = 'thread-entry system'
  expect(reply().ticket().messages).toHaveLength(secondTicket.messages.length - 1)
})

it('leaves out what a canned answer quotes into the box', () => {
  show(firstTicket)
  find('#reply .redactor-in').innerHTML = '<p>Mine.</p><blockquote><p>Theirs.</p></blockquote>'
  const found = reply()
  expect(found.editor.read(found.editable()!, found.setApart()).text).toBe('Mine.')
})
