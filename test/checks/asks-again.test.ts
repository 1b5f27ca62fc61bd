import { describe, expect, it } from 'vitest'
import { askedAgain, asksIn } from '@/lib/checks/asks-again'
import { givenIn } from '@/lib/customer/given'

const again = (customer: string, sentence: string) =>
  askedAgain(asksIn(sentence), givenIn(customer, 0)).map(({ kind, given }) => [kind, given.value])

describe('asks for what the thread holds', () => {
  it.each([
    ['My order number is 4471-AB.', 'Could you send me your order number?', 'order', '4471-AB'],
    ['It is jo@example.com.', 'Please confirm your email address.', 'email', 'jo@example.com'],
    ['I use an iPhone 12.', 'Which device are you using?', 'device', 'iPhone 12'],
    ['I bought it on 3 May.', 'When did you buy it?', 'date', '3 May'],
    ['I already restarted it.', 'Have you tried restarting it?', 'steps', 'I already restarted it'],
    ['I attached a photo.', 'Can you send us a photo?', 'attachment', 'I attached'],
    ['Call me on 020 7946 0958.', "What's your phone number?", 'phone', '020 7946 0958'],
    ['You took £49.90.', 'What amount were you charged?', 'amount', '£49.90'],
    ['I was charged $14 on 3 May.', 'Could you tell me the date of the charge?', 'date', '3 May'],
    ['My username is mira_k.', 'May I have your username?', 'account', 'mira_k'],
  ])('%s ← %s', (customer, sentence, kind, value) => {
    expect(again(customer, sentence)).toEqual([[kind, value]])
  })

  it.each([
    ['My parcel is late.', 'Could you send me your order number?'],
    ['My order number is 4471-AB.', 'I have found your order number, thank you.'],
    ['My order number is 4471-AB.', 'Could you send me your address?'],
    ['It is jo@example.com.', 'Please check your email.'],
    ['It is jo@example.com.', "I've sent you an email."],
    ['I use an iPhone 12.', 'Please update your device.'],
    ['I was charged $14.', 'Could you tell me the date of the charge?'],
    ['I was charged $14.', 'Please send us the date of the payment and the last four digits of the card.'],
    ['It is jo@example.com.', 'What was the subject of the email?'],
    ['Order 4471-AB came on 3 May.', 'Thank you for the order number and the date.'],
  ])('nothing: %s ← %s', (customer, sentence) => {
    expect(again(customer, sentence)).toEqual([])
  })
})
