import { expect, it } from 'vitest'
import { freescout } from '@/lib/hosts/freescout'
import type { Composer } from '@/lib/hosts/host'
import { firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedSummernote } from '../pages/editors-on-pages/mounted-markup'
import { ticketPage } from '../pages/freescout/ticket-page'
import { find, heldOnSavedPage, isSend, key, press, showBody } from './on-saved-page'

/** The form open for a reply, and the bar copied into the editor's foot, as the page's script leaves it. */
function show(ticket: Ticket, isChat = false): void {
  showBody(ticketPage(ticket, { isChat, editor: mountedSummernote }))
  find('.conv-reply-block').classList.remove('hidden')
  find('.note-statusbar').innerHTML = find('#editor_bottom_toolbar').innerHTML
}

const block = () => find('.conv-reply-block')
const isNote = () => find('[name="is_note"]') as HTMLInputElement
const composer = (): Composer => freescout.composerOf(find('.note-editable'))!

function toNote(): void {
  block().classList.add('conv-note-block')
  isNote().value = '1'
}

heldOnSavedPage({
  host: freescout,
  show,
  box: '.note-editable',
  decoys: ['#conv-subj-value', '.thread-content', '.note-codable', '#body'],
  modes: { internal: toNote, unknown: () => isNote().remove() },
  sends: ['.note-statusbar .btn-send-text', '.note-statusbar .btn-reply-submit'],
  sendsNot: ['.note-statusbar .btn-send-menu', '#editor_bottom_toolbar .btn-send-text', '[data-after-send]'],
  keys: [{ key: 'Enter', metaKey: true }],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }, { key: 'Enter', metaKey: true, shiftKey: true }],
  thread: '.thread',
})

it('takes nothing for a reply where class and field disagree, or the mail goes to somebody else', () => {
  show(firstTicket)
  block().classList.add('conv-note-block')
  expect(composer().mode()).toBe('unknown')
  show(firstTicket)
  isNote().value = '1'
  expect(composer().mode()).toBe('unknown')
  show(firstTicket)
  block().classList.add('conv-forward-block')
  expect([composer().mode(), composer().missing()]).toEqual(['unknown', []])
})

it('sends by Enter in a chat, not by the keys of a mail', () => {
  show(firstTicket, true)
  const found = composer()
  expect(found.channel()).toBe('chat')
  expect(isSend(found, find('.note-editable'), key({ key: 'Enter' }))).toBe(true)
  expect(isSend(found, find('.note-editable'), key({ key: 'Enter', shiftKey: true }))).toBe(false)
  expect(isSend(found, find('.note-editable'), key({ key: 'Enter', metaKey: true }))).toBe(false)
})

it('knows the button that is on show for the one that sends', () => {
  show(firstTicket)
  const note = find('.note-statusbar .btn-add-note-text')
  for (const button of block().querySelectorAll('.btn-reply-submit')) button.checkVisibility = () => button === note
  expect(composer().sendControl()).toBe(note)
  expect(isSend(composer(), note, press())).toBe(true)
})

it('leaves the source of the markup alone, and a message that is being edited', () => {
  show(firstTicket)
  const found = composer()
  find('.note-editor').classList.add('codeview')
  expect(found.editable()).toBeNull()
  const thread = find('.thread-type-message .thread-content, .thread-type-note .thread-content')
  thread.innerHTML = mountedSummernote
  expect(freescout.composerOf(thread.querySelector('.note-editable')!)).toBeNull()
})

it('reads no draft and nothing that only happened', () => {
  show(firstTicket)
  const [newest] = document.querySelectorAll('.thread[data-thread_id]')
  newest!.insertAdjacentHTML(
    'beforebegin',
    '<div class="thread thread-type-draft" data-thread_id="9"><div class="thread-content">Not sent yet.</div></div>',
  )
  expect(composer().ticket().messages).toHaveLength(firstTicket.messages.length)
})

it('reads a new mail without a thread and misses nothing', () => {
  show(firstTicket)
  find('form.form-reply').id = 'form-create'
  for (const thread of document.querySelectorAll('.thread')) thread.remove()
  isNote().value = '0'
  expect([composer().mode(), composer().missing()]).toEqual(['public', []])
})
