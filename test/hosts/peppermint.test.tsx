import { expect, it } from 'vitest'
import { peppermint } from '@/lib/hosts/peppermint'
import { factsOf, firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { type Beginning, ticketPage } from '../pages/peppermint/ticket-page'
import { at, find, heldOnSavedPage, showBody } from './on-saved-page'

function show(ticket: Ticket, began?: Beginning): void {
  at(`http://desk.acme.example/issue/${ticket.id}`)
  showBody(ticketPage(ticket, began))
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

it.each<[Beginning, string | null]>([
  ['mail', null],
  ['form', null],
  ['portal', 'Nadia Brandt'],
])('has the customer’s first words where the ticket began with: %s', (began, customerName) => {
  show(firstTicket, began)
  const ticket = peppermint.composerOf(find('#comment'))!.ticket()
  expect(ticket).toEqual({ ...factsOf(firstTicket), customerName })
})

it('takes no description that a colleague wrote for the customer’s words', () => {
  show(firstTicket)
  const { messages } = peppermint.composerOf(find('#comment'))!.ticket()
  expect(messages.map(({ text }) => text)).not.toContain('Nadia Brandt rang about this.')
})

it('does not offer to coach the description', () => {
  show(firstTicket)
  expect(peppermint.isReplyPlace?.(find('.bn-editor'))).toBe(false)
  expect(peppermint.isReplyPlace?.(find('#comment'))).toBe(true)
})
