import { describe, expect, it } from 'vitest'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Input } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'

const reportOn = (input: Input) => analyse(input, coreRuleSet())
const late = 'My parcel never arrived and I am really disappointed. Where is it? My order number is 4471-AB.'

describe('a report', () => {
  it('carries the id of its input, and none when there is none', () => {
    expect(reportOn({ id: 'a', draft: '' }).id).toBe('a')
    expect('id' in reportOn({ draft: '' })).toBe(false)
  })

  it('of an empty draft reads the customer only', () => {
    const { customer, score, findings, signals, audit } = reportOn({ draft: '', customer: late })
    expect(customer?.mood).toBe(1)
    expect(customer?.problem).toBe('My parcel never arrived')
    expect([score, findings.filter(({ start }) => start !== undefined)]).toEqual([50, []])
    expect(Object.values(signals).some(({ present }) => present)).toBe(false)
    expect(audit).toEqual({ effort: null, resolutionQuality: null, empathyIndex: null })
  })

  it('finds the last customer message in the thread', () => {
    const thread = [
      { who: 'customer', text: 'My order number is 4471-AB.' },
      { who: 'agent', text: 'Thanks.' },
      { who: 'customer', text: 'Still nothing, this is so annoying!' },
      { who: 'note', text: 'VIP' },
    ] as const
    const { customer, findings } = reportOn({ draft: 'Could you send me your order number?', thread })
    expect(customer?.mood).toBe(1)
    const again = findings.find(({ rule }) => rule === 'core:asks-again')
    expect(again?.evidence).toEqual([{ message: 0, start: 19, end: 26 }])
    expect(again?.text).toBe('order number')
  })

  it('ticks each question with the words that answer it', () => {
    const draft = 'Hi,\nyour parcel is at the depot in Leeds and will arrive tomorrow.'
    const question = reportOn({ draft, customer: late }).customer?.questions[0]
    expect(question?.answered).toBe(true)
    expect(draft.slice(...(question?.answer ?? [0, 0]))).toBe(
      'your parcel is at the depot in Leeds and will arrive tomorrow.',
    )
    expect(reportOn({ draft: 'Hi,\nthank you.', customer: late }).customer?.questions[0]?.answered).toBe(false)
  })

  it('ticks the halves of a double question one by one, and takes a bare no for no reason', () => {
    const customer = 'Why was I charged, and when do I get my money back?'
    const ticks = (draft: string) => reportOn({ draft, customer }).customer?.questions.map(({ answered }) => answered)
    expect(ticks('Your money will be back on your card within three working days.')).toEqual([false, true])
    expect(ticks('You were charged because the trial ended on 3 May.')?.[0]).toBe(true)
    expect(ticks("We can't refund what you were charged.")?.[0]).toBe(false)
  })

  it('gives a refusal that names its end that time, by those words', () => {
    const draft = "We can't deliver the lamp until next month."
    const [span] = reportOn({ draft, customer: late }).signals.nextStepWithTime.spans
    expect(draft.slice(...(span ?? [0, 0]))).toBe('until next month')
  })

  it('lists promises with who and when', () => {
    const draft = "Hi,\nI'll call the courier by noon."
    expect(reportOn({ draft }).promises).toEqual([
      { start: 4, end: 33, owner: 'I', action: 'call the courier', when: 'by noon' },
    ])
  })

  it('leaves quoted history and the signature alone', () => {
    const draft = "Done.\n\nOn Tue, 3 Nov 2026 Jo wrote:\n> We can't do that.\n> I'm sorry."
    const { findings, signals } = reportOn({ draft })
    expect(findings.filter(({ start }) => start !== undefined)).toEqual([])
    expect(signals.apology.present).toBe(false)
  })

  it('in another language judges nothing and says so', () => {
    const draft = 'Hola, gracias por escribirnos. No podemos devolver su dinero, lo sentimos mucho.'
    const report = reportOn({ draft, customer: late })
    expect(report.language).toBe('other')
    expect([report.score, report.findings, report.checklist, report.promises]).toEqual([50, [], [], []])
    expect(Object.values(report.signals).some(({ present }) => present)).toBe(false)
    expect(report.customer?.mood).toBe(1)
  })

  it('scores the draft alone, whoever it answers', () => {
    const draft = "Unfortunately we can't help you with that. It is our policy."
    expect(reportOn({ draft, customer: late }).score).toBe(reportOn({ draft }).score)
    expect(reportOn({ draft }).score).toBeLessThan(50)
    const parts = reportOn({ draft }).scoreParts
    expect(reportOn({ draft }).score).toBeCloseTo(50 + parts.reduce((sum, { points }) => sum + points, 0))
  })

  it('rates a reply that hears and explains above one that does neither', () => {
    const good =
      "I'm sorry your parcel never arrived, that must be frustrating. It went to the wrong depot. I'll send a new one today and you will have it by Friday."
    const heard = reportOn({ draft: good, customer: late }).audit
    const cold = reportOn({ draft: 'Send your order number and your email address.', customer: late }).audit
    expect(heard.empathyIndex).toBeGreaterThan(cold.empathyIndex ?? 100)
    expect(heard.resolutionQuality).toBeGreaterThan(cold.resolutionQuality ?? 100)
    expect(heard.effort).toBeLessThan(cold.effort ?? 0)
    expect(reportOn({ draft: good, customer: 'How do I reset my password?' }).audit.empathyIndex).toBeNull()
  })
})

describe('whether the three As are needed', () => {
  const angry = 'You lost my parcel and nobody answers. This is unacceptable!'
  const heard = "I'm sorry that your parcel was lost, and that must be really frustrating. I'll send a new one today."

  it.each([
    ['a calm customer', { customer: 'How do I reset my password?' }, false],
    ['an upset one', { customer: angry }, true],
    ['no customer', {}, false],
    [
      'a complaint that was answered with them',
      {
        thread: [
          { who: 'customer', text: angry },
          { who: 'agent', text: heard },
        ],
      },
      false,
    ],
    [
      'a complaint that was answered without them',
      {
        thread: [
          { who: 'customer', text: angry },
          { who: 'agent', text: 'What is your order number?' },
        ],
      },
      true,
    ],
    [
      'a chat that goes on calmly after they were shown',
      {
        channel: 'chat',
        thread: [
          { who: 'customer', text: angry },
          { who: 'agent', text: heard },
          { who: 'customer', text: 'ok, the order is 4471-AB' },
        ],
      },
      false,
    ],
    [
      'a chat where the complaint stands a line above',
      {
        channel: 'chat',
        thread: [
          { who: 'customer', text: angry },
          { who: 'customer', text: 'order 4471-AB' },
        ],
      },
      true,
    ],
  ] as [string, Omit<Input, 'draft'>, boolean][])('%s', (_, input, needed) => {
    expect(reportOn({ ...input, draft: 'One moment.' }).threeAs.needed).toBe(needed)
  })
})

describe('memory', () => {
  it('never carries one ticket’s words into the report of another', () => {
    const sentences = createSentenceMemory(100)
    const ticket = createTicketMemory()
    const draft = "I'm sorry that your parcel never arrived. Could you send me your order number?"
    const first = analyse({ draft, customer: late, customerName: 'Maya' }, coreRuleSet(), { sentences, ticket })
    expect(first.threeAs.acknowledge.present).toBe(true)
    const other: Input = { draft, customer: 'The app logs me out every day, so annoying!', customerName: 'Tom' }
    for (const memory of [
      { sentences, ticket },
      { sentences, ticket: createTicketMemory() },
    ]) {
      const second = analyse(other, coreRuleSet(), memory)
      expect(second).toEqual(analyse(other, coreRuleSet()))
      expect(JSON.stringify({ ...second, checklist: [] })).not.toMatch(/4471|Maya|disappointed/)
    }
  })

  it('holds no more sentences than it was made for', () => {
    const sentences = createSentenceMemory(3)
    const draft = 'One. Two. Three. Four. Five.'
    analyse({ draft }, coreRuleSet(), { sentences, ticket: createTicketMemory() })
    expect(sentences.size).toBe(3)
  })

  it('parses a sentence once, wherever it stands', () => {
    let parsed = 0
    const core = coreRuleSet()
    const counting = {
      ...core,
      factsOf(sentence: Parameters<typeof core.factsOf>[0]) {
        parsed++
        return core.factsOf(sentence)
      },
    }
    const memory = { sentences: createSentenceMemory(100), ticket: createTicketMemory() }
    analyse({ draft: 'Hi Sam,\nyour refund is on its way.' }, counting, memory)
    expect(parsed).toBe(2)
    analyse({ draft: 'Hi Sam,\nThank you!\nyour refund is on its way.' }, counting, memory)
    expect(parsed).toBe(3)
  })
})
