import { expect, it } from 'vitest'
import { crisp } from '@/lib/hosts/crisp'
import { ticketPage } from '../pages/crisp/ticket-page'
import { chooseKind } from '../pages/desk-page/reply-tabs'
import { firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { at, find, heldOnSavedPage, showBody } from './on-saved-page'

const box = '.c-conversation-box-field__field-composer-field'

function show(ticket: Ticket, hasTabs = true): void {
  at(`https://app.crisp.chat/website/ab12/inbox/session_${ticket.id}/`)
  showBody(ticketPage(ticket, { hasTabs }))
  find(box).textContent = 'Hello'
}

heldOnSavedPage({
  host: crisp,
  show,
  box,
  decoys: ['.c-conversation-profile__notes', '.c-conversation-box-content'],
  modes: { internal: () => chooseKind(document, 'note'), unknown: () => find('.kinds').remove() },
  sends: ['.c-conversation-box-field__send'],
  sendsNot: ['.c-conversation-box-topbar__state-button', '[role="tab"]'],
  keys: [{ key: 'Enter' }],
  keysNot: [{ key: 'Enter', shiftKey: true }],
  facts: messagesOneByOne,
  isSentByKeyAlone: true,
  thread: '.c-conversation-box-content-message',
})

/** A chat has no subject, and each line is a message of its own. What is neither's is left out. */
function messagesOneByOne({ customer, messages }: Ticket) {
  const said = messages.filter(({ who }) => who !== 'note')
  return {
    subject: null,
    customerName: customer.name,
    messages: said.flatMap(({ who, words }) => words.map(text => ({ who, text }))),
  }
}

it('is silent on the page as it is known, where nothing tells a note from a reply', () => {
  show(firstTicket, false)
  const composer = crisp.composerOf(find(box))!
  expect([composer.mode(), composer.missing()]).toEqual(['unknown', ['mode']])
})

it('names the customer by the last message of a run where the profile does not', () => {
  show(firstTicket)
  find('.c-conversation-profile__name').remove()
  expect(crisp.composerOf(find(box))!.ticket().customerName).toBe(firstTicket.customer.name)
})

it('knows mail from chat by the picture in the list', () => {
  show(firstTicket)
  const composer = crisp.composerOf(find(box))!
  expect(composer.channel()).toBe('chat')
  find('.c-conversation-menu-item--active use').setAttribute('href', '#mail')
  expect(composer.channel()).toBe('email')
  find('.c-conversation-menu-item--active').remove()
  expect(composer.channel()).toBe('unknown')
})
