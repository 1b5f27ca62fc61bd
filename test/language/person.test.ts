import { describe, expect, it } from 'vitest'
import { asSaidToCustomer } from '@/lib/language/person'

describe('the customer’s clause, said back to them', () => {
  it.each([
    ['you billed me twice', 'we billed you twice'],
    ['you billed me without letting me know ahead of time', 'we billed you without letting you know ahead of time'],
    ['I was charged twice for order 4471', 'you were charged twice for order 4471'],
    ["I wasn't told about the fee", "you weren't told about the fee"],
    ['I am locked out of my account', 'you are locked out of your account'],
    ["I'm still waiting for you to call me back", "you're still waiting for us to call you back"],
    [
      "I paid you on Monday and you haven't sent me my parcel",
      "you paid us on Monday and we haven't sent you your parcel",
    ],
    ["we've lost our data because you deleted it", "you've lost your data because we deleted it"],
    ['your driver left my parcel outside', 'our driver left your parcel outside'],
    ['you guys changed the price', 'we changed the price'],
    ['no one got back to me', 'no one got back to you'],
    ['the lamp was broken when it arrived', 'the lamp was broken when it arrived'],
    ['I’ve been waiting since 3 May', "you've been waiting since 3 May"],
    ['my son and I were stranded', 'your son and you were stranded'],
    ['I bought it for myself', 'you bought it for yourself'],
    ['my order from you never came', 'your order from us never came'],
  ])('%s → %s', (clause, expected) => {
    expect(asSaidToCustomer(clause)).toBe(expected)
  })
})
