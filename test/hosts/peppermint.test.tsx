import { expect, it } from 'vitest'
import { peppermint } from '@/lib/hosts/peppermint'
import { factsOf, firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { ticketPage } from '../pages/peppermint/ticket-page'
import { at, find, heldOnSavedPage, showBody } from './on-saved-page'

function show(ticket: Ticket): void {
  at(`http://desk.acme.example/issue/${ticket.id}`)
  showBody(ticketPage(ticket))
  find('[role="switch"]').setAttribute('aria-checked', 'true')
}

heldOnSavedPage({
  host: peppermint,
  show,
  box: '#comment',
  decoys: ['.bn-editor', '#title', '[role="switch"]'],
  modes: {
    internal: () => find('[role="switch"]').setAttribute('aria-checked', 'false'),
    unknown: () => find('[role="switch"]').remove(),
  },
  sends: ['[type="submit"]'],
  sendsNot: ['.close', '[role="switch"]'],
  keys: [],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }],
  // Its comments do not say whether they were notes: what a colleague wrote is never taken for an answer.
  facts: ticket => {
    const { messages, ...facts } = factsOf(ticket)
    return { ...facts, messages: messages.map(said => (said.who === 'agent' ? { ...said, who: 'note' } : said)) }
  },
  thread: null,
})

it('is a note from the start', () => {
  at('http://desk.acme.example/issue/501')
  showBody(ticketPage(firstTicket))
  expect(peppermint.composerOf(find('#comment'))?.mode()).toBe('internal')
})

it('is gone when the same field shows the next ticket', () => {
  show(firstTicket)
  const found = peppermint.composerOf(find('#comment'))!
  at('http://desk.acme.example/issue/502')
  expect(found.editable()).toBeNull()
})

it('has the first mail of a ticket that began with one', () => {
  show(firstTicket)
  find('strong').closest('div')!.innerHTML =
    '<span class="font-bold">nadia@mail.example</span><span>created via email at </span><span>21/11/2026</span>'
  const { customerName, messages } = peppermint.composerOf(find('#comment'))!.ticket()
  expect(customerName).toBeNull()
  expect(messages[0]).toEqual({ who: 'customer', text: 'Nadia Brandt wrote by mail.' })
})
