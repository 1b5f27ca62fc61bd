import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { readCustomer } from '@/lib/customer/read-customer'
import type { StartedReply, StarterName } from '@/lib/rewrite/started-reply'
import { startersFor } from '@/lib/rewrite/starters'
import { splitSentences } from '@/lib/text/split-sentences'

vi.setConfig({ testTimeout: 120_000 })

const billed =
  "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all, let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?"

function reply(customer: string, draft = '', customerName: string | null = null): StartedReply {
  const reading = readCustomer({ message: customer, messages: [], name: customerName })
  const sentences = splitSentences(draft).map((sentence, index) => ({
    ...sentence,
    place: index === 0 && /^(?:hi|hello|dear)\b/i.test(sentence.text) ? ('greeting' as const) : ('body' as const),
  }))
  return { draft, sentences, customer: reading, customerName }
}

const words = (name: StarterName, customer: string) => startersFor(name, reply(customer)).map(({ text }) => text)

function applied(draft: string, name: StarterName, customer: string, index = 0): string {
  const starter = startersFor(name, reply(customer, draft))[index]
  return starter ? draft.slice(0, starter.start) + starter.text + draft.slice(starter.end) : draft
}

describe('starters', () => {
  it('name the trouble in the customer’s own words, turned to them', () => {
    expect(words('acknowledge', 'My card was charged twice for order 4471! Fix it.')[0]).toBe(
      "I'm sorry that your card was charged twice for order 4471.",
    )
    expect(words('acknowledge', 'I was charged twice for order 4471, this is so annoying.')[0]).toBe(
      "I'm sorry you were charged twice for order 4471.",
    )
    expect(words('acknowledge', billed)[0]).toBe("I'm sorry that we billed you without letting you know ahead of time.")
  })

  it('take one clause, whole: no comma alone joins two, no bracket stays open', () => {
    expect(
      words('acknowledge', 'My tram was cancelled and I missed my exam, I lost the whole term. This is awful!')[0],
    ).toBe("I'm sorry that your tram was cancelled and you missed your exam.")
    for (const line of words('acknowledge', 'The lamp arrived broken (order #4471. I am really annoyed!'))
      expect(line).not.toContain('(')
    expect(words('acknowledge', 'Every time I open the tank, it leaks on the floor. So annoying!')[0]).toMatch(
      /every time you open the tank, it leaks on the floor\.$/,
    )
  })

  it.each([
    ['I ordered a red scarf and got a green one. Not happy!', "I'm sorry you got a green one instead of a red scarf."],
    [
      'I ordered a green chair and you sent me a brown one. Very annoying!',
      "I'm sorry that we sent you a brown one instead of a green chair.",
    ],
    [
      "Third time this week that the bins weren't emptied on our road. Disgraceful!",
      "I'm sorry that this is the third time this week that the bins weren't emptied on your road.",
    ],
    [
      'My salary has not been paid since 3 days. I am very upset!',
      "I'm sorry that your salary has not been paid for 3 days.",
    ],
    ["I'm disappointed; the desk is nothing like the picture.", "I'm sorry that the desk is nothing like the picture."],
  ])('say what came, not what was wished for: %s', (customer, line) => {
    expect(words('acknowledge', customer)[0]).toBe(line)
  })

  it.each(['I never asked for this! So annoying.', 'Nobody ever does. Terrible.'])(
    'leave a place where no trouble is told: %s',
    customer => {
      expect(words('acknowledge', customer)[0]).toContain('[what went wrong]')
    },
  )

  it.each([
    'You stole my money you fucking thieves!!!',
    'Your service is terrible.',
    'WTF',
    'This is a scam and you are liars.',
  ])('never say an insult back, and leave a visible place instead: %s', customer => {
    for (const name of ['acknowledge', 'align', 'assure'] as const) {
      for (const text of words(name, customer)) expect(text).not.toMatch(/fuck|thie|stole|terrible|wtf|scam|liar/i)
    }
    expect(words('acknowledge', customer)[0]).toContain('[what went wrong]')
  })

  it('never invent a time: the agent fills it in', () => {
    for (const starter of startersFor('assure', reply(billed))) {
      const [start, end] = starter.slots[0] ?? [0, 0]
      expect(starter.text.slice(start, end)).toBe('[when]')
      expect(starter.text).not.toMatch(/\d|today|tomorrow/)
    }
  })

  it('offer at most three, each of which the engine then finds', () => {
    for (const name of ['acknowledge', 'align', 'assure'] as const) {
      const starters = startersFor(name, reply(billed))
      expect(starters.length).toBeGreaterThan(0)
      expect(starters.length).toBeLessThanOrEqual(3)
      for (const { text } of starters) {
        const report = analyse({ draft: text, customer: billed }, coreRuleSet())
        expect({ text, present: report.threeAs[name].present }).toEqual({ text, present: true })
      }
    }
  })

  it('go where they belong', () => {
    const draft = 'Hi Sam,\n\nThe charge is correct.\n\nKind regards,\nJo'
    const customer = 'I was charged twice for order 4471!!'
    expect(applied(draft, 'acknowledge', customer)).toMatch(
      /^Hi Sam,\n\nI'm sorry you were charged twice for order 4471. The charge/,
    )
    expect(applied('Hi Sam,\n\n', 'acknowledge', customer)).toBe(
      "Hi Sam,\n\nI'm sorry you were charged twice for order 4471.",
    )
    expect(applied('Hi Sam,', 'acknowledge', customer)).toBe(
      "Hi Sam,\n\nI'm sorry you were charged twice for order 4471.",
    )
    expect(applied('', 'acknowledge', customer)).toBe("I'm sorry you were charged twice for order 4471.")
    expect(applied('The charge is correct.', 'greeting', customer)).toBe('Hi there,\n\nThe charge is correct.')
    expect(applied('The charge is correct.', 'closingInvitation', customer)).toMatch(
      /^The charge is correct\. If anything else/,
    )
  })

  it('greet by the first name', () => {
    expect(startersFor('greeting', reply('Hi', '', 'Priya Nair'))[0]?.text).toBe('Hi Priya,\n\n')
  })
})
