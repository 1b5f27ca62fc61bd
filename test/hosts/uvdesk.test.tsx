import { expect, it } from 'vitest'
import type { Composer } from '@/lib/hosts/host'
import { uvdesk } from '@/lib/hosts/uvdesk'
import { firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedTinymce } from '../pages/editors-on-pages/mounted-markup'
import { ticketPage } from '../pages/uvdesk/ticket-page'
import { at, find, heldOnSavedPage, isSend, press, showBody } from './on-saved-page'

function show(ticket: Ticket): void {
  at(`https://help.acme.example/en/member/ticket/view/${ticket.id}`)
  showBody(ticketPage(ticket))
  for (const area of document.querySelectorAll('.uv-ticket-reply textarea')) {
    area.insertAdjacentHTML('beforebegin', mountedTinymce(area.id))
  }
  writeInFrame('<p><br></p>')
}

/** Frames have no document of their own here. */
function writeInFrame(html: string): void {
  const body = document.body.appendChild(document.createElement('div'))
  body.innerHTML = html
  Object.defineProperty(find('#reply iframe'), 'contentDocument', { value: { body }, configurable: true })
}
const composer = (tab: string): Composer => uvdesk.composerOf(find(`#${tab} iframe`))!

heldOnSavedPage({
  host: uvdesk,
  show,
  box: '#reply iframe',
  decoys: ['.message', '.thread-list'],
  modes: { internal: null, unknown: () => find('#reply [name="threadType"]').remove() },
  control: '#reply .uv-dropdown.reply > .uv-btn',
  sends: ['#reply .uv-dropdown.reply li', '#reply .uv-dropdown.reply [data-id="closed"]'],
  sendsNot: [
    '#reply .uv-dropdown.reply > .uv-btn',
    '#reply .next-view li',
    '#note .uv-dropdown.reply li',
    '.uv-thread-action li',
  ],
  keys: [],
  keysNot: [{ key: 'Enter', ctrlKey: true }],
  thread: '.uv-ticket-main:not(.uv-ticket-reply)',
})

it('has a box for each tab, of which the one for notes is internal and the one for others unknown', () => {
  show(firstTicket)
  expect(['reply', 'note', 'forward'].map(tab => composer(tab).mode())).toEqual(['public', 'internal', 'unknown'])
  expect(composer('forward').missing()).toEqual([])
  expect(isSend(composer('note'), find('#note .uv-dropdown.reply li'), press())).toBe(true)
})

it.each([
  ['<p>Sorry about that.</p><p>Kind regards,<br>Jo Park</p>', 'Sorry about that.'],
  ['<p>Sorry about that. Kind regards,<br>Jo&nbsp;Park</p>', 'Sorry about that.'],
  ['<p>Kind regards,<br>Jo Park</p>', ''],
  ['<p>Sorry about that.</p><p>Kind regards,<br>Jo</p>', 'Sorry about that.\nKind regards,\nJo'],
])('sets the signature apart that the server put into the box: %s', (html, words) => {
  show(firstTicket)
  const field = find('#reply-area') as HTMLTextAreaElement
  field.defaultValue = 'Kind regards,<br/>Jo Park'
  writeInFrame(html)
  const { editable, editor, setApart } = composer('reply')
  expect(editor.read(editable()!, setApart()).text.trim()).toBe(words)
})

it('knows which tab is in front, and is told when that changes', async () => {
  show(firstTicket)
  const reply = composer('reply')
  const stop = new AbortController()
  let told = 0
  reply.watch?.(stop.signal, () => told++)
  expect([reply.isInFront?.(), composer('note').isInFront?.()]).toEqual([true, false])
  find('#reply').classList.remove('uv-tab-view-active')
  await Promise.resolve()
  expect([told, reply.isInFront?.()]).toEqual([1, false])
  stop.abort()
})

it('says nothing where a sent message is changed, in the same editor', () => {
  show(firstTicket)
  find('.thread-list .message').insertAdjacentHTML(
    'afterend',
    `<div class="thread-edit-container"><textarea id="uv-edit-thread"></textarea>${mountedTinymce('uv-edit-thread')}</div>`,
  )
  const frame = find('.thread-edit-container iframe')
  expect([uvdesk.composerOf(frame), uvdesk.isReplyPlace?.(frame)]).toEqual([null, false])
  expect(uvdesk.isReplyPlace?.(find('#reply iframe'))).toBe(true)
})

it('leaves out the older mail that the product marks in what a customer wrote, also once it is unfolded', () => {
  show(firstTicket)
  const older = '<div class="helpdesk_blockquote"><hr id="stopSpelling">Older words.</div>'
  find('.uv-ticket-main.create .message').innerHTML = `<p>Mine.</p>${older}`
  expect(composer('reply').ticket().messages[0]?.text).toBe('Mine.')
})
