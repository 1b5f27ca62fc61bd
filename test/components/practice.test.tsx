import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { PracticeDesk } from '@/components/practice/desk'
import { analyse } from '@/lib/analysis/analyse'
import type { Input } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { practice } from '@/lib/hosts/practice'
import type { Ticket } from '@/lib/packs/ticket'
import { createReplyReader } from '@/lib/training/reply-reader'
import { speakEnglish } from '../strings/speak-english'
import { practiceTickets } from '../training/practice-tickets'

beforeAll(speakEnglish)
afterEach(cleanup)

const tickets = practiceTickets.map(({ ticket }) => ticket)
const first = tickets.find(({ id }) => id === 'billing-shock')!
const box = () => document.querySelector<HTMLElement>('[data-editable]')!
const messages = () => [...document.querySelectorAll<HTMLElement>('[data-message]')]
const list = () => within(screen.getByRole('navigation', { name: 'Tickets' }))
const subjects = () =>
  list()
    .getAllByRole('button')
    .map(button => button.lastElementChild?.textContent)

interface Around {
  readonly mark?: (input: Input) => Promise<ReturnType<typeof analyse>>
  readonly done?: readonly string[]
  readonly onDone?: (id: string) => void
  readonly keepOwn?: (tickets: readonly Ticket[]) => Promise<void>
}

/** The desk with all tickets on it. Marks are the engine's own. */
async function openDesk({
  mark = async input => analyse(input, coreRuleSet()),
  done = [],
  onDone = () => undefined,
  keepOwn = async () => undefined,
}: Around = {}): Promise<void> {
  const client = {
    openReader: (ticket: Omit<Input, 'draft'>) =>
      createReplyReader({ analyse: draft => mark({ ...ticket, draft }), close: () => {} }),
    loadTickets: async () => tickets,
    loadDone: async () => done,
    onDone,
    loadOwn: async () => [],
    keepOwn,
  }
  await act(async () => void render(<PracticeDesk first={first} client={client} welcomeHref="/welcome.html" />))
}

const openTicket = (subject: string) => fireEvent.click(list().getByRole('button', { name: new RegExp(subject) }))

function write(text: string): void {
  if (box() instanceof HTMLTextAreaElement) fireEvent.input(box(), { target: { value: text } })
  else box().replaceChildren(document.createTextNode(text))
}

const send = () => act(async () => void fireEvent.submit(document.querySelector('form')!))

async function reply(text: string): Promise<void> {
  write(text)
  await send()
}

const marks = () => within(screen.getByRole('region', { name: 'Marks' }))
const markOf = (skill: string) => marks().getByText(skill).closest('li')!.textContent

test('the tickets of the first minute stand first, the first one open and its box ready to be typed into', async () => {
  await openDesk()
  expect(subjects().slice(0, 3)).toEqual([
    '149 euros gone, and nobody told me',
    'Order 30518 still not here',
    'Changing the card on my account',
  ])
  expect(subjects()).toHaveLength(tickets.length)
  expect(document.activeElement).toBe(box())
})

test('the hands can read every ticket', async () => {
  await openDesk()
  for (const ticket of tickets) {
    fireEvent.click(list().getByText(ticket.subject))
    const facts = practice.composerOf(box())!.ticket()
    expect(facts).toMatchObject({ subject: ticket.subject, customerName: ticket.customerName })
    expect(facts.messages.map(({ who }) => who)).toEqual(ticket.messages.map(({ who }) => who))
    expect(facts.messages.map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual(
      ticket.messages.map(({ text }) => text.replaceAll(/\s+/g, ' ')),
    )
    expect(practice.composerOf(box())).toMatchObject({ key: `practice ${ticket.id}` })
    expect(practice.composerOf(box())?.channel()).toBe(ticket.channel === 'phone' ? 'unknown' : ticket.channel)
  }
})

test('the kind of writing is told to the hands', async () => {
  await openDesk()
  const composer = practice.composerOf(box())!
  expect(composer.mode()).toBe('public')
  fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }))
  expect(composer.mode()).toBe('internal')
  expect(screen.getByRole('button', { name: 'Add note' })).toBe(composer.sendControl())
})

test('tickets are chosen by topic, skill and difficulty, and put in order', async () => {
  await openDesk({ done: ['card-change'] })
  expect(screen.getByText(`${tickets.length} of ${tickets.length} tickets, 1 answered`)).toBeTruthy()
  const choose = (name: string, value: string) =>
    fireEvent.change(list().getByRole('combobox', { name }), { target: { value } })
  choose('Topic', 'billing')
  expect(subjects()).toHaveLength(tickets.filter(({ topic }) => topic === 'billing').length)
  fireEvent.click(list().getByRole('checkbox', { name: 'Not answered yet' }))
  expect(subjects()).not.toContain('Changing the card on my account')
  choose('Topic', '')
  choose('Skill', 'effort')
  choose('Difficulty', '3')
  const hard = tickets.filter(({ difficulty, skills }) => difficulty === 3 && skills?.includes('effort'))
  expect(new Set(subjects())).toEqual(new Set(hard.map(({ subject }) => subject)))
  choose('Skill', '')
  choose('Difficulty', '')
  choose('Order', 'hardest')
  expect(tickets.find(({ subject }) => subject === subjects()[0])?.difficulty).toBe(3)
})

test('a reply that is sent joins the conversation, says that it went nowhere, and is told as answered', async () => {
  const onDone = vi.fn()
  await openDesk({ onDone })
  const before = messages().length
  await reply('Hello Dana')
  expect(messages()[before]?.dataset.message).toBe('agent')
  expect(messages()[before]?.textContent).toBe('Hello Dana')
  expect(screen.getByText(/^Sent – to nobody. This desk is for practice./)).toBeTruthy()
  expect(list().getByText('answered')).toBeTruthy()
  expect(onDone.mock.calls).toEqual([['billing-shock']])
  expect(box().textContent).toBe('')
})

test('a cold reply is marked skill by skill beside the model answer, and makes the customer angrier', async () => {
  await openDesk()
  await reply(first.badAnswers![0]!.text)
  expect(marks().getByText('Dana does not feel heard yet.')).toBeTruthy()
  expect(markOf('Acknowledge')).toContain('not yet')
  expect(markOf('Positive words')).toContain("We can't give you the refund until")
  expect(marks().getByText('A model answer').parentElement?.textContent).toContain('I have refunded the full €149')
  expect(messages().at(-1)?.textContent).toBe(first.followUps!.unheard!.says)
  expect(practice.composerOf(box())!.ticket().messages).toHaveLength(3)
  expect(screen.getByText(/The reminder mail bounced on our side/)).toBeTruthy()
})

test('the model answer leaves the customer heard, and shows the words that earned each skill', async () => {
  await openDesk()
  await reply(first.modelAnswer!)
  expect(marks().getByText('Dana feels heard.')).toBeTruthy()
  expect(markOf('Acknowledge')).toMatch(/shown.*“.*without a word of warning/)
  expect(marks().queryByText('not yet')).toBeNull()
  expect(messages().at(-1)?.textContent).toBe(first.followUps!.heard!.says)
})

test('the marks come with the send itself where the reply was read while it was written, and the list is ticked', async () => {
  const read: string[] = []
  await openDesk({
    mark: async input => {
      read.push(input.draft)
      return analyse(input, coreRuleSet())
    },
  })
  const cold = first.badAnswers![0]!.text
  write(cold)
  fireEvent.input(box())
  await vi.waitFor(() => expect(read).toHaveLength(2))
  await act(async () => {})
  fireEvent.submit(document.querySelector('form')!)
  expect(marks().getByText('Dana does not feel heard yet.')).toBeTruthy()
  expect(document.querySelectorAll('.marks .marked-added').length).toBeGreaterThan(3)
  expect(list().getByText('answered')).toBeTruthy()
  expect(read, 'the reply and the model answer, once each').toHaveLength(2)
})

test('what was changed after the last reading is read before it is marked', async () => {
  const read: string[] = []
  await openDesk({
    mark: async input => {
      read.push(input.draft)
      return analyse(input, coreRuleSet())
    },
  })
  write(first.badAnswers![0]!.text)
  fireEvent.input(box())
  await vi.waitFor(() => expect(read).toHaveLength(2))
  await reply(first.modelAnswer!)
  expect(marks().getByText('Dana feels heard.')).toBeTruthy()
  expect(marks().getByText('Your reply').parentElement?.textContent).toContain('I have refunded the full €149')
})

test('another try takes the reply back, and shows what changed since', async () => {
  await openDesk()
  document.execCommand = (_command, _show, text) => {
    if (text) box().append(text)
    return true
  }
  const before = messages().length
  await reply(first.badAnswers![0]!.text)
  fireEvent.click(marks().getByRole('button', { name: 'Try again' }))
  expect(messages()).toHaveLength(before)
  expect(screen.queryByRole('region', { name: 'Marks' })).toBeNull()
  expect(box().textContent).toContain("We can't give you the refund")
  await reply(`${first.badAnswers![0]!.text} I am sorry that €149 went off your card without a word.`)
  expect(markOf('Acknowledge')).toContain('new in this try')
  expect(marks().getByText('The try before').parentElement?.textContent).not.toContain('I am sorry')
  const changed = marks().getByText('This try').parentElement!
  expect([...changed.querySelectorAll('.marked-added')].map(({ textContent }) => textContent)).toEqual([
    'I am sorry that €149 went off your card without a word.',
  ])
})

test('a ticket takes three turns, each marked against its own model answer', async () => {
  await openDesk()
  await reply(first.badAnswers![0]!.text)
  const second = first.followUps!.unheard!
  await reply(second.modelAnswer!)
  expect(marks().getByText('Dana feels heard.')).toBeTruthy()
  const third = second.followUps!.heard!
  expect(messages().at(-1)?.textContent).toBe(third.says)
  expect(messages().filter(({ dataset }) => dataset.message === 'agent')).toHaveLength(2)
})

test('a reply that could not be marked stays in the conversation, and may be sent once more', async () => {
  let isBroken = true
  await openDesk({
    mark: async input => {
      if (isBroken) throw new Error('broken')
      return analyse(input, coreRuleSet())
    },
  })
  await reply('Hello Dana')
  expect(screen.getByText(/The coach could not mark it. Send it once more./)).toBeTruthy()
  isBroken = false
  await reply(first.modelAnswer!)
  expect(marks().getByText('Dana feels heard.')).toBeTruthy()
})

test('the next ticket is one that is still open', async () => {
  await openDesk({ done: ['late-parcel'] })
  await reply(first.modelAnswer!)
  fireEvent.click(marks().getByRole('button', { name: 'Next ticket' }))
  expect(screen.getByRole('heading', { level: 2, name: 'Changing the card on my account' })).toBeTruthy()
})

test('a note is no answer', async () => {
  await openDesk()
  fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }))
  await reply('Ask billing')
  expect(messages().at(-1)?.dataset.message).toBe('note')
  expect(screen.queryByText('answered')).toBeNull()
  expect(screen.queryByRole('region', { name: 'Marks' })).toBeNull()
})

test('nothing written: nothing sent', async () => {
  await openDesk()
  const before = messages().length
  await reply('  ')
  expect(messages()).toHaveLength(before)
})

test('a plain text box works as well, and another language is not judged', async () => {
  await openDesk()
  openTicket('Changing the card')
  expect(box()).toBeInstanceOf(HTMLTextAreaElement)
  await reply('Bitte öffnen Sie die Seite Abrechnung und wählen Sie dort die neue Karte aus, vielen Dank.')
  expect(messages().find(({ dataset }) => dataset.message === 'agent')?.textContent).toMatch(/^Bitte öffnen/)
  expect((box() as HTMLTextAreaElement).value).toBe('')
  expect(marks().getByText('Not English – nothing was judged.')).toBeTruthy()
})

test('past tickets are shown side by side, changed, saved by hand, listed and removed by name', async () => {
  const keepOwn = vi.fn(async (_: readonly Ticket[]) => undefined)
  await openDesk({ keepOwn })
  fireEvent.click(screen.getByRole('button', { name: 'Make tickets of past ones' }))
  const own = within(screen.getByRole('main'))
  const csv = [
    'subject,name,customer,reply',
    'Order 305187,Priya Shah,"Hi, this is Priya. You lost order 305187, I am really angry!","Hi Priya, we send it again today. I am sorry."',
    'Gone,Jo Lake,"Where is my invoice number 4471982, please?","It is attached to this message."',
  ].join('\n')
  fireEvent.change(own.getByRole('textbox', { name: 'Or paste it here' }), { target: { value: csv } })
  fireEvent.click(own.getByRole('button', { name: 'Read it' }))
  expect(own.getByText('2 tickets found. Nothing is saved yet.')).toBeTruthy()
  const before = own.getAllByText('As it was')[0]!.parentElement!
  expect([...before.querySelectorAll('.marked-removed')].map(({ textContent }) => textContent)).toContain(
    'replaced: 305187',
  )
  const message = own.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Customer’s message' })[0]!
  expect(message.value).not.toMatch(/Priya|305187/)
  expect(own.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)

  fireEvent.change(message, { target: { value: 'You lost my order, I am really angry!' } })
  fireEvent.click(own.getAllByRole('checkbox', { name: 'I have read it. Save this one.' })[0]!)
  await act(async () => void fireEvent.click(own.getByRole('button', { name: 'Save 1 ticket' })))
  expect(own.getByText('1 ticket saved. It is on the desk now.')).toBeTruthy()
  const [kept] = keepOwn.mock.calls[0]!
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({ messages: [{ who: 'customer', text: 'You lost my order, I am really angry!' }] })
  expect(JSON.stringify(kept)).not.toMatch(/Priya|Shah|305187/)
  expect(subjects()).toContain(kept[0]!.subject)

  await act(async () => void fireEvent.click(own.getByRole('button', { name: `Remove “${kept[0]!.subject}”` })))
  expect(keepOwn.mock.calls[1]).toEqual([[]])
  expect(own.getByText('None yet.')).toBeTruthy()
})
