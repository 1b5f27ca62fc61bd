import { expect, test } from 'vitest'
import { createAdviceReader } from '@/lib/session/advice-reader'
import { initialState, type SessionState } from '@/lib/session/state'
import { checklistItem, findingOn, report } from './sample-report'

const text = 'Hi Ana, I cannot do that.'
const parts = {
  findings: [findingOn(text, 'I cannot do that.', { key: 'refusal' })],
  checklist: [checklistItem({ id: 'greeting', state: 'done' }), checklistItem({ id: 'next-step' })],
}
const box = { state: 'reading', composer: 'box', host: 'zendesk', mode: 'public', missing: [] } as const

/** The session after this text was read. */
function afterReading(draft: string, read: Partial<typeof parts> = parts): SessionState {
  const reading = {
    draft: { composer: 'box', revision: draft.length, text: draft },
    report: report(structuredClone(read)),
  }
  return { ...initialState, box, draft: reading.draft, reading }
}

test('a key that changes nothing of what is said gives the very same advice', () => {
  const adviceIn = createAdviceReader()
  const first = adviceIn(afterReading(text))
  expect(first?.cards).toHaveLength(1)
  expect(adviceIn(afterReading(`${text} T`))).toBe(first)
  expect(adviceIn({ ...afterReading(`${text} Th`), notice: { kind: 'press-again' } })).toBe(first)
})

test('what changes is new, and what stays beside it is the same', () => {
  const adviceIn = createAdviceReader()
  const first = adviceIn(afterReading(text))!
  const then = adviceIn(afterReading(`${text} Bye`, { ...parts, checklist: [checklistItem({ id: 'greeting' })] }))!
  expect(then).not.toBe(first)
  expect(then.checklist[0]?.isDone).toBe(false)
  expect(then.cards).toBe(first.cards)
})

test.each<[string, Partial<SessionState>]>([
  ['a pause', { isPaused: true }],
  ['a brain that rests', { isResting: true }],
  ['a note', { box: { ...box, mode: 'internal' } }],
  ['no reading yet', { reading: null }],
])('%s: nothing is judged', (_, facts) => {
  const adviceIn = createAdviceReader()
  expect(adviceIn(afterReading(text))).not.toBeNull()
  expect(adviceIn({ ...afterReading(text), ...facts })).toBeNull()
})

test('what the agent chose counts at once', () => {
  const adviceIn = createAdviceReader()
  const state = afterReading(text)
  expect(adviceIn(state)?.cards).toHaveLength(1)
  const dismissal = { key: 'refusal', rule: 'core:refusal', scope: 'once' } as const
  expect(adviceIn({ ...state, choices: { dismissals: [dismissal], ticked: [] } })?.cards).toEqual([])
})
