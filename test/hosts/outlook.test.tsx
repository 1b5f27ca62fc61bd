import { expect, it } from 'vitest'
import { outlook } from '@/lib/hosts/outlook'
import { factsOf, firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { account, replyBox, ticketPage } from '../pages/outlook/ticket-page'
import { at, find, heldOnSavedPage, isSend, press, showBody, wordsOf } from './on-saved-page'

const box = '[data-box]'

function show(ticket: Ticket, reply = replyBox(ticket, { number: ticket.id })): void {
  at('https://outlook.cloud.microsoft/mail/inbox/id/AAQk')
  showBody(ticketPage(ticket, { reply }))
}

const composer = () => outlook.composerOf(find(box))!

heldOnSavedPage({
  host: outlook,
  show,
  box,
  decoys: ['[aria-label="To"]', '[role="document"]'],
  modes: { internal: null, unknown: null },
  sends: ['[data-testid="ComposeSendButton"] [aria-label="Send"]'],
  sendsNot: ['[aria-label="More send options"]', '[aria-label="Discard"]', '[aria-label="Reply"]'],
  keys: [
    { key: 'Enter', ctrlKey: true },
    { key: 'Enter', metaKey: true },
  ],
  keysNot: [{ key: 'Enter' }],
  facts(ticket) {
    const { messages, ...others } = factsOf(ticket)
    return { ...others, messages: messages.filter(({ who }) => who !== 'note') }
  },
  thread: '.card',
})

it.each(['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'])(
  'is served at %s',
  name => {
    at(`https://${name}/mail/`)
    expect(outlook.detect(document)).toBe(true)
  },
)

it('sets the signature and everything from the answered mail on apart', () => {
  show(firstTicket)
  const found = composer()
  find(box).firstElementChild!.textContent = 'Hello Nadia,'
  const { text } = found.editor.read(found.editable()!, found.setApart())
  expect(text.trim()).toBe('Hello Nadia,')
})

it('never takes the reading pane for the composer, also where nothing else is marked as one', () => {
  show(firstTicket)
  find('.compose').removeAttribute('id')
  const found = composer()
  expect(found.sendControl()).toBe(find('[aria-label="Send"]'))
  expect(found.ticket().customerName).toBe(firstTicket.customer.name)
})

it('finds the Send of the page before, and of one whose test id has changed', () => {
  show(firstTicket)
  find('[data-testid="ComposeSendButton"]').removeAttribute('data-testid')
  expect(composer().sendControl()).toBe(find('[aria-label="Send"]'))
})

it('finds box and Send in a page that speaks another language', () => {
  show(firstTicket)
  const editable = find(box)
  editable.setAttribute('aria-label', 'Nachrichtentext')
  const send = find('[data-testid="ComposeSendButton"] button')
  send.setAttribute('aria-label', 'Senden')
  expect(outlook.composerOf(editable)).toBeNull()
  for (const isAround of [true, false]) {
    const zone = isAround ? editable.parentElement! : editable
    zone.dataset.testid = 'rooster-editor-focus-trap-zone'
    const found = composer()
    expect([found.editable(), found.sendControl()]).toEqual([editable, send])
    expect(isSend(found, send, press())).toBe(true)
    delete zone.dataset.testid
  }
})

it('sets a mail apart that another program quoted, with the line above it', () => {
  show(firstTicket)
  find(box).innerHTML =
    '<div>Hello Nadia,</div><div>On Fri, 20 Nov 2026 at 08:55, Nadia Brandt wrote:</div><blockquote>Where is it?</blockquote>'
  expect(wordsOf(composer())).toBe('Hello Nadia,')
  find(box).innerHTML = '<div>Our terms say:</div><blockquote>Refunds take 30 days.</blockquote>'
  expect(wordsOf(composer())).toContain('Refunds take 30 days.')
})

it('reads no thread for a mail that is new or passed on', () => {
  show(firstTicket, replyBox(firstTicket, { subject: '' }))
  expect(composer().ticket()).toEqual({ subject: firstTicket.subject, customerName: null, messages: [] })
  expect(composer().missing()).toEqual([])
  show(firstTicket, replyBox(firstTicket, { subject: 'Fw: A charge' }))
  expect(composer().ticket()).toEqual({ subject: 'Fw: A charge', customerName: null, messages: [] })
})

it('tells several mails that stand open apart', () => {
  show(firstTicket, replyBox(firstTicket, { number: 1 }) + replyBox(secondTicket, { number: 2 }))
  const [one, other] = [...document.querySelectorAll(box)].map(element => outlook.composerOf(element)!)
  expect(one!.key).not.toBe(other!.key)
  expect([one!.editable(), other!.editable()]).toEqual([...document.querySelectorAll(box)])
})

it('names the account by its card, its button, or what the page keeps for itself, and else not at all', () => {
  show(firstTicket)
  expect(outlook.account!(document)).toBe(account)
  find('#O365_MainLink_Me').setAttribute('aria-label', 'Account manager for Alex Moreno')
  expect(outlook.account!(document)).toBeNull()
  localStorage.setItem('olk-login_hint', '{"hint":"Kept@Acme.example"}')
  expect(outlook.account!(document)).toBe('kept@acme.example')
  localStorage.clear()
  document.body.insertAdjacentHTML('beforeend', '<div id="mectrl_currentAccount_secondary">Card@Acme.example</div>')
  expect(outlook.account!(document)).toBe('card@acme.example')
})

it('goes out under the From line where there is one, and under none where that names no address', () => {
  show(firstTicket)
  expect(composer().sender!()).toBe(account)
  find('.to').insertAdjacentHTML(
    'beforebegin',
    '<div><button aria-label="From">From</button><span>alex@home.example</span></div>',
  )
  expect(composer().sender!()).toBe('alex@home.example')
  find('[aria-label="From"]').nextElementSibling!.remove()
  expect(composer().sender!()).toBeNull()
})

it('tells its own mails from the customer’s by name where the page shows no address', () => {
  show(secondTicket)
  for (const element of document.querySelectorAll('.card [title]')) element.removeAttribute('title')
  expect(composer().ticket().messages).toEqual([])
  document.body.insertAdjacentHTML('beforeend', '<div id="mectrl_currentAccount_primary">Alex Moreno</div>')
  expect(
    composer()
      .ticket()
      .messages.map(({ who }) => who),
  ).toEqual(['customer', 'agent', 'customer'])
})
