import { describe, expect, it } from 'vitest'
import { readInputLine } from '@/lib/analysis/input-line'

describe('a line of a batch', () => {
  it('is an input', () => {
    const input = {
      id: 'a',
      draft: '',
      customer: 'Hi',
      customerName: 'Sam',
      channel: 'chat',
      tags: ['vip'],
      replyNumber: 2,
      thread: [{ who: 'note', text: 'x' }],
    }
    expect(readInputLine(JSON.stringify(input), 1)).toEqual({ input })
  })

  it.each([
    ['{', null, 'line 7: is not valid JSON'],
    ['[]', null, 'line 7: must be a JSON object such as {"draft": "…"}'],
    ['null', null, 'line 7: must be a JSON object such as {"draft": "…"}'],
    ['{"id":"a"}', 'a', 'line 7: "draft" must be a string (it may be empty)'],
    ['{"id":"a","draft":"","customer":3}', 'a', 'line 7: "customer" must be a string'],
    ['{"draft":"","channel":"fax"}', null, 'line 7: "channel" must be one of email, chat, social, unknown'],
    ['{"draft":"","replyNumber":0}', null, 'line 7: "replyNumber" must be a whole number from 1'],
    ['{"draft":"","tags":"vip"}', null, 'line 7: "tags" must be a list of strings'],
    ['{"draft":"","thread":[{"who":"me","text":""}]}', null, /^line 7: "thread" must be a list of/],
  ])('%s is told to be wrong', (line, id, error) => {
    const read = readInputLine(line, 7)
    expect('error' in read && read.id).toBe(id)
    expect('error' in read ? read.error : '').toEqual(typeof error === 'string' ? error : expect.stringMatching(error))
  })
})
