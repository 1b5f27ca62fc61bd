import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { PracticeDesk } from '@/components/practice/desk'
import { practiceTickets } from '@/components/practice/practice-ticket'
import { practice } from '@/lib/hosts/practice'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

const box = () => document.querySelector<HTMLElement>('[data-editable]')!
const messages = () => [...document.querySelectorAll<HTMLElement>('[data-message]')]

function write(text: string): void {
  if (box() instanceof HTMLTextAreaElement) fireEvent.input(box(), { target: { value: text } })
  else box().replaceChildren(document.createTextNode(text))
}

const send = () => act(async () => void fireEvent.submit(document.querySelector('form')!))

test('three tickets, the first one open and its box ready to be typed into', () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  const tickets = within(screen.getByRole('navigation', { name: 'Tickets' })).getAllByRole('button')
  expect(tickets.map(ticket => ticket.textContent)).toEqual(
    practiceTickets.map(ticket => ticket.customerName + ticket.subject),
  )
  expect(document.activeElement).toBe(box())
})

test.each(practiceTickets.map(ticket => [ticket.subject, ticket] as const))('the hands can read "%s"', (_, ticket) => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  fireEvent.click(screen.getByRole('button', { name: new RegExp(ticket.subject) }))
  const facts = practice.composerOf(box())!.ticket()
  expect(facts).toMatchObject({ subject: ticket.subject, customerName: ticket.customerName })
  expect(facts.messages.map(({ who }) => who)).toEqual(ticket.messages.map(({ who }) => who))
  expect(facts.messages.map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual(
    ticket.messages.map(({ text }) => text.replaceAll(/\s+/g, ' ')),
  )
  expect(practice.composerOf(box())).toMatchObject({ key: `practice ${ticket.id}` })
})

test('the kind of writing is told to the hands', () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  const composer = practice.composerOf(box())!
  expect(composer.mode()).toBe('public')
  fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }))
  expect(composer.mode()).toBe('internal')
  expect(screen.getByRole('button', { name: 'Add note' })).toBe(composer.sendControl())
})

test('a reply that is sent joins the conversation, and says that it went nowhere', async () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  const before = messages().length
  write('Hello Dana')
  await send()
  expect(messages()).toHaveLength(before + 1)
  expect(messages().at(-1)?.dataset.message).toBe('agent')
  expect(screen.getByText('Sent – to nobody. This desk is for practice.')).toBeTruthy()
  expect(within(screen.getByRole('navigation')).getByText('answered')).toBeTruthy()
  expect(box().textContent).toBe('')
})

test('a note is no answer', async () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }))
  write('Ask billing')
  await send()
  expect(messages().at(-1)?.dataset.message).toBe('note')
  expect(screen.queryByText('answered')).toBeNull()
})

test('nothing written: nothing sent', async () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  const before = messages().length
  write('  ')
  await send()
  expect(messages()).toHaveLength(before)
})

test('a plain text box works as well', async () => {
  render(<PracticeDesk welcomeHref="/welcome.html" />)
  fireEvent.click(screen.getByRole('button', { name: /Changing the card/ }))
  expect(box()).toBeInstanceOf(HTMLTextAreaElement)
  write('Open Billing and press Replace card.')
  await send()
  expect(messages().at(-1)?.textContent).toBe('Open Billing and press Replace card.')
  expect((box() as HTMLTextAreaElement).value).toBe('')
})
