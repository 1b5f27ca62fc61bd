import { expect, it } from 'vitest'
import { helpScout } from '@/lib/hosts/help-scout'
import { chooseKind } from '../pages/desk-page/reply-tabs'
import { factsOf, firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { ticketPage } from '../pages/help-scout/ticket-page'
import { at, find, heldOnSavedPage, showBody } from './on-saved-page'

const box = '[data-cy="ConvoEditor"]'

function show(ticket: Ticket, hasTabs = true): void {
  at(`https://secure.helpscout.net/conversation/${ticket.id}/77`)
  showBody(ticketPage(ticket, { hasTabs }))
}

heldOnSavedPage({
  host: helpScout,
  show,
  box,
  decoys: ['[data-cy="EditableTextarea"]'],
  modes: { internal: () => chooseKind(document, 'note'), unknown: () => find('.kinds').remove() },
  sends: ['.Button-sc-2'],
  sendsNot: ['[role="tab"]'],
  keys: [{ key: 'Enter', ctrlKey: true }],
  keysNot: [{ key: 'Enter' }],
  facts: ticket => ({ ...factsOf(ticket), customerName: null }),
  thread: '[data-testid="ThreadContainer"]',
})

it('is silent on the page as it is known, although the box calls itself one for replies', () => {
  show(firstTicket, false)
  expect(helpScout.composerOf(find(box))!.mode()).toBe('unknown')
})
