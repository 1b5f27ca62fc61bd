import { describe, expect, it } from 'vitest'
import { customers, lastMessage, messagesOf, qualities, replies } from './corpus'

const ids = [...replies, ...customers].map(({ id }) => id)

describe('the corpus', () => {
  it('holds what it promises', () => {
    expect(replies.length).toBeGreaterThanOrEqual(120)
    expect(customers.length).toBeGreaterThanOrEqual(60)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('covers every channel, mood and quality', () => {
    for (const channel of ['email', 'chat', 'social'] as const) {
      expect(replies.filter(reply => reply.channel === channel).length).toBeGreaterThanOrEqual(12)
      expect(customers.filter(customer => customer.channel === channel).length).toBeGreaterThanOrEqual(10)
    }
    for (const mood of [0, 1, 2] as const) {
      expect(replies.filter(({ labels }) => labels.customer_upset === mood).length).toBeGreaterThanOrEqual(25)
      expect(customers.filter(({ labels }) => labels.customer_upset === mood).length).toBeGreaterThanOrEqual(15)
    }
    for (const quality of qualities) {
      expect(replies.filter(reply => reply.quality === quality).length).toBeGreaterThanOrEqual(5)
    }
    expect(replies.filter(({ labels }) => labels.language !== 'en').length).toBeGreaterThanOrEqual(5)
    expect(replies.filter(({ thread }) => thread !== undefined).length).toBeGreaterThanOrEqual(12)
  })
})

describe.each(replies)('reply $id', reply => {
  const { draft, labels } = reply

  it('answers a message, with labels that are parts of the texts', () => {
    expect(lastMessage(reply)).not.toBe('')
    for (const words of [...labels.negative_phrases, ...labels.promises]) expect(draft).toContain(words)
    for (const { text } of labels.questions) expect(lastMessage(reply)).toContain(text)
    for (const { value } of labels.given) expect(messagesOf(reply).join('\n')).toContain(value)
  })

  it('has labels that agree with each other', () => {
    if (labels.blame_language) expect(labels.negative_phrases).not.toEqual([])
    if (labels.asks_again) expect(labels.given).not.toEqual([])
  })
})

describe.each(customers)('customer $id', ({ text, labels }) => {
  it('has labels that are parts of the text', () => {
    expect(text).not.toBe('')
    for (const question of labels.questions) expect(text).toContain(question.text)
    for (const { value } of labels.given) expect(text).toContain(value)
  })
})
