import { afterEach, beforeEach, expect, it } from 'vitest'
import { freshdesk } from '@/lib/hosts/freshdesk'
import { openShadowRoots } from '../pages/desk-page/desk-page'
import { firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedFroala, openBox, ticketPage, titleOf } from '../pages/freshdesk/ticket-page'
import { at, find, heldOnSavedPage, isSend, key, press, showBody } from './on-saved-page'

const box = '.rich-editor .fr-element'
let watching = new AbortController()

function load(ticket: Ticket): void {
  watching.abort()
  watching = new AbortController()
  at(`https://acme.freshdesk.com/a/tickets/${ticket.id}`)
  document.title = titleOf(ticket)
  showBody(ticketPage(ticket))
  openShadowRoots()
  freshdesk.begin?.(window, watching.signal)
}

/** Presses what opens a box; the page puts it where the bar was. */
function open(opener: string): void {
  find(opener).dispatchEvent(press())
  find('.reply-bar').innerHTML = openBox(mountedFroala)
}

function show(ticket: Ticket): void {
  load(ticket)
  open('[data-test-email-action-btn="reply"]')
}

const composer = () => freshdesk.composerOf(find(box))!

beforeEach(() => load(firstTicket))
afterEach(() => watching.abort())

heldOnSavedPage({
  host: freshdesk,
  show,
  box,
  decoys: ['.ticket_note', '[data-test-title="main-title"]'],
  modes: {
    internal: () => {
      find('.reply-bar').dataset.testEmailActionBtn = 'note'
      find('.reply-bar').dispatchEvent(press())
      // The composer is the one that was pressed for.
      composer()
    },
    unknown: () => document.body.dispatchEvent(key({ key: 'f' })),
  },
  sends: ['.nucleus-button--primary', '.send-and-set-item'],
  sendsNot: ['.nucleus-button--secondary', '.send-and-set-trigger'],
  keys: [{ key: 'Enter', ctrlKey: true }],
  keysNot: [{ key: 'Enter' }],
  thread: '.ticket-details__item:not(.reply-bar)',
})

it.each([
  ['[data-test-email-action="reply"]', 'public'],
  ['[data-test-email-action-btn="note"]', 'internal'],
  ['[data-test-email-action-btn="forward"]', 'unknown'],
])('takes what %s opened for %s', (opener, mode) => {
  open(opener)
  expect(composer().mode()).toBe(mode)
})

it('does not know what a box is for that nothing was pressed to open, or that a key may have opened', () => {
  find('.reply-bar').innerHTML = openBox(mountedFroala)
  expect([composer().mode(), composer().missing()]).toEqual(['unknown', ['mode']])
  load(firstTicket)
  find('[data-test-email-action="reply"]').dispatchEvent(press())
  document.body.dispatchEvent(key({ key: 'n' }))
  find('.reply-bar').innerHTML = openBox(mountedFroala)
  expect(composer().mode()).toBe('unknown')
})

it('keeps what it knows while the agent types, also with shortcuts', () => {
  open('[data-test-email-action="reply"]')
  const found = composer()
  expect(found.mode()).toBe('public')
  find(box).dispatchEvent(key({ key: 'n' }))
  document.body.dispatchEvent(key({ key: 'b', ctrlKey: true }))
  expect(found.mode()).toBe('public')
})

it('believes no press that the box contradicts, and gives a second box nothing of the first', () => {
  open('[data-test-email-action="reply"]')
  find('.composer .nucleus-button--primary').textContent = 'Add note'
  expect(composer().mode()).toBe('unknown')
  load(firstTicket)
  open('[data-test-email-action="reply"]')
  expect(composer().mode()).toBe('public')
  find('.reply-bar').innerHTML = openBox(mountedFroala)
  expect(composer().mode()).toBe('unknown')
})

it('reads mails of people copied in for the customer’s, and answers sent anew for no notes', () => {
  open('[data-test-email-action="reply"]')
  find('.ticket-details__requestor').classList.add('ticket-details__privatenote')
  expect(composer().ticket().messages[0]?.who).toBe('customer')
  const note = find('.ticket-details__privatenote:not(.ticket-details__requestor)')
  note
    .querySelector('.ticket-details__right')!
    .insertAdjacentHTML('afterbegin', '<div class="emails-info">To: Nadia</div>')
  expect(composer().ticket().messages[1]?.who).toBe('agent')
})

it('puts the oldest message first where the page has it last', () => {
  load(secondTicket)
  const list = find('.ticket-details')
  list.prepend(...[...list.querySelectorAll('.ticket-details__item:not(.reply-bar)')].reverse())
  open('[data-test-email-action="reply"]')
  expect(
    composer()
      .ticket()
      .messages.map(({ who }) => who),
  ).toEqual(['customer', 'agent', 'customer'])
  expect(composer().ticket().messages[0]?.text).toBe(secondTicket.messages[0]!.words[0])
})

it('is known at an address of the company’s own, by path and thread', () => {
  at('https://help.acme.example/a/tickets/501')
  expect(freshdesk.detect(document)).toBe(true)
  at('https://help.acme.example/a/contacts/501')
  expect(freshdesk.detect(document)).toBe(false)
})

it('takes a way to send in the menu for one, wherever the menu is drawn', () => {
  open('[data-test-email-action="reply"]')
  document.body.append(find('[data-test-id="send-and-set-list-box"]'))
  expect(isSend(composer(), find('.send-and-set-item'), press())).toBe(true)
})
