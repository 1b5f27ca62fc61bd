import { expect, it } from 'vitest'
import { chatra } from '@/lib/hosts/chatra'
import { ticketPage } from '../pages/chatra/ticket-page'
import { firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { at, find, heldOnSavedPage, isSend, key, showBody } from './on-saved-page'

const box = 'textarea.chat-textarea'
const field = () => find(box) as HTMLTextAreaElement

function show(ticket: Ticket): void {
  at('https://app.chatra.io/chat/box:all')
  showBody(ticketPage(ticket))
  field().value = 'Hello'
}

heldOnSavedPage({
  host: chatra,
  show,
  box,
  decoys: ['.contact__notes'],
  modes: { internal: () => field().classList.add('is-note'), unknown: null },
  sends: [],
  sendsNot: ['.chat-input-area__button--note'],
  keys: [{ key: 'Enter', ctrlKey: true }],
  keysNot: [{ key: 'Enter', shiftKey: true }, { key: 'Enter' }],
  facts: messagesOneByOne,
  thread: '.chat-message',
  alwaysMissing: ['send'],
})

function messagesOneByOne({ customer, messages }: Ticket) {
  return {
    subject: null,
    customerName: customer.name,
    messages: messages.flatMap(({ who, words }) => words.map(text => ({ who, text }))),
  }
}

const twoFrames = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
const enter = () => isSend(chatra.composerOf(field())!, field(), key({ key: 'Enter' }))

it('learns from the page that Enter sends, and only where the field was emptied by it', async () => {
  show(firstTicket)
  expect(enter()).toBe(false)
  field().value = 'Hello\n'
  await twoFrames()
  expect(enter()).toBe(false)
  field().value = ''
  await twoFrames()
  field().value = 'Next'
  expect(enter()).toBe(true)
  expect(chatra.composerOf(field())!.missing()).toEqual([])
})

it('tells two conversations at one address apart by the one that is chosen in the list', () => {
  show(firstTicket)
  const first = chatra.composerOf(field())!
  for (const item of document.querySelectorAll('.nav-item')) item.classList.toggle('is-active')
  expect(first.editable()).toBeNull()
  expect(chatra.composerOf(field())!.key).not.toBe(first.key)
  expect(secondTicket.id).not.toBe(firstTicket.id)
})

it('is a mail where the newest message was one', () => {
  show(firstTicket)
  const composer = chatra.composerOf(field())!
  expect(composer.channel()).toBe('chat')
  ;[...document.querySelectorAll('.chat-message')].at(-1)!.classList.add('chat-message--email')
  expect(composer.channel()).toBe('email')
})
