import { expect, it } from 'vitest'
import { livechat } from '@/lib/hosts/livechat'
import { factsOf, firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { ticketPage } from '../pages/livechat/ticket-page'
import { at, find, heldOnSavedPage, isSend, key, showBody } from './on-saved-page'

const box = '#chat-feed-text-area-id'
const menu = () => find('[data-testid="private-mode-menu"]')

function show(ticket: Ticket): void {
  at(`https://my.livechatinc.com/chats/C${ticket.id}`)
  showBody(ticketPage(ticket))
  find(box).textContent = 'Hello'
}

heldOnSavedPage({
  host: livechat,
  show,
  box,
  decoys: ['aside textarea', '[data-testid="message-text"]'],
  modes: { internal: () => menu().replaceChildren('Supervise'), unknown: () => menu().remove() },
  sends: ['[data-testid="send-button"]'],
  sendsNot: ['[data-testid="emoji-button"]', '[data-testid="private-mode-menu"]'],
  keys: [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }],
  keysNot: [{ key: 'Enter', shiftKey: true }, { key: 'a' }],
  facts: withoutSubjectAndNotes,
  thread: '[data-testid$="-message"]',
})

/** The page shows no subject of a chat, and whispers of colleagues were never seen. */
function withoutSubjectAndNotes(ticket: Ticket) {
  const { customerName, messages } = factsOf(ticket)
  return { subject: null, customerName, messages: messages.filter(({ who }) => who !== 'note') }
}

const composer = () => livechat.composerOf(find(box))!

it('is one page at three addresses, and a mail where the address bears the number of one', () => {
  show(firstTicket)
  expect(composer().channel()).toBe('chat')
  at('https://app.helpdesk.com/tickets/TK04ABC')
  expect([livechat.detect(document), composer().channel()]).toEqual([true, 'email'])
  at('https://www.text.com/app/inbox/TK04ABC')
  expect(livechat.detect(document)).toBe(true)
  at('https://www.text.com/blog')
  expect(livechat.detect(document)).toBe(false)
})

it('sends nothing while Enter takes a prepared answer, or the box is empty', () => {
  show(firstTicket)
  find(box).textContent = 'Hello #refu'
  expect(isSend(composer(), find(box), key({ key: 'Enter' }))).toBe(false)
  find(box).textContent = ' '
  expect(isSend(composer(), find(box), key({ key: 'Enter' }))).toBe(false)
})

it('takes a menu that speaks of both for neither', () => {
  show(firstTicket)
  menu().replaceChildren('Private message')
  expect(composer().mode()).toBe('unknown')
})

it('lets go of a box that serves the next chat', () => {
  show(firstTicket)
  const first = composer()
  at(`https://my.livechatinc.com/chats/C${secondTicket.id}`)
  expect([first.editable(), first.mode()]).toEqual([null, 'unknown'])
  expect(isSend(first, find(box), key({ key: 'Enter' }))).toBe(false)
  expect(composer().key).not.toBe(first.key)
})

it('tells when the kind of writing changes, and when a message comes in', async () => {
  show(firstTicket)
  let told = 0
  const stop = new AbortController()
  composer().watch?.(stop.signal, () => told++)
  for (const change of [
    () => menu().replaceChildren('Supervise'),
    () => find('[data-testid="messages-list"]').append(document.createElement('div')),
  ]) {
    const before = told
    change()
    await new Promise(resolve => setTimeout(resolve))
    expect(told).toBeGreaterThan(before)
  }
  stop.abort()
})
