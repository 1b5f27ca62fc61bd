import { expect, it } from 'vitest'
import { reamaze } from '@/lib/hosts/reamaze'
import { factsOf, firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { ticketPage } from '../pages/reamaze/ticket-page'
import { at, find, heldOnSavedPage, isSend, key, showBody } from './on-saved-page'

const box = '#message_body'
const choices = () => [...document.querySelectorAll('#mode-switch > li')]
const choose = (place: number) => {
  for (const [at, item] of choices().entries()) item.classList.toggle('active', at === place)
}

function show(ticket: Ticket, isChat = false): void {
  at(`https://acme.reamaze.com/admin/conversations/${ticket.id}`)
  showBody(ticketPage(ticket, { isChat }))
  ;(find(box) as HTMLTextAreaElement).value = 'Hello'
  find('form').addEventListener('submit', event => event.preventDefault())
}

heldOnSavedPage({
  host: reamaze,
  show,
  box,
  decoys: ['.customer-notes'],
  modes: { internal: () => choose(1), unknown: () => choose(9) },
  sends: ['[type="submit"]'],
  sendsNot: ['.tui-bold', '#mode-switch a', '.inline-ai button'],
  keys: [{ key: 'Enter', ctrlKey: true }],
  keysNot: [{ key: 'Enter' }],
  // Where the page says the subject and the customer's name was never seen.
  facts: ticket => ({ ...factsOf(ticket), subject: null, customerName: null }),
  thread: '#messages-list',
})

it('sends by Enter in a chat, and by its form', () => {
  show(firstTicket, true)
  const composer = reamaze.composerOf(find(box))!
  expect([composer.channel(), isSend(composer, find(box), key({ key: 'Enter' }))]).toEqual(['chat', true])
  expect(isSend(composer, find('form'), new Event('submit', { bubbles: true }))).toBe(true)
})

it('reads the words of a message by its paragraphs where nothing names them', () => {
  show(firstTicket)
  for (const body of document.querySelectorAll('.message-body')) body.removeAttribute('class')
  const { messages } = reamaze.composerOf(find(box))!.ticket()
  expect(messages).toEqual(factsOf(firstTicket).messages)
})

it('takes no other entry of the list for a reply, nor one that is called a note', () => {
  show(firstTicket)
  const composer = reamaze.composerOf(find(box))!
  choose(2)
  expect(composer.mode()).toBe('unknown')
  choose(0)
  choices()[0]!.textContent = 'Internal Note'
  expect(composer.mode()).toBe('unknown')
})
