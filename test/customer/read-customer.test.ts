import { describe, expect, it } from 'vitest'
import { givenIn } from '@/lib/customer/given'
import { problemIn } from '@/lib/customer/problem'
import { questionsIn } from '@/lib/customer/questions'
import { readCustomer } from '@/lib/customer/read-customer'
import { signedName } from '@/lib/customer/signed-name'
import { splitSentences } from '@/lib/text/split-sentences'

const problem = (message: string) => problemIn(splitSentences(message))

describe('the trouble as one clause in their words', () => {
  it.each([
    ['hi my parcel got soaked in the rain', 'my parcel got soaked in the rain'],
    ["You can't be serious. The fridge stopped again.", 'The fridge stopped again'],
    ['The chair (order 7) never came (order #99121).', 'The chair (order 7) never came (order #99121)'],
    ['My bus was late, I missed the exam.', 'My bus was late'],
    [
      "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all, let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?",
      'you billed me without letting me know ahead of time',
    ],
    [
      'Hi, my card was charged twice for order 4471. Please refund one payment.',
      'my card was charged twice for order 4471',
    ],
    ['This is ridiculous. The parcel never arrived!!', 'The parcel never arrived'],
    ['Your service sucks! My internet has been down for 3 days.', 'My internet has been down for 3 days'],
    [
      'Hello, I am writing because my subscription was cancelled without notice.',
      'my subscription was cancelled without notice',
    ],
    [
      'It seems that the export stopped working after the update. Can you help?',
      'the export stopped working after the update',
    ],
    ['how do I reset my password', null],
    ['Thanks, all good now!', null],
    ['You idiots!!!', null],
    ['WHERE IS MY ORDER', "I'm still waiting for my order"],
    ["where's my refund? it's been 3 weeks", "I've been waiting 3 weeks for my refund"],
    ['40 minutes on hold and then cut off.', 'I spent 40 minutes on hold'],
    [
      'The hostel gave our bunks away because the bus was late. We slept on the beach.',
      'The hostel gave our bunks away because the bus was late',
    ],
  ])('%s', (message, expected) => {
    expect(problem(message)).toBe(expected)
  })
})

describe('questions and requests', () => {
  it.each([
    ['How do I reset my password?', ['question']],
    ['how do i reset my password', ['question']],
    ['Please cancel my order. When will I get the refund?', ['request', 'question']],
    ['Why was I charged, and when do I get my money back?', ['question', 'question']],
    ['Can you tell me why I was charged and when I get it back?', ['request', 'question']],
    ['Where and when does it open?', ['question']],
    ['I would like a refund.', ['request']],
    ['Any update on this', ['question']],
    ['Could you tell me where my order is?', ['request']],
    ['Refund my money.', ['request']],
    ['I was wondering if you ship to Norway.', ['question']],
    ['Are you kidding me?', []],
    ['My order is late. I am not happy.', []],
    ['Thank you!', []],
  ])('%s', (message, kinds) => {
    expect(questionsIn(splitSentences(message)).map(({ kind }) => kind)).toEqual(kinds)
  })
})

it('ticks the halves of a double question one by one', () => {
  const message = 'Why was I charged, and when do I get my money back?'
  const texts = questionsIn(splitSentences(message)).map(({ start, end, text }) => [message.slice(start, end), text])
  expect(texts).toEqual([
    ['Why was I charged', 'Why was I charged'],
    ['when do I get my money back?', 'when do I get my money back?'],
  ])
})

describe('facts given', () => {
  it.each([
    ['My order number is 4471-AB2.', 'order', '4471-AB2'],
    ['Order #99812 is late', 'order', '99812'],
    ['Tracking: JD014600003RU', 'order', 'JD014600003RU'],
    ['Write to me at jo.doe+shop@example.co.uk please', 'email', 'jo.doe+shop@example.co.uk'],
    ['Call me on 020 7946 0958.', 'phone', '020 7946 0958'],
    ['I ordered it on 12 March.', 'date', '12 March'],
    ['It cost £49.90.', 'amount', '£49.90'],
    ['I use an iPhone 12 Pro.', 'device', 'iPhone 12 Pro'],
    ['My username is mira_k.', 'account', 'mira_k'],
    ['The account is 88412.', 'account', '88412'],
    ['My login is jsmith.', 'account', 'jsmith'],
    ['I already restarted the router twice.', 'steps', 'I already restarted the router twice'],
    ['See the attached screenshot, I attached it.', 'attachment', 'attached'],
  ] as const)('%s', (message, kind, value) => {
    const found = givenIn(message, 0).find(given => given.kind === kind)
    expect(found?.value).toBe(value)
    expect(message.slice(found?.start, found?.end)).toBe(value)
  })

  it.each([
    'My account was hacked.',
    'The account is still locked.',
    'My login is not working.',
    'my account is empty',
  ])('none in: %s', message => {
    expect(givenIn(message, 0)).toEqual([])
  })

  it('count messages in the thread', () => {
    const messages = [
      { text: 'My order is #4471.', index: 0 },
      { text: 'Still nothing.', index: 2 },
    ]
    const reading = readCustomer({ message: 'Still nothing.', messages, name: null })
    expect(reading.given).toEqual([{ kind: 'order', value: '4471', start: 13, end: 17, message: 0 }])
  })
})

describe('the name they signed with', () => {
  it.each([
    ['Please refund me.\n\nThanks,\nMaya', 'Maya'],
    ['Please help.\nKind regards\nTom Baker', 'Tom'],
    ['It is broken. Thanks, Ola', 'Ola'],
    ['It is broken.\n- Ines', 'Ines'],
    ['It is broken. Thanks', null],
    ['It is broken.\n\nThanks,\nthe Miller family', null],
  ])('%j', (message, name) => {
    expect(signedName(message)).toBe(name)
  })
})

describe('the summary', () => {
  it('says in one line how they feel, what went wrong and what they want', () => {
    const message =
      'My card was charged twice for order 4471, this is so frustrating. Please refund one payment.\n\nThanks,\nMaya'
    expect(readCustomer({ message, messages: [], name: null }).summary).toBe(
      'Maya is upset: “My card was charged twice for order 4471”. Wants: “Please refund one payment.”',
    )
  })
})
