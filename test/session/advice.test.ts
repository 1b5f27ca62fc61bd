import { describe, expect, test } from 'vitest'
import type { Report } from '@/lib/analysis/report'
import { adviceOf } from '@/lib/session/advice'
import { noChoices } from '@/lib/session/choices'
import type { Reading } from '@/lib/session/reading'
import type { SessionState } from '@/lib/session/state'
import { absent, checklistItem, finding, findingOn, located, report } from './sample-report'

const draft = 'Hi Ana, I cannot do that. Fill in [date].'
const refusal = findingOn(draft, 'I cannot do that.', { key: 'refusal' })
const slot = findingOn(draft, '[date]', { key: 'slot', rule: 'core:empty-slot', level: 'must' })
const acknowledge = finding({
  key: 'acknowledge',
  rule: 'core:acknowledge-missing',
  message: 'No acknowledgement yet.',
  suggestions: ['one', 'two', 'three', 'four'].map(text => ({ label: text, start: 8, end: 8, text, slots: [] })),
})

type Facts = Pick<SessionState, 'ticket' | 'choices' | 'mutedRules' | 'locks' | 'order'>

function advice(parts: Partial<Report>, facts: Partial<Facts> = {}) {
  const reading: Reading = { draft: { composer: 'box', revision: 1, text: draft }, report: report(parts) }
  return adviceOf(reading, { ticket: null, choices: noChoices, mutedRules: [], locks: {}, order: [], ...facts })
}

const needed = { needed: true, acknowledge: absent, align: absent, assure: absent, inOrder: null }

describe('the three As', () => {
  test('are silent for a calm customer', () => {
    expect(advice({ findings: [acknowledge] }).threeAs).toBeNull()
  })

  test('a present one quotes the draft, a missing one offers at most three lines', () => {
    const { threeAs } = advice({
      threeAs: { ...needed, assure: located(draft, 'do that') },
      findings: [acknowledge],
    })
    expect(
      threeAs?.map(({ name, isPresent, quote, starters, key }) => ({
        name,
        isPresent,
        quote,
        lines: starters.length,
        key,
      })),
    ).toEqual([
      { name: 'acknowledge', isPresent: false, quote: null, lines: 3, key: 'acknowledge' },
      { name: 'align', isPresent: false, quote: null, lines: 0, key: null },
      { name: 'assure', isPresent: true, quote: 'do that', lines: 0, key: null },
    ])
  })

  test('their findings are rows and not cards as well', () => {
    const { cards } = advice({ threeAs: needed, findings: [acknowledge, refusal] })
    expect(cards.map(card => card.key)).toEqual(['refusal'])
  })
})

describe('cards', () => {
  test('stand in the kept order, three open and the rest behind', () => {
    const many = ['a', 'b', 'c', 'd'].map(key => ({ ...refusal, key }))
    const { cards, moreCards } = advice({ findings: many }, { order: ['d', 'b', 'a', 'c'] })
    expect(cards.map(card => card.key)).toEqual(['d', 'b', 'a'])
    expect(moreCards.map(card => card.key)).toEqual(['c'])
  })

  test('carry the words each rewrite would replace', () => {
    const suggestion = { label: '', start: 8, end: 25, text: 'I can do that on Friday.', slots: [] }
    const { cards } = advice({ findings: [{ ...refusal, suggestions: [suggestion] }] })
    expect(cards[0]).toMatchObject({ quote: 'I cannot do that.', rewrites: [{ before: 'I cannot do that.' }] })
  })

  test('a finding that a checklist item says already is not said twice', () => {
    const { cards } = advice({
      findings: [finding({ key: 'x', rule: 'team/voice:greeting' })],
      checklist: [checklistItem({ id: 'team/voice:greeting' })],
    })
    expect(cards).toEqual([])
  })

  test('what was dismissed here is counted, what was muted before is just silent', () => {
    const dismissals = [{ key: 'refusal', rule: 'core:cannot', scope: 'once' }] as const
    const here = advice({ findings: [refusal, slot] }, { choices: { dismissals, ticked: [] } })
    expect(here).toMatchObject({ cards: [{ key: 'slot' }], dismissedCount: 1 })
    const before = advice({ findings: [refusal, slot] }, { mutedRules: ['core:cannot'] })
    expect(before).toMatchObject({ cards: [{ key: 'slot' }], dismissedCount: 0 })
  })
})

describe('the checklist', () => {
  const heard = checklistItem({ id: 'core:heard', level: 'must', guard: 'confirm' })
  const slots = checklistItem({ id: 'core:no-empty-slots', level: 'must', guard: 'confirm' })

  test('leaves out what is not needed', () => {
    expect(advice({ checklist: [checklistItem({ state: 'not-needed' })] })).toMatchObject({
      checklist: [],
      isClear: true,
      missing: [],
      isReady: true,
    })
  })

  test('a missing line can be taken, an empty slot can be shown', () => {
    const { checklist } = advice({ threeAs: needed, findings: [acknowledge, slot], checklist: [heard, slots] })
    expect(checklist.map(row => row.fix)).toEqual([
      { kind: 'take', key: 'acknowledge', index: 0, text: 'one' },
      { kind: 'show', key: 'slot', spans: located(draft, '[date]').spans },
    ])
  })

  test('counts a must once, be it a card, an item or both', () => {
    expect(advice({ threeAs: needed, findings: [acknowledge, slot], checklist: [heard, slots] }).mustCount).toBe(2)
  })

  test('is ready when everything is done and nothing is said', () => {
    const done = checklistItem({ state: 'done' })
    expect(advice({ checklist: [done] }).isReady).toBe(true)
    expect(advice({ checklist: [done], findings: [refusal] }).isReady).toBe(false)
    expect(advice({ checklist: [done], threeAs: needed }).isReady).toBe(false)
  })

  test('a tick of the agent counts as done', () => {
    const manual = checklistItem({ id: 'signed', state: 'manual' })
    expect(advice({ checklist: [manual] }).doneCount).toBe(0)
    expect(advice({ checklist: [manual] }, { choices: { dismissals: [], ticked: ['signed'] } }).doneCount).toBe(1)
  })
})

test('a fact the customer told twice is listed once', () => {
  const told = (value: string, start: number) => ({ kind: 'date', value, start, end: start + 1, message: 0 }) as const
  const { customer } = advice({
    customer: {
      mood: 0,
      moodEvidence: [],
      problem: null,
      summary: '',
      effort: [],
      questions: [],
      given: [told('Saturday', 0), told('12 May', 5), told('saturday', 9)],
    },
  })
  expect(customer?.given.map(({ value }) => value)).toEqual(['Saturday', '12 May'])
})

test('the customer is quoted from their last message', () => {
  const text = 'Nobody answers me!'
  const messages = [
    { who: 'customer', text: 'Hello' },
    { who: 'agent', text: 'Hi' },
    { who: 'customer', text },
  ] as const
  const { customer } = advice(
    {
      customer: { mood: 1, moodEvidence: [[0, 14]], problem: null, summary: '', effort: [], questions: [], given: [] },
    },
    {
      ticket: {
        composer: 'box',
        host: 'x',
        grade: 'A',
        mode: 'public',
        channel: 'email',
        subject: null,
        customerName: 'Ana',
        messages,
      },
    },
  )
  expect(customer).toMatchObject({ name: 'Ana', mood: 1, words: 'Nobody answers' })
})
