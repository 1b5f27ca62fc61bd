import { describe, expect, it } from 'vitest'
import { toldBack } from '@/lib/checks/told-back'

describe('tells the customer their own story', () => {
  it.each([
    ['Knocking on four doors for one parcel is exhausting.', 1],
    ['You paid for the gym and we locked you out all the same.', 2],
    ['Two visits to the depot, and each time a locked counter.', 2],
    ['Sorry that the choir had to sing in the dark.', 2],
    ['Your daughter waited at the station while our bus drove past.', 2],
  ])('%s', (sentence, least) => {
    expect(toldBack(sentence).map(told => told.least)).toEqual([least])
  })
})

describe('tells no story', () => {
  it.each([
    'You asked how to change your address.',
    'Did you wait at the station while the bus drove past?',
    'If you waited at the station although the bus was cancelled, send us your ticket.',
    'Please keep the parcel in its box.',
    'Sorry, a booking cannot be changed once it is paid.',
    'Your order has shipped.',
  ])('%s', sentence => {
    expect(toldBack(sentence)).toEqual([])
  })
})
