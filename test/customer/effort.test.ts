import { describe, expect, it } from 'vitest'
import { effortIn } from '@/lib/customer/effort'
import { splitSentences } from '@/lib/text/split-sentences'

const effort = (message: string) => effortIn(splitSentences(message))

describe('effort', () => {
  it.each([
    'I have called you three times already.',
    'This is my fourth email about this.',
    'Nobody has replied to my ticket.',
    'I was on hold for 40 minutes.',
    'I keep being transferred from one department to another.',
    "I've already sent you the screenshots twice.",
    'As I said in my last message, the code is wrong.',
    'I contacted support last week but never heard back.',
    'Still waiting for a response.',
    'Every agent tells me something different.',
    "I can't get hold of anyone.",
    'I am tired of repeating myself.',
    'Your team promised a call back, but nobody called.',
    'No response to my emails since Monday.',
    'I had to explain everything again.',
    'They passed me on to the billing team, who hung up on me.',
    'Been emailing your support for weeks without a reply.',
    'I spoke to two agents and the problem is still not fixed.',
    'My ticket was closed without an answer.',
    'Why do I have to keep chasing you?',
  ])('in: %s', message => {
    expect(effort(message)).not.toEqual([])
  })

  it.each([
    'The app crashes every time I open it.',
    'My order is late.',
    'Please call me back.',
    'I look forward to your reply.',
    'Can you tell me how to contact the store?',
    'The alarm goes off three times a day.',
    'I have two accounts.',
    'Once again, thank you for your help.',
    'I would like to speak to someone about a loan.',
    'It keeps charging my card.',
  ])('none in: %s', message => {
    expect(effort(message)).toEqual([])
  })
})
