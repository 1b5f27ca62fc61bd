import { afterEach, describe, expect, test } from 'vitest'
import { hintedHosts } from '@/lib/hosts/hinted-hosts'
import type { Composer, Host } from '@/lib/hosts/host'
import { productName } from '@/lib/strings/product-names'
import { hintedDesks } from '../e2e/desks/hinted-desks'
import { firstTicket, secondTicket } from '../pages/desk-page/tickets'
import { hintedPages } from '../pages/hinted-desks/ticket-pages'
import { isSend, key, press } from './on-saved-page'

afterEach(() => {
  document.body.innerHTML = ''
})

function at(address: string): void {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
}

/** The product's page with a field where its editor would be. */
function show(url: string, ticket = firstTicket): HTMLElement {
  at(url)
  document.body.innerHTML = hintedPages[new URL(url).hostname]!.markup(ticket)
  for (const element of document.body.querySelectorAll('*')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 600, 120)
  }
  const field = document.createElement('textarea')
  field.getBoundingClientRect = () => new DOMRect(0, 0, 600, 120)
  document.querySelector('#box')!.append(field)
  return field
}

const urlOf = (host: Host) => hintedDesks.find(({ product }) => product === productName(host.id))!.url
const composerOf = (host: Host, ticket = firstTicket): Composer =>
  host.composerOf(show(urlOf(host).replace('501', String(ticket.id)), ticket))!

describe.each(hintedHosts)('$id', host => {
  test('is known by its address alone, and says how little is known', () => {
    at(urlOf(host))
    expect(host.detect(document)).toBe(true)
    expect(['C', 'D']).toContain(host.grade)
    const { hostname } = new URL(urlOf(host))
    at(`https://${hostname}.evil.example${new URL(urlOf(host)).pathname}`)
    expect(host.detect(document)).toBe(false)
  })

  test('has a reply where that is chosen, a note where that is, and knows neither where nothing is', () => {
    const composer = composerOf(host)
    expect(composer.general?.signature).toMatch(/^[\da-f]{16}$/)
    const [reply, note] = document.querySelectorAll('[role="tab"]')
    expect(composer.mode()).toBe('public')
    reply!.setAttribute('aria-selected', 'false')
    note!.setAttribute('aria-selected', 'true')
    // A comment may be for the customer in one product and for colleagues in the next: HubSpot's tab says no more.
    expect(composer.mode()).toBe(note!.textContent === 'Comment' ? 'unknown' : 'internal')
    for (const tab of [reply!, note!]) tab.removeAttribute('aria-selected')
    expect(composer.mode()).toBe('unknown')
  })

  test('takes what sends for a send, by press and by key, and nothing beside it', () => {
    const composer = composerOf(host)
    const [send, field, tab] = ['#send', '#box textarea', '[role="tab"]'].map(at => document.querySelector(at)!)
    expect(composer.sendControl()).toBe(send)
    expect([send!, tab!, field!].map(at => isSend(composer, at, press()))).toEqual([true, false, false])
    const enter = { key: 'Enter' }
    expect(isSend(composer, field!, key({ ...enter, ctrlKey: true }))).toBe(true)
    expect(isSend(composer, field!, key({ ...enter, metaKey: true }))).toBe(true)
    expect(isSend(composer, field!, key(enter))).toBe(false)
    expect(isSend(composer, tab!, key({ ...enter, ctrlKey: true }))).toBe(false)
  })

  test('says what it does not find', () => {
    const composer = composerOf(host)
    expect(composer.missing()).toEqual(composer.ticket().messages.length > 0 ? [] : ['customer'])
    for (const tab of document.querySelectorAll('[role="tab"]')) tab.removeAttribute('aria-selected')
    expect(composer.missing()).toEqual(['mode'])
    document.querySelector('#send')!.remove()
    expect(composer.missing()).toEqual(['send'])
  })

  test('is another box on another ticket', () => {
    const first = composerOf(host)
    const second = composerOf(host, secondTicket)
    expect(second.key).not.toBe(first.key)
  })
})

const named = (name: string) => hintedHosts.find(host => productName(host.id) === name)!

test.each(['Front', 'HubSpot', 'Salesforce Service', 'Zoho Desk'])('%s tells the subject', name => {
  expect(composerOf(named(name)).ticket().subject).toBe(firstTicket.subject)
})

test.each(['Gorgias', 'Jira Service Management', 'Tidio', 'Helpshift'])(
  'of %s nothing about the ticket is known',
  name => {
    expect(composerOf(named(name)).ticket()).toEqual({ subject: null, customerName: null, messages: [] })
  },
)

test('HubSpot: what is from the contact is the customer’s; nothing is taken for an answer or a note', () => {
  const { customerName, messages } = composerOf(named('HubSpot')).ticket()
  expect(customerName).toBe('Nadia Brandt')
  const said = firstTicket.messages.filter(({ who }) => who === 'customer').map(({ words }) => words.join('\n'))
  expect(messages).toEqual(said.map(text => ({ who: 'customer', text })))
})

test('HubSpot: without the contact nobody can say who the customer is', () => {
  const composer = composerOf(named('HubSpot'))
  document.querySelector('[data-selenium-test]')!.remove()
  expect(composer.ticket()).toMatchObject({ customerName: null, messages: [] })
})

test('HubSpot: the contact is known by the list of conversations too', () => {
  const composer = composerOf(named('HubSpot'))
  document.querySelector('[data-selenium-test]')!.outerHTML =
    '<div data-test-id="thread-list-member-row"><span data-test-id="member-header">Tomasz Nowak</span></div><div data-test-id="thread-list-member-row" data-selected="true"><span data-test-id="member-header">Nadia Brandt</span></div>'
  expect(composer.ticket().customerName).toBe('Nadia Brandt')
})

test('Jira: the editor of the description is none under the name that attribute had before, either', () => {
  const host = named('Jira Service Management')
  show(urlOf(host))
  const box = document.querySelector('#description')!
  const around = box.closest<HTMLElement>('[data-testid]')!
  around.setAttribute('data-test-id', around.dataset.testid!)
  around.removeAttribute('data-testid')
  expect(host.composerOf(box)).toBeNull()
})

test('Zoho Desk: the subject of a ticket behind is not taken for the one in front', () => {
  const composer = composerOf(named('Zoho Desk'))
  document.querySelector<HTMLElement>('[data-id^="subTab_"]')!.dataset.id = 'subTab_999'
  expect(composer.ticket().subject).toBeNull()
})

test.each([
  ['Gorgias', '#note-field'],
  ['Jira Service Management', '#description'],
])('%s: %s is never a reply box, and nobody is told that it cannot be read', (name, selector) => {
  const host = named(name)
  show(urlOf(host))
  const box = document.querySelector(selector)!
  expect(host.composerOf(box)).toBeNull()
  expect(host.isReplyPlace?.(box)).toBe(false)
})

test('Jira: the button that saves both is a Send only where a reply was chosen', () => {
  const composer = composerOf(named('Jira Service Management'))
  expect(composer.sendControl()?.textContent).toBe('Save')
  const field = show(urlOf(named('Jira Service Management')))
  document.querySelector('[role="tablist"]')!.remove()
  expect(named('Jira Service Management').composerOf(field)?.mode()).toBe('unknown')
})
