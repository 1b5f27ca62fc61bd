import { expect, it } from 'vitest'
import { kustomer } from '@/lib/hosts/kustomer'
import { chooseKind } from '../pages/desk-page/reply-tabs'
import { firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedDraft, ticketPage } from '../pages/kustomer/ticket-page'
import { at, find, heldOnSavedPage, showBody } from './on-saved-page'

const box = '.public-DraftEditor-content'

function show(ticket: Ticket, hasTabs = true): void {
  at(`https://acme.kustomerapp.com/app/customers/ab/event/${ticket.id}`)
  showBody(ticketPage(ticket, { hasTabs, editor: mountedDraft }))
}

heldOnSavedPage({
  host: kustomer,
  show,
  box,
  decoys: ['[data-kt="card_card"] textarea'],
  modes: { internal: () => chooseKind(document, 'note'), unknown: () => find('.kinds').remove() },
  sends: ['[data-kt="conversationSend"]'],
  sendsNot: ['[role="tab"]'],
  keys: [{ key: 'Enter', metaKey: true }],
  keysNot: [{ key: 'Enter' }],
  facts: () => ({ subject: null, customerName: null, messages: [] }),
  thread: null,
  alwaysMissing: ['customer'],
})

it('is silent on the page as it is known', () => {
  show(firstTicket, false)
  expect(kustomer.composerOf(find(box))!.missing()).toEqual(['mode', 'customer'])
})
