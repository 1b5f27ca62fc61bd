import { describe, expect, it } from 'vitest'
import { promisesIn } from '@/lib/checks/promises'

describe('promises', () => {
  it.each([
    ["I'll call you tomorrow.", [{ owner: 'I', action: 'call you', when: 'tomorrow' }]],
    ['We will refund you within 3 days.', [{ owner: 'We', action: 'refund you', when: 'within 3 days' }]],
    ['Our billing team will check this.', [{ owner: 'Our billing team', action: 'check this', when: null }]],
    ['Let me find out what happened.', [{ owner: 'I', action: 'find out what happened', when: null }]],
    [
      "I'm sorry about this, and I'll send a new one by Friday.",
      [{ owner: 'I', action: 'send a new one', when: 'by Friday' }],
    ],
    ['Will we be able to help?', []],
    ['I will not refund this.', []],
    ['Let me know if that works.', []],
    ['You will love it.', []],
    ['Thank you.', []],
  ])('%s', (sentence, expected) => {
    const found = promisesIn(sentence)
    expect(found.map(({ owner, action, when }) => ({ owner, action, when }))).toEqual(expected)
    for (const { span } of found) expect(sentence.slice(...span).length).toBeGreaterThan(5)
  })
})
