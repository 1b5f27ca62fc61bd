import { describe, expect, it } from 'vitest'
import { assuranceIn } from '@/lib/checks/assure'

describe('assures', () => {
  it.each([
    "I've just reissued $40.25.",
    "I've now spoken with the kitchen.",
    "We've already re-sent £12.",
    "On it. I've unlocked your card.",
    "I'll look into this right away.",
    'We will refund you by Friday.',
    "I've refunded the second payment.",
    'I have just cancelled your subscription.',
    'Your refund has been processed.',
    'Our team is working on a fix.',
    'I am checking this with the warehouse now.',
    'Let me find out what happened.',
    "I'm going to speak to the driver today.",
    'Please send me your order number so I can look into it.',
    'I have passed this on to our engineers.',
    'We fixed the bug this morning.',
    'You will receive a replacement tomorrow.',
    'I can get this fixed for you.',
    'My colleague will call you this afternoon.',
    'Your new card is on its way.',
    "I'd love to take a closer look at this for you.",
    "I'll make sure that this is put right.",
    "We'll be in touch shortly.",
    'I have asked my manager to review your case.',
    "I've gone ahead and credited your account.",
    "Rest assured that we're on it.",
    'I have escalated your ticket.',
    "We're rolling out a fix as we speak.",
    'I will personally follow up with you.',
    "I've reserved the corner table for you.",
    "I'll tag the release tonight.",
    'I unlocked it a minute ago.',
    'A technician is coming on Friday.',
    'The €40 goes back to your card today.',
    "We're splicing it now.",
    'The depot is being searched tonight.',
    'Refund issued for both tickets.',
    'Sure, done.',
    'A specialist will reach out to you.',
  ])('%s', sentence => {
    expect(assuranceIn(sentence)).not.toEqual([])
  })
})

describe('does not assure', () => {
  it.each([
    "We're here to help!",
    "We'd love to help!",
    'Our goal is to provide the best service possible.',
    'Customer satisfaction is our priority.',
    'Support can help you if you write to them.',
    'Thank you for your patience.',
    "I can't refund that.",
    'We will not be able to change the order.',
    'You can reset your password on the login page.',
    'Please contact your bank.',
    'I understand how you feel.',
    'Let me know if you need anything else.',
    'What version are you using?',
    'We will need your order number.',
    'I see that you ordered on Monday.',
    "I don't know when it will be fixed.",
    'We are always working hard to improve our services.',
    'Your order was placed on 3 May.',
    'Have you tried restarting it?',
    "I've closed this ticket.",
    'We can only refund orders from the last 30 days.',
    'Can I have your name?',
    'Your order is on its way.',
    'The train will call at all stops and your ticket is valid on it.',
    "If you need anything else, we'll help.",
    'We have launched a new card.',
    'We charged your card on Monday.',
  ])('%s', sentence => {
    expect(assuranceIn(sentence)).toEqual([])
  })
})
