import { afterEach, describe, expect, it } from 'vitest'
import { frappeHelpdesk } from '@/lib/hosts/frappe-helpdesk'
import type { Composer } from '@/lib/hosts/host'
import { firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedTiptap } from '../pages/editors-on-pages/mounted-markup'
import { ticketPage } from '../pages/frappe/ticket-page'
import { at, find, heldOnSavedPage, isSend, press, showBody } from './on-saved-page'

function show(ticket: Ticket): void {
  at(`https://frappe.acme.example/helpdesk/tickets/${ticket.id}`)
  showBody(ticketPage(ticket, { reply: mountedTiptap, comment: mountedTiptap }))
  document.title = `${ticket.id} - ${ticket.subject}`
  find('.reply-box').style.display = ''
}
const composer = (box: string): Composer => frappeHelpdesk.composerOf(find(`.${box}-box .ProseMirror`))!

afterEach(() => localStorage.clear())

heldOnSavedPage({
  host: frappeHelpdesk,
  show,
  box: '.reply-box .ProseMirror',
  decoys: ['.replied-content [contenteditable]', '.to', '.activity .ProseMirror, .activity'],
  modes: { internal: null, unknown: null },
  sends: ['.reply-box .send'],
  sendsNot: ['.comment-box .send', '.open-reply', '.reply-box button'],
  keys: [
    { key: 'Enter', ctrlKey: true },
    { key: 'Enter', metaKey: true },
    { key: 'Enter', ctrlKey: true, shiftKey: true },
  ],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', shiftKey: true }],
  thread: '.activity',
})

it('takes the box for comments for a note', () => {
  show(firstTicket)
  expect([composer('reply').mode(), composer('comment').mode()]).toEqual(['public', 'internal'])
  expect(composer('reply').key).not.toBe(composer('comment').key)
  expect(isSend(composer('comment'), find('.comment-box .send'), press())).toBe(true)
})

it('does not offer to coach a comment that is edited in the thread, nor the answered mail', () => {
  show(firstTicket)
  expect(frappeHelpdesk.isReplyPlace?.(find('.activity .ProseMirror'))).toBe(false)
  expect(frappeHelpdesk.isReplyPlace?.(find('.replied-content [contenteditable]'))).toBe(false)
  expect(frappeHelpdesk.isReplyPlace?.(find('.reply-box .ProseMirror'))).toBe(true)
})

it('takes a name for a button that is busy for the same button', () => {
  show(firstTicket)
  find('.reply-box .send span').textContent = 'Sending...'
  expect(composer('reply').mode()).toBe('public')
})

it('sets the signature apart that stands in the box before anything is written', () => {
  show(firstTicket)
  const words = (box: string) => {
    const { editor, editable, setApart } = composer(box)
    return editor.read(editable()!, setApart()).text.trim()
  }
  const write = (box: string, html: string) => {
    find(`.${box}-box .ProseMirror`).innerHTML = html
  }
  write('reply', '<p></p><p>Jo Park</p><p>Acme</p>')
  expect(words('reply')).toBe('')
  localStorage.setItem('emailBoxContent501', '<p>…</p>')
  write('reply', '<p>We are on it.</p><p>Jo Park</p><p>Acme</p>')
  expect(words('reply')).toBe('We are on it.')
  write('reply', '<p>We are on it.</p><p>Jo Park</p>')
  expect(words('reply')).toBe('We are on it.\nJo Park')
  localStorage.clear()
  write('comment', '<p>Ask Sam.</p>')
  expect(words('comment')).toBe('Ask Sam.')
})

it('learns the signature once a draft that was kept over a reload has gone', () => {
  localStorage.setItem('emailBoxContent501', '<p>…</p>')
  show(firstTicket)
  const editable = find('.reply-box .ProseMirror')
  const words = () => {
    const { editor, setApart } = composer('reply')
    return editor.read(editable, setApart()).text.trim()
  }
  editable.innerHTML = '<p>We are on it.</p><p>Sam Reed</p>'
  expect(words()).toContain('Sam Reed')
  localStorage.clear()
  editable.innerHTML = '<p></p><p>Sam Reed</p>'
  expect(words()).toBe('')
  editable.innerHTML = '<p>Done.</p><p>Sam Reed</p>'
  expect(words()).toBe('Done.')
})

it('never takes the reply for a signature, though the page has not kept it yet', () => {
  show(firstTicket)
  expect(composer('reply').mode()).toBe('public')
  find('.reply-box .ProseMirror').innerHTML = '<p>We are on it.</p>'
  const { editor, editable, setApart } = composer('reply')
  expect(editor.read(editable()!, setApart()).text.trim()).toBe('We are on it.')
})

it('is gone with its ticket', () => {
  show(firstTicket)
  const found = composer('reply')
  at('https://frappe.acme.example/helpdesk/tickets/502')
  expect(found.editable()).toBeNull()
})

it('takes nothing for a reply where its button goes by another name, or there is one for each', () => {
  show(firstTicket)
  find('.reply-box button').textContent = 'Comment'
  expect([composer('reply').mode(), composer('reply').missing()]).toEqual(['unknown', ['mode']])
  show(firstTicket)
  find('.reply-box .send').textContent = 'Go'
  expect([composer('reply').mode(), composer('reply').missing()]).toEqual(['unknown', ['mode', 'send']])
})

describe('on the tab of the comments', () => {
  const toTab = (id: number, kind: string) => {
    at(`https://frappe.acme.example/helpdesk/tickets/${id}#${kind}`)
    for (const mail of document.querySelectorAll('.activity:has([id^="communication-"])')) mail.remove()
  }

  it('still knows what the customer wrote, for it was on show before', () => {
    show(firstTicket)
    const { ticket, missing } = composer('reply')
    const read = ticket()
    toTab(firstTicket.id, 'comment')
    expect([ticket(), missing()]).toEqual([read, []])
  })

  it('says that the customer’s words were not found where nobody saw them, or they are another ticket’s', () => {
    show(secondTicket)
    composer('reply').ticket()
    show(firstTicket)
    toTab(firstTicket.id, 'comment')
    expect(composer('reply').missing()).toEqual(['customer'])
    expect(composer('reply').ticket().messages).toEqual([expect.objectContaining({ who: 'note' })])
  })
})
