import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Input, Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { boundaryBefore } from '@/lib/text/grapheme'
import type { Span } from '@/lib/text/span'

const phrases = [
  'Hi Sam,',
  "I'm sorry you were charged twice.",
  "We can't refund that.",
  'Unfortunately this is our policy;',
  "I've refunded the payment",
  'You will see it within 3 days',
  'Please send me your order number 4471',
  'Have a great day!',
  'See https://example.com/a.b?c=1.',
  'That must be frustrating — really',
  'é̂ 👩‍👩‍👧 ok',
  '- one',
  '> quoted',
  'On Tue, 3 Nov 2026 Jo wrote:',
]
const joints = [' ', '\n', '\n\n', ', ', '. ', '', '! ']
const prose = fc
  .array(fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(...joints)), { maxLength: 12 })
  .map(parts => parts.flat().join(''))
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const customers = fc.option(
  fc.constantFrom(
    "I can't believe you billed me twice for order 4471! How do I get my money back?",
    'my parcel is lost, nobody answers 😡',
    'How do I change my password?',
    '',
  ),
  { nil: undefined },
)
const inputs: fc.Arbitrary<Input> = fc
  .record({
    draft: anything,
    customer: fc.oneof(customers, anything),
    customerName: fc.option(fc.constantFrom('Sam', 'Ngozi O.'), { nil: undefined }),
  })
  .map(({ draft, customer, customerName }) => ({
    draft,
    ...(customer === undefined ? {} : { customer }),
    ...(customerName === undefined ? {} : { customerName }),
  }))

/** Every stretch of the draft that a report points at. */
function draftSpans(report: Report): Span[] {
  return [
    ...Object.values(report.signals).flatMap(({ spans }) => spans),
    ...[report.threeAs.acknowledge, report.threeAs.align, report.threeAs.assure].flatMap(({ spans }) => spans),
    ...report.promises.map(({ start, end }): Span => [start, end]),
    ...report.findings.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [[start, end] as Span],
    ),
    ...(report.customer?.questions.flatMap(({ answer }) => (answer ? [answer] : [])) ?? []),
    ...report.checklist.flatMap(({ evidence }) => evidence),
  ]
}

function customerSpans(report: Report): Span[] {
  const customer = report.customer
  if (!customer) return []
  return [
    ...customer.moodEvidence,
    ...customer.effort,
    ...customer.questions.map(({ start, end }): Span => [start, end]),
    ...customer.given.map(({ start, end }): Span => [start, end]),
  ]
}

function expectInside(text: string, spans: readonly Span[]): void {
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(boundaryBefore(text, start)).toBe(start)
    expect(boundaryBefore(text, end)).toBe(end)
  }
}

const ruleSet = coreRuleSet()
/** Many drafts a test: a busy machine may take its time. */
const patient = { timeout: 120_000 }

describe('analyse, whatever the text', () => {
  it('never throws, and points at whole characters inside the text', patient, () => {
    fc.assert(
      fc.property(inputs, input => {
        const report = analyse(input, ruleSet)
        expectInside(input.draft, draftSpans(report))
        expectInside(input.customer ?? '', customerSpans(report))
        expect(report.score).toBeGreaterThanOrEqual(0)
        expect(report.score).toBeLessThanOrEqual(100)
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same report letter by letter, with what it remembers, as for the whole text at once', patient, () => {
    fc.assert(
      fc.property(prose, customers, (draft, customer) => {
        const memory = { sentences: createSentenceMemory(500), ticket: createTicketMemory() }
        const input = (text: string): Input => ({ draft: text, ...(customer === undefined ? {} : { customer }) })
        const step = Math.max(1, Math.floor(draft.length / 12))
        for (let length = 0; length < draft.length; length += step)
          analyse(input(draft.slice(0, length)), ruleSet, memory)
        expect(analyse(input(draft), ruleSet, memory)).toEqual(analyse(input(draft), ruleSet))
      }),
      { numRuns: 15 },
    )
  })

  it('gives the same report after any edits of any tickets, with one memory for all of them', patient, () => {
    const edits = fc.array(fc.record({ at: fc.nat(400), remove: fc.nat(30), add: prose, customer: customers }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(prose, edits, (start, steps) => {
        const memory = { sentences: createSentenceMemory(30), ticket: createTicketMemory() }
        let draft = start
        for (const { at, remove, add, customer } of steps) {
          draft = draft.slice(0, at) + add + draft.slice(at + remove)
          const input: Input = { draft, ...(customer === undefined ? {} : { customer }) }
          expect(analyse(input, ruleSet, memory)).toEqual(analyse(input, ruleSet))
        }
      }),
      { numRuns: 15 },
    )
  })

  it(
    'gives the same report for drafts in turn that share their sentences, whatever stands beside them',
    patient,
    () => {
      const shared = [
        "We can't refund that.",
        "We can't refund that.",
        'That is because the sale has ended.',
        'However, we can send you a new one today.',
        'You must send it back first.',
        'Unfortunately this is our policy.',
        'As I already said, it was your mistake.',
        "I'm sorry you were charged twice.",
        'Let me know if I can help.',
        '[date]',
      ]
      const drafts = fc.array(
        fc.array(fc.tuple(fc.constantFrom(...shared), fc.constantFrom(' ', '\n\n')), { maxLength: 7 }),
        {
          minLength: 2,
          maxLength: 8,
        },
      )
      fc.assert(
        fc.property(drafts, fc.tuple(customers, customers), (texts, ofBoth) => {
          const sentences = createSentenceMemory(100)
          const tickets = [createTicketMemory(), createTicketMemory()] as const
          texts.forEach((parts, at) => {
            const number = at % 2 === 0 ? 0 : 1
            const customer = ofBoth[number]
            const input: Input = { draft: parts.flat().join(''), ...(customer === undefined ? {} : { customer }) }
            expect(analyse(input, ruleSet, { sentences, ticket: tickets[number] })).toEqual(analyse(input, ruleSet))
          })
        }),
        { numRuns: 20 },
      )
    },
  )

  it('holds for up to 20,000 characters of anything, half characters among them', patient, () => {
    const halves = fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)), maxLength: 200 })
    const long = fc
      .tuple(fc.oneof(halves, anything), fc.oneof(halves, prose), fc.nat(20_000))
      .map(([one, other, length]) =>
        `${one}${other} `.repeat(Math.ceil(length / (one.length + other.length + 1))).slice(0, length),
      )
    fc.assert(
      fc.property(long, fc.oneof(customers, halves), (draft, customer) => {
        const input: Input = { draft, ...(customer === undefined ? {} : { customer }) }
        const report = analyse(input, ruleSet)
        expectInside(draft, draftSpans(report))
        expectInside(customer ?? '', customerSpans(report))
        expect(analyse(input, ruleSet)).toEqual(report)
      }),
      { numRuns: 12 },
    )
  })

  it(
    'gives the same report however a draft came about: typed, deleted, pasted, on a ticket that changes',
    patient,
    () => {
      const act = fc.oneof(
        fc.record({ kind: fc.constant('type' as const), at: fc.nat(600), text: fc.constantFrom(...phrases) }),
        fc.record({ kind: fc.constant('paste' as const), at: fc.nat(600), text: anything }),
        fc.record({ kind: fc.constant('delete' as const), at: fc.nat(600), count: fc.nat(80) }),
        fc.record({
          kind: fc.constant('ticket' as const),
          ticket: fc.record(
            {
              customer: fc.constantFrom('You billed me twice!', 'How do I log in?', 'Where is my parcel? Order 4471.'),
              customerName: fc.constantFrom('Sam', 'Ngozi Okafor'),
              channel: fc.constantFrom('email' as const, 'chat' as const),
              thread: fc.array(
                fc.record({ who: fc.constantFrom('customer' as const, 'agent' as const), text: prose }),
                {
                  maxLength: 3,
                },
              ),
            },
            { requiredKeys: [] },
          ),
        }),
      )
      fc.assert(
        fc.property(prose, fc.array(act, { maxLength: 8 }), (start, acts) => {
          const memory = { sentences: createSentenceMemory(40), ticket: createTicketMemory() }
          let draft = start
          let ticket: Omit<Input, 'draft'> = {}
          const show = () => analyse({ ...ticket, draft }, ruleSet, memory)
          for (const one of acts) {
            const before = draft
            if (one.kind === 'ticket') ticket = one.ticket
            if (one.kind === 'paste') draft = before.slice(0, one.at) + one.text + before.slice(one.at)
            if (one.kind === 'delete') draft = before.slice(0, one.at) + before.slice(one.at + one.count)
            if (one.kind === 'type') {
              for (let length = 1; length < one.text.length; length++) {
                draft = before.slice(0, one.at) + one.text.slice(0, length) + before.slice(one.at)
                show()
              }
              draft = before.slice(0, one.at) + one.text + before.slice(one.at)
            }
            expect(show()).toEqual(analyse({ ...ticket, draft }, ruleSet))
          }
        }),
        { numRuns: 15 },
      )
    },
  )
})
