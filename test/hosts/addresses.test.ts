import { describe, expect, it } from 'vitest'
import { isAt, isUnder, makersNames } from '@/lib/hosts/addresses'

describe('the address of a product', () => {
  it.each([
    ['zendesk', 'acme.zendesk.com', true],
    ['zendesk', 'acme.eu.zendesk.com', true],
    ['zendesk', 'zendesk.com', false],
    ['zendesk', 'acme.zendesk.com.evil.example', false],
    ['zendesk', 'evilzendesk.com', false],
    ['gmail', 'mail.google.com', true],
    ['gmail', 'chat.google.com', false],
    ['intercom', 'app.eu.intercom.com', true],
    ['zoho-desk', 'desk.zoho.com.au', true],
    ['zoho-desk', 'mail.zoho.com', false],
  ] as const)('%s, %s: %s', (product, hostname, wanted) => {
    expect(isAt(product, { hostname })).toBe(wanted)
  })

  it('is none for a document without a window', () => expect(isAt('gmail', null)).toBe(false))
})

it('any host is meant by a star', () => expect(isUnder('desk.example', '*')).toBe(true))

it('a name is a whole host’s, or all hosts’ under one', () => {
  expect(makersNames.length).toBeGreaterThan(20)
  for (const name of makersNames) expect(name).toMatch(/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+$/)
})
