import { expect, it } from 'vitest'
import type { Composer } from '@/lib/hosts/host'
import { zammad } from '@/lib/hosts/zammad'
import { factsOf, firstTicket, secondTicket, type Ticket, tickets } from '../pages/desk-page/tickets'
import { ticketsPage } from '../pages/zammad/ticket-page'
import { find, heldOnSavedPage, isSend, key, press, showBody } from './on-saved-page'

function show(ticket: Ticket): void {
  showBody(ticketsPage(tickets, ticket))
  for (const box of document.querySelectorAll('.articleNewEdit-body > div:first-child')) box.textContent = 'Hello.'
}
const box = (ticket: Ticket) => find(`#content_permanent_Ticket-${ticket.id} .articleNewEdit-body`)
const composer = (ticket: Ticket): Composer => zammad.composerOf(box(ticket))!
const form = () => find('.content.active .article-add')
const internal = () => find('.content.active [name="internal"]') as HTMLInputElement

heldOnSavedPage({
  host: zammad,
  show,
  box: '.content.active .articleNewEdit-body',
  decoys: ['.content.active .ticket-title-update', '.content.active .textBubble-content', '.content.active .js-to'],
  modes: {
    internal() {
      form().classList.replace('is-public', 'is-internal')
      internal().value = 'true'
    },
    unknown: () => internal().remove(),
  },
  sends: ['.content.active .js-submit', '.content.active .js-dropdownActionMacro'],
  sendsNot: [
    '.content.active .js-secondaryAction',
    '.content.active .js-openDropdownMacro',
    '.content.active .js-reset',
  ],
  keys: [],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', shiftKey: true }, { key: 'C', code: 'KeyC', shiftKey: true }],
  thread: '.ticket-article-item',
})

it('takes nothing for a reply where class and field disagree, and a call for no reply at all', () => {
  show(firstTicket)
  internal().value = 'true'
  expect(composer(firstTicket).mode()).toBe('unknown')
  internal().value = 'false'
  expect(composer(firstTicket).mode()).toBe('public')
  form().dataset.type = 'phone'
  expect(composer(firstTicket).mode()).toBe('internal')
})

it('keeps the tickets apart that stand one behind the other, and knows which is in front', async () => {
  show(firstTicket)
  const [first, second] = [composer(firstTicket), composer(secondTicket)]
  expect([first.isInFront?.(), second.isInFront?.()]).toEqual([true, false])
  expect(second.ticket().customerName).toBe('Tomasz Nowak')
  expect(isSend(second, find('.content.active .js-submit'), press())).toBe(false)
  let told = 0
  const stop = new AbortController()
  first.watch?.(stop.signal, () => told++)
  find('.content.active').classList.remove('active')
  await Promise.resolve()
  expect([told, first.isInFront?.()]).toEqual([1, false])
  stop.abort()
})

it('reads no signature as the agent’s words, and sees no send where nothing is written', () => {
  show(firstTicket)
  const found = composer(firstTicket)
  expect(found.editor.read(found.editable()!, found.setApart()).text).toBe('Hello.')
  box(firstTicket).replaceChildren()
  expect(isSend(found, find('.content.active .js-submit'), press())).toBe(false)
})

it('takes the ticket itself where nothing is around it, and reads articles without an inner part', () => {
  show(firstTicket)
  const zoom = find('.content.active .ticketZoom')
  document.body.replaceChildren(zoom)
  for (const bubble of zoom.querySelectorAll('.ticket-article-item .textBubble')) {
    const [words] = bubble.querySelectorAll('.richtext-content')
    bubble.replaceChildren(...words!.childNodes)
  }
  const found = zammad.composerOf(find('.articleNewEdit-body'))!
  expect([found.mode(), found.missing(), found.isInFront?.()]).toEqual(['public', [], true])
  expect(found.ticket()).toEqual(factsOf(firstTicket))
})

it('finds the form that is drawn anew', () => {
  show(firstTicket)
  const found = composer(firstTicket)
  const copy = form().cloneNode(true)
  form().replaceWith(copy)
  expect(found.editable()).toBe(box(firstTicket))
})

it('knows the shortcuts that update the ticket, wherever the focus is, and only of the one in front', () => {
  show(firstTicket)
  const shortcuts = [
    { key: 'Enter', ctrlKey: true },
    { key: 'C', code: 'KeyC', shiftKey: true },
    { key: 'Enter', ctrlKey: true, altKey: true },
    { key: 'Enter', ctrlKey: true, shiftKey: true },
    { key: 'c', code: 'KeyC', ctrlKey: true, altKey: true },
  ]
  for (const shortcut of shortcuts) {
    expect(isSend(composer(firstTicket), document.body, key(shortcut))).toBe(true)
    expect(isSend(composer(secondTicket), document.body, key(shortcut))).toBe(false)
  }
  expect(isSend(composer(firstTicket), document.body, key({ key: 'c', code: 'KeyC', ctrlKey: true }))).toBe(false)
  // Both at once are no shortcut of any system; AltGr is Ctrl and Alt to a page.
  const letter = Object.assign(key({ key: 'Enter', ctrlKey: true, altKey: true }), { getModifierState: () => true })
  expect(isSend(composer(firstTicket), document.body, letter)).toBe(false)
})

it('takes a mail that is passed on for no reply, until it becomes something else', () => {
  show(firstTicket)
  const found = composer(firstTicket)
  const subtype = find('.content.active [name="subtype"]') as HTMLInputElement
  subtype.value = 'forward'
  expect([found.mode(), found.missing()]).toEqual(['unknown', []])
  form().dataset.type = 'note'
  expect(found.mode()).toBe('public')
})
