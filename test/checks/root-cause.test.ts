import { describe, expect, it } from 'vitest'
import { causesIn } from '@/lib/checks/root-cause'

describe('gives a reason', () => {
  it.each([
    'Two keys were swapped at the desk.',
    'The extra £6 is the fee for a paper bill.',
    'Three of our drivers left in May.',
    'The old lift is for staff only.',
    'Your form was rejected by our scanner.',
    "The diary isn't linked to the till, so we didn't see it.",
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
    'Having your card refused in a full shop is horrible.',
    "As soon as it arrives we'll call.",
    'We apologise for any trouble caused and hope to see you again.',
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
