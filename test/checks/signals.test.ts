import { describe, expect, it } from 'vitest'
import { addedValueIn } from '@/lib/checks/added-value'
import { apologiesIn } from '@/lib/checks/apology'
import { invitationsIn } from '@/lib/checks/closing-invitation'
import { greetingIn } from '@/lib/checks/greeting'
import { helpLinksIn } from '@/lib/checks/help-link'
import { namesIn } from '@/lib/checks/names-customer'
import { nextStepsIn, timesOfNextSteps } from '@/lib/checks/next-step'
import { preventionIn } from '@/lib/checks/prevention'
import { causesIn } from '@/lib/checks/root-cause'
import { thanksIn } from '@/lib/checks/thanks'
import { warmWordsIn } from '@/lib/checks/warm-ending'
import type { Span } from '@/lib/text/span'

interface Table {
  readonly name: string
  readonly found: (sentence: string) => readonly Span[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const tables: readonly Table[] = [
  {
    name: 'apology',
    found: apologiesIn,
    yes: [
      "I'm sorry about the delay.",
      'Sorry to hear that!',
      'We apologise for the mix-up.',
      'My apologies.',
      'Please accept our sincerest apologies.',
      'We deeply regret this error.',
      'so sorry for this',
      "I'm sorry that you were left waiting.",
    ],
    no: [
      "I'm sorry you feel that way.",
      "We're sorry that you feel this way.",
      'There is no need to apologise.',
      'I regretfully closed it.',
      'Thank you for your patience.',
    ],
  },
  {
    name: 'greeting',
    found: sentence => (greetingIn(sentence) ? [greetingIn(sentence) as Span] : []),
    yes: [
      'Hi Sam,',
      'Hello there!',
      'hey',
      'Good morning, Ms Okafor.',
      'Dear Priya,',
      'Hi! Thanks for writing.',
      'Howdy Jo',
    ],
    no: [
      'Sam,',
      'Thanks for writing.',
      'His order is late.',
      'Highest priority.',
      'Heyday of support.',
      'We said hello.',
    ],
  },
  {
    name: 'thanks',
    found: thanksIn,
    yes: [
      'Thank you for writing in.',
      'Thanks so much!',
      'Many thanks for the screenshots.',
      'We really appreciate your patience.',
      'I appreciate you flagging this.',
    ],
    no: ['Thank you for understanding.', 'No thanks.', 'Thanks to a bug your order was lost.', 'Please wait.'],
  },
  {
    name: 'closing invitation',
    found: invitationsIn,
    yes: [
      'Let me know if you have any other questions.',
      "If there's anything else I can help with, just reply to this email.",
      "Please don't hesitate to contact us.",
      'Feel free to reach out any time.',
      'Is there anything else I can do for you?',
      'Do write back if it happens again.',
      "We're here if you need anything.",
      'If the error comes back, please let us know.',
      'Any more questions? Just reply.',
      'Should you need further help, get in touch.',
      'You can always reply to this message.',
      'Give us a shout if anything else comes up.',
      'Looking forward to hearing from you.',
      'Do let us know how you get on.',
    ],
    no: [
      'Please send us your order number so we can look into it.',
      'DM us your email address.',
      'Feel free to use another service.',
      "We're here to help!",
      'Please contact support.',
      'If you need help with this, open a ticket with the billing team.',
      'Let me know your address.',
      'Do not contact us again.',
      'You can contact your bank.',
      'I will let you know when it ships.',
    ],
  },
  {
    name: 'root cause',
    found: causesIn,
    yes: [
      'The new update dropped the field from the form.',
      'This happened because your card had expired.',
      'The delay was caused by a strike at the port.',
      'Due to a bug, the message was sent twice.',
      'There was a problem with our payment provider.',
      'Our server crashed on Monday night.',
      'The courier delivered it to the wrong address.',
      'We forgot to renew the certificate.',
      'It looks like the order was placed with an old address.',
      "That's why you were charged twice.",
      'The reason for this is a mistake in our system.',
      'I accidentally cancelled the wrong order.',
      'For security reasons we ask for this again.',
      'Your payment was declined by the bank.',
      'As the sale ended on Sunday, the code no longer works.',
      'The update changed how passwords are stored.',
    ],
    no: [
      "I've sent the 14 missed letters again, so they should be with you.",
      'I am not sure why this happened.',
      'We are looking into the cause.',
      "We don't know the reason yet.",
      'Is it because you changed your password?',
      'I will refund you today.',
      'Please restart the app.',
      'If this was caused by us, we will refund you.',
      'Thank you for your patience.',
      'Your order will arrive tomorrow.',
      'Have a lovely day.',
    ],
  },
  {
    name: 'prevention',
    found: preventionIn,
    yes: [
      "I've turned the reminder off, so it won't ring again.",
      'The old card is gone, so you will not be billed again.',
      "We added a lock so this can't open by itself again.",
      'We have added a check so that this does not happen again.',
      'To avoid this in the future, save the file first.',
      'Next time, you can change the date on the booking page.',
      'I fixed the bug, so it won’t happen again.',
      'Going forward, we will tell you before we charge your card.',
    ],
    no: [
      "So I can't check it again today.",
      "It's late, so you won't have to call again today.",
      'So we would love to see you again.',
      'It happened again.',
      'I will look into this.',
      'This does not happen often.',
      'Please try again.',
    ],
  },
  {
    name: 'next step with a time',
    found: timesOfNextSteps,
    yes: [
      'You will hear from me by Friday.',
      'We will refund you within 3–5 working days.',
      "I'll call you tomorrow.",
      'It should arrive in two to three days.',
      'The fix will be out next week.',
      'Expect a reply within 24 hours.',
      'Your parcel is due on 12 May.',
      "We'll be back up by 5 pm.",
      'The refund takes up to ten days to show.',
      'Our team will get back to you by the end of the day.',
      'The store reopens on Monday.',
      "I'll update you in an hour.",
      'It will ship at the beginning of July.',
      "I've moved your visit to Wednesday at 10:20, and the driver will call at noon.",
      'Your plan renews on 12 May, so nothing is due until then.',
    ],
    no: [
      'We will get back to you soon.',
      'I will look into this shortly.',
      'We have a 30 day refund policy.',
      'We are open from Monday to Friday.',
      'You ordered it three days ago.',
      'I replied yesterday.',
      'Your plan renewed on 12 May.',
      'The plan was charged on Monday.',
      'Have a great weekend.',
      'Will it arrive by Friday?',
      'We are available 24/7.',
      'You have been waiting for two weeks.',
      'As soon as possible.',
    ],
  },
  {
    name: 'next step',
    found: nextStepsIn,
    yes: [
      'You should have it by Friday.',
      'You should have your refund soon.',
      'Please allow three days for this.',
      "I'll check with the courier.",
      'Our engineers will review the logs.',
      'Your refund should arrive soon.',
    ],
    no: [
      'You should have used a lid.',
      'The porter should have told you.',
      "Our terms don't allow a swap here.",
      'I know you did not expect the bill.',
      'Hi Sam,',
      'Thank you.',
      'I checked with the courier.',
    ],
  },
  {
    name: 'help link',
    found: helpLinksIn,
    yes: [
      'See https://example.com/help/cards.',
      'The steps are on www.example.com/reset',
      'help.example.com/article/7 has more.',
    ],
    no: ['See the help page.', 'Write to help@example.com.', 'It costs 3.50/month.'],
  },
  {
    name: 'added value',
    found: addedValueIn,
    yes: [
      'The postage is on us.',
      'Dinner is on us.',
      "I've added a free month to your account.",
      'As a small thank-you, here is 10% off your next order.',
      'The replacement is on us.',
      'By the way, you can set a reminder for this.',
    ],
    no: [
      'The label was wrong, and that is on us.',
      'The mistake is entirely on us.',
      'You can rely on us.',
      'I have refunded you.',
      'The fee is $10.',
      'Please add a card.',
    ],
  },
  {
    name: 'warm words',
    found: warmWordsIn,
    yes: [
      'Have a great day!',
      'I hope this helps.',
      'Kind regards,',
      'Thanks again for your patience.',
      'Safe travels!',
      'Happy editing!',
    ],
    no: ['Your ticket is closed.', 'Thank you for understanding.', 'Send us the form.'],
  },
]

describe.each(tables)('$name', ({ found, yes, no }) => {
  it.each(yes)('found in: %s', sentence => {
    const spans = found(sentence)
    expect(spans).not.toEqual([])
    for (const [start, end] of spans) expect(start >= 0 && end <= sentence.length && start < end).toBe(true)
  })

  it.each(no)('not found in: %s', sentence => {
    expect(found(sentence)).toEqual([])
  })
})

describe('the customer’s name', () => {
  it.each([
    ['Hi Sam,', 'Sam', 'Sam'],
    ['Thanks, Priya!', 'Priya Nair', 'Priya'],
    ['Dear Ms Okafor,', 'Ngozi Okafor', 'Okafor'],
    ['Hello Zoë, welcome.', 'Zoë', 'Zoë'],
    ['hi Sam, thanks', null, 'Sam'],
    ['Dear Mr. Lee,', null, 'Lee'],
  ])('%s for %s', (sentence, name, expected) => {
    expect(namesIn(sentence, name).map(([start, end]) => sentence.slice(start, end))).toEqual([expected])
  })

  it.each([
    ['Hi there,', 'Sam'],
    ['Hi Alex,', 'Sam'],
    ['The same day.', 'Sam'],
    ['Dear Customer,', null],
    ['Hello, Thank you.', null],
    ['Your order, Sam Street 4.', null],
  ])('%s for %s: none', (sentence, name) => {
    expect(namesIn(sentence, name)).toEqual([])
  })
})
