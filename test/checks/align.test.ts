import { describe, expect, it } from 'vitest'
import { alignmentIn } from '@/lib/checks/align'

describe('aligns', () => {
  it.each([
    'No passenger should have to stand for five hours.',
    'You should have been warned.',
    'Six weeks is well beyond what we promise.',
    'Of course you are upset.',
    "I'd have given up by then.",
    'Your seat given to a stranger is plainly wrong.',
    'A bill like that is a shock.',
    'We do not tolerate rude words from our drivers.',
    'Waiting that long is frustrating.',
    'I know how annoying it is to explain something twice.',
    'That must have been really stressful.',
    "I'd be upset too.",
    'I would feel the same way.',
    'I completely understand your frustration.',
    'We understand how disappointing this must be.',
    'It is completely understandable that you are angry.',
    'You have every right to be upset.',
    'This should not have happened.',
    "That's not the experience we want you to have.",
    'That is not okay.',
    "That's definitely not what we want for our customers.",
    'I can only imagine how worrying this was.',
    'How frustrating!',
    "Oh no, that's not good.",
    'We hate to hear this.',
    'Nobody should have to wait three weeks for a refund.',
    'You deserve better than that.',
    'I can see why this upset you.',
    'I can totally get how it can be frustrating to receive a charge that you did not expect.',
    'We let you down here.',
    "I realise this couldn't have come at a worse time.",
    'Losing your photos is a big deal.',
    "I'm sad to hear that.",
    'I really feel for you.',
    'A month is far too long to wait for a bin.',
    'That would drive anybody up the wall.',
    "I'd be livid as well.",
    "You're right to be angry.",
    "There's no excuse for that.",
    "We're ashamed of how this went.",
    'Two lost days are no small thing.',
    "That's not how we treat people.",
    'A cold dinner is the last thing you need after a day like that.',
  ])('%s', sentence => {
    expect(alignmentIn(sentence)).not.toEqual([])
  })
})

describe('does not align', () => {
  it.each([
    'You should have read the leaflet.',
    'Engineers cannot wait.',
    'Your bags will be there by noon.',
    'The page should load at once.',
    'Write to me if anything is not right.',
    'Tell us should something be wrong.',
    'Let me know in case the colour is not good.',
    'We understand your concern.',
    'I can get you a refund from next month.',
    'Thank you for understanding.',
    "I'm sorry to hear that.",
    "I'm sorry you feel that way.",
    'It is easy to change your password.',
    'If this is frustrating, please let us know.',
    'This should not take long.',
    'It is hard to say when it will arrive.',
    'I understand that you want a refund.',
    'I see that your order was placed on Monday.',
    'Please check your hard drive.',
    'You should be good to go.',
    'We are happy to help.',
    'Our policy does not allow refunds.',
    'I appreciate your patience.',
    'Let me know if the problem continues.',
    'This is not a good place for support requests.',
    'We value your feedback.',
    'Unfortunately there is nothing we can do.',
    'I understand, but the offer has ended.',
    "I'd be happy to look into this.",
    'The setting is not available right now.',
  ])('%s', sentence => {
    expect(alignmentIn(sentence)).toEqual([])
  })
})

it('reads a long run of adverbs as quickly as any other words', () => {
  // With two ways to read each word the search would never end.
  expect(alignmentIn(`It is ${'really truly '.repeat(1_000)}.`)).toEqual([])
})
