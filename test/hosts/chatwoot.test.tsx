import { expect, it } from 'vitest'
import { chatwoot } from '@/lib/hosts/chatwoot'
import type { Composer } from '@/lib/hosts/host'
import { ticketPage } from '../pages/chatwoot/ticket-page'
import { factsOf, firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedProseMirror } from '../pages/editors-on-pages/mounted-markup'
import { at, find, heldOnSavedPage, isSend, key, showBody } from './on-saved-page'

function show(ticket: Ticket, editor = mountedProseMirror): void {
  at(`https://chat.acme.example/app/accounts/1/conversations/${ticket.id}`)
  showBody(ticketPage(ticket, { editor }))
}
const composer = (): Composer => chatwoot.composerOf(find('.reply-box .ProseMirror, .reply-box textarea'))!
const box = () => find('.reply-box')

heldOnSavedPage({
  host: chatwoot,
  show,
  box: '.reply-box .ProseMirror',
  decoys: ['.letter-render', '.reply-box .toggle'],
  modes: { internal: () => box().classList.add('is-private'), unknown: () => find('.chip').removeAttribute('style') },
  sends: ['.reply-box .right-wrap button'],
  sendsNot: ['.reply-box .attach', '.reply-box .toggle'],
  keys: [{ key: 'Enter' }],
  keysNot: [{ key: 'Enter', shiftKey: true }, { key: 'Enter', ctrlKey: true }, { key: 'a' }],
  facts: ticket => ({ ...factsOf(ticket), subject: null }),
  thread: '[data-message-id]',
})

it('takes the keys that the button names', () => {
  show(firstTicket)
  find('.send span').textContent = 'Senden (⌘ + ↵)'
  const inBox = composer().editable()!
  expect(isSend(composer(), inBox, key({ key: 'Enter' }))).toBe(false)
  expect(isSend(composer(), inBox, key({ key: 'Enter', ctrlKey: true }))).toBe(true)
  expect(isSend(composer(), inBox, key({ key: 'Enter', metaKey: true }))).toBe(true)
})

it('leaves Enter alone while it chooses a canned answer', () => {
  show(firstTicket)
  box().insertAdjacentHTML('beforeend', '<ul class="mention--box"><li>/hello</li></ul>')
  expect(isSend(composer(), composer().editable()!, key({ key: 'Enter' }))).toBe(false)
})

it('reads no signature as the agent’s words', () => {
  show(firstTicket)
  find('.ProseMirror').innerHTML = '<p>Mine.</p><p>--</p><p>Alex Moreno</p>'
  expect(composer().editor.read(composer().editable()!, composer().setApart()).text).toBe('Mine.')
})

it('knows the two tabs of version 3, and a note where nothing can be answered', () => {
  show(firstTicket)
  find('.toggle').outerHTML =
    '<button class="button button--reply is-active"></button><button class="button button--note"></button>'
  expect(composer().mode()).toBe('public')
  find('.button--reply').classList.remove('is-active')
  expect(composer().mode()).toBe('unknown')
  box().classList.add('is-private')
  expect(composer().mode()).toBe('internal')
})

it('writes in a plain field where the channel has no format, and is gone with its conversation', () => {
  show(firstTicket, '<textarea></textarea>')
  const found = composer()
  expect([found.editor.id, found.editable()?.tagName]).toEqual(['textarea', 'TEXTAREA'])
  at('https://chat.acme.example/app/accounts/1/conversations/502')
  expect(found.editable()).toBeNull()
})

it('takes the box in which the assistant is told what to write for no reply', () => {
  show(firstTicket)
  const reply = composer()
  const told = `<div class="space-y-2 mb-4 copilot-editor"><p>A reply it wrote.</p><div class="editor-root relative editor--copilot">${mountedProseMirror}</div></div>`
  find('.reply-box__top').innerHTML = told
  expect(reply.editable()).toBeNull()
  expect(chatwoot.composerOf(find('.editor--copilot .ProseMirror'))).toBeNull()
  expect(chatwoot.isReplyPlace?.(find('.editor--copilot .ProseMirror'))).toBe(false)
  find('.reply-box__top').innerHTML = `<div class="editor-root">${mountedProseMirror}</div>`
  expect(composer().key).toBe(reply.key)
  expect(chatwoot.isReplyPlace?.(find('.reply-box .ProseMirror'))).toBe(true)
})

it('takes the older mail that goes along, shown under the editor, neither for the agent’s words nor for a message', () => {
  show(firstTicket)
  find('.ProseMirror').innerHTML = '<p>Mine.</p>'
  find('.reply-box__top').insertAdjacentHTML(
    'beforeend',
    '<div class="mt-2"><div class="prose prose-sm line-clamp-1"><p>On Friday Nadia wrote:</p><p>Where is it?</p></div></div>',
  )
  expect(composer().editor.read(composer().editable()!, composer().setApart()).text).toBe('Mine.')
  expect(composer().ticket().messages).toEqual(factsOf(firstTicket).messages)
})

it.each([
  ['/app/accounts/1/conversations/501', '/app/accounts/1/conversations/502'],
  ['/app/accounts/1/inbox/3/conversations/501', '/app/accounts/1/inbox/3/conversations/502'],
  ['/app/accounts/1/inbox-view/conversation/501', '/app/accounts/1/inbox-view/conversation/502'],
  ['/app/accounts/1/inbox-view/9001', '/app/accounts/1/inbox-view/9002'],
])('tells conversations apart at %s', (first, second) => {
  show(firstTicket)
  at(`https://chat.acme.example${first}`)
  const before = composer()
  at(`https://chat.acme.example${second}`)
  expect(before.editable()).toBeNull()
  expect(composer().key).not.toBe(before.key)
})
