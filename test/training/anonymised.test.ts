import { describe, expect, it } from 'vitest'
import { createAnonymiser } from '@/lib/training/anonymised'

const of = (text: string, ...names: string[]) => createAnonymiser(names).of(text)

describe('what is taken out of a past ticket', () => {
  it.each([
    ['an e-mail address', 'Write to jane.roe+shop@mail-house.co.uk please', 'jane.roe'],
    ['a link', 'See https://shop.acme.com/orders/8842?token=abc for it', 'acme'],
    ['a bare address of a page', 'It says so on acme-house.com/returns', 'acme-house'],
    ['an order number', 'Order 305187 is late', '305187'],
    ['a code', 'My booking BK-20931 is gone', '20931'],
    ['a number after a sign', 'This is about #4471', '4471'],
    ['a phone number', 'Ring me on +44 20 7946 0958 today', '7946'],
    ['a card number', 'It ends in 4929 1234 5678 9012', '5678'],
    ['a bank account', 'My IBAN is DE89 3704 0044 0532 0130 00', '3704'],
    ['a street', 'I live at 42 Old Mill Lane now', 'Old Mill'],
    ['a German street', 'Bitte an Lindenstraße 4 senden', 'Linden'],
    ['a British postcode', 'The postcode is SW1A 1AA', 'SW1A'],
    ['a handle', 'Ask @jane_roe about it', 'jane_roe'],
    ['a name in a greeting', 'Hello Jana,\nthank you', 'Jana'],
    ['a name under a message', 'Where is it?\n\nKind regards,\nJana Nováková', 'Nov'],
    ['a name in an introduction', 'My name is Thomas Brandt and I wait', 'Brandt'],
    ['a name after a title', 'I wrote to Mrs O’Hara last week', 'Hara'],
  ])('%s', (_, text, secret) => {
    expect(text).toContain(secret)
    expect(of(text)).not.toContain(secret)
  })

  it('what is known by name, in whole and in parts, everywhere', () => {
    const anonymiser = createAnonymiser(['Priya Shah'])
    const text = anonymiser.of('Priya called. Mrs Shah wants Priya Shah’s order. SHAHS and Priyanka stay.')
    expect(text).not.toMatch(/\bPriya\b|\bShah\b/)
    expect(text).toContain('Priyanka')
    const [first, last] = ['Priya', 'Shah'].map(was => anonymiser.replaced().find(one => one.was === was)?.now)
    expect(text).toContain(`${first} ${last}’s order`)
  })

  it('an address is replaced once, and nothing within what stands there instead', () => {
    const anonymiser = createAnonymiser()
    expect(anonymiser.of('Write to z.quill@acme.com now')).toBe('Write to person1@mail.example now')
    expect(anonymiser.replaced()).toHaveLength(1)
  })

  it('the same thing gets the same name each time', () => {
    const anonymiser = createAnonymiser()
    const once = anonymiser.of('Order 305187, from jo@acme.com')
    const again = anonymiser.of('Again: order 305187, from jo@acme.com')
    expect(again).toBe(`Again: o${once.slice(1)}`)
  })

  it.each([
    'You charged me €149 on 12 May 2026 and 2 x £12.99 in June!',
    'It took 3 to 5 working days, then 1500 euros were gone.',
    'Thanks, all the best',
    'Hello there,\nwhere is my parcel?',
    'Hi Team, it is 30 minutes late. We wait since 14:10.',
    'I am furious. This is the third time.',
  ])('what trains stays: %s', text => {
    expect(of(text)).toBe(text)
  })
})
