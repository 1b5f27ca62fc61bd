import { describe, expect, it, vi } from 'vitest'
import { analyse, createSentenceMemory, createTicketMemory, type Memory } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const customer = 'I was charged twice for order 4471. When will I get my money back?'
const paragraph = (number: number) =>
  `Thanks for your message about order ${number}. We have checked payment ${number} today. You will hear from us by ${number} May.`
const draft = Array.from({ length: 50 }, (_, number) => paragraph(number + 1)).join('\n\n')
const sentencesOfDraft = 150

/** A memory that counts how many sentences, lines and tickets had to be read. */
function countingMemory(): { memory: Memory; read: () => { sentences: number; relations: number } } {
  const sentences = createSentenceMemory(10_000)
  const ticket = createTicketMemory()
  const counts = { sentences: 0, relations: 0 }
  const memory: Memory = {
    sentences: {
      get size() {
        return sentences.size
      },
      recall: (rules, text, make) =>
        sentences.recall(rules, text, () => {
          counts.sentences++
          return make()
        }),
    },
    ticket: {
      ...ticket,
      read: (rules, draft, found, make) =>
        ticket.read(rules, draft, found, text => {
          counts.relations++
          return make(text)
        }),
    },
  }
  return {
    memory,
    read: () => {
      const now = { ...counts }
      counts.sentences = 0
      counts.relations = 0
      return now
    },
  }
}

describe('the work of a key', () => {
  const ruleSet = coreRuleSet()

  it.each([
    ['at the end', draft.length, 'Take care.'],
    ['in the middle of a sentence', draft.indexOf('payment 25'), 'refund '],
    ['between two sentences', draft.indexOf('We have checked payment 30'), 'Sorry. '],
    ['at the beginning', 0, 'Hi Sam,\n'],
  ])('reads the sentence that is typed and no other, %s', (_, at, typed) => {
    const { memory, read } = countingMemory()
    analyse({ draft, customer }, ruleSet, memory)
    expect(read()).toEqual({ sentences: sentencesOfDraft, relations: sentencesOfDraft })
    for (let length = 1; length <= typed.length; length++) {
      analyse({ draft: draft.slice(0, at) + typed.slice(0, length) + draft.slice(at), customer }, ruleSet, memory)
      // A full stop ends one sentence and begins another.
      expect(read().relations).toBeLessThanOrEqual(2)
    }
  })

  it('reads nothing for a sentence that moves, goes, or comes again', () => {
    const { memory, read } = countingMemory()
    analyse({ draft, customer }, ruleSet, memory)
    read()
    analyse({ draft: `\n\n\n${draft}`, customer }, ruleSet, memory)
    analyse({ draft: draft.replace(`${paragraph(7)}\n\n`, ''), customer }, ruleSet, memory)
    analyse({ draft: `${draft}\n\n${paragraph(7)}`, customer }, ruleSet, memory)
    expect(read()).toEqual({ sentences: 0, relations: 0 })
  })

  it('relates a draft to another ticket without reading its sentences again', () => {
    const { memory, read } = countingMemory()
    analyse({ draft, customer }, ruleSet, memory)
    read()
    analyse({ draft, customer: 'My parcel is lost.' }, ruleSet, memory)
    expect(read()).toEqual({ sentences: 0, relations: sentencesOfDraft })
  })

  it.each([10, 50])('takes over what is known of the other sentences as it is, in a draft of %i paragraphs', count => {
    let made: readonly unknown[] = []
    let anew = 0
    const ticket = createTicketMemory()
    const memory: Memory = {
      sentences: createSentenceMemory(10_000),
      ticket: {
        ...ticket,
        read: (rules, draft, found, make) => {
          const read = ticket.read(rules, draft, found, make)
          anew = read.filter((sentence, at) => sentence !== made[at]).length
          made = read
          return read
        },
      },
    }
    const start = Array.from({ length: count }, (_, number) => paragraph(number + 1)).join('\n\n')
    analyse({ draft: start, customer }, ruleSet, memory)
    expect(anew).toBe(3 * count)
    for (const typed of [' T', ' Ta', ' Take care.', ' Take care. W']) {
      analyse({ draft: start + typed, customer }, ruleSet, memory)
      // The line that is typed holds three sentences and the new ones.
      expect(anew).toBeLessThanOrEqual(5)
    }
  })
})
