import { describe, expect, it } from 'vitest'
import { causesIn } from '@/lib/checks/root-cause'

describe('gives a reason', () => {
  it.each([
    'Your flight was late because the crew had to rest.',
    'A lorry went through the cable near the bridge.',
    'The scanner mistook your ticket for a used one.',
    'Nobody updated the opening hours after the holiday.',
    'Your letter was filed under an old address.',
    'The invitation bounced.',
    'The warehouse used the price list of last year.',
    'Bookings close at noon, as stated in our conditions.',
    "We're a team of two and look after forty schools.",
    'The bank refused the transfer, hence the reminder you got.',
    'We sent the second bill by mistake.',
  ])('%s', sentence => {
    expect(causesIn(sentence)).not.toEqual([])
  })
})

describe('gives none', () => {
  it.each([
    'Please check the cable behind the box.',
    "I'm not sure why this happened.",
    'Did the scanner refuse your ticket?',
    'The team has sent your refund.',
    'Your order arrives on Friday.',
    'I will find out what went wrong.',
  ])('%s', sentence => {
    expect(causesIn(sentence)).toEqual([])
  })
})
