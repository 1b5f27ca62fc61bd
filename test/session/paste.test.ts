import { beforeEach, expect, test, vi } from 'vitest'
import type { Report } from '@/lib/analysis/report'
import { createAdviceReader } from '@/lib/session/advice-reader'
import { createPaste, type Paste, type PasteField } from '@/lib/session/paste'
import { situationOf } from '@/lib/session/situation'
import { fakeClock, fakeEngine } from './fakes'
import { checklistItem, findingOn, report } from './sample-report'

const reply = 'Hi Ana, I cannot do that before Friday.'
const refusal = findingOn(reply, 'I cannot do that before Friday.', {
  key: 'cannot@1',
  suggestions: [{ label: 'Say when', start: 8, end: 39, text: 'I can do that on Friday.', slots: [] }],
})

let brain: ReturnType<typeof fakeEngine>
let paste: Paste
let field: { [Way in keyof PasteField]: ReturnType<typeof vi.fn<PasteField[Way]>> }

beforeEach(() => {
  brain = fakeEngine()
  paste = createPaste({ engine: brain.engine, after: fakeClock().after, onMute: vi.fn(), onReason: vi.fn() })
  field = { replace: vi.fn(() => Promise.resolve({ ok: true as const })), focus: vi.fn(), select: vi.fn() }
  paste.attach(field)
})

const settled = () => new Promise<void>(resolve => setTimeout(resolve))

async function read(text: string, parts: Partial<Report> = { findings: [refusal] }): Promise<void> {
  paste.write(text)
  brain.asked.at(-1)!.answer(report(parts))
  await settled()
}

const state = () => paste.session.store.getState()

test('what is pasted is coached like a public reply', async () => {
  await read(reply)
  expect(situationOf(state()).kind).toBe('coaching')
  expect(state().reading?.draft.text).toBe(reply)
})

test('a space that does not break is read as a space, so that offsets and words agree', async () => {
  await read('Hi\u00a0Ana')
  expect(state().draft?.text).toBe('Hi Ana')
})

test('without the customer’s message nobody says that all is well', async () => {
  const done = { checklist: [checklistItem({ state: 'done' })] }
  const adviceIn = createAdviceReader()
  const isReady = () => adviceIn(state())?.isReady
  await read(reply, done)
  expect(isReady()).toBe(false)
  paste.hear('Why was I charged twice?')
  expect(isReady()).toBe(true)
  paste.hear('  ')
  expect(isReady()).toBe(false)
})

test('the brain gets the customer’s message, and no name that nobody gave', () => {
  paste.hear('Why was I charged twice?')
  expect(brain.tickets.at(-1)).toEqual({
    thread: [{ who: 'customer', text: 'Why was I charged twice?' }],
    channel: 'unknown',
    customerName: undefined,
    replyNumber: 1,
  })
})

test('a rewrite changes the pasted text itself', async () => {
  await read(reply)
  paste.session.apply('cannot@1', 0)
  expect(field.replace).toHaveBeenCalledWith({
    start: 8,
    end: 39,
    expect: 'I cannot do that before Friday.',
    text: 'I can do that on Friday.',
    select: null,
  })
  await settled()
  expect(state()).toMatchObject({ applying: null, notice: null })
})

test.each([
  ['refuses', () => Promise.resolve({ ok: false, reason: 'busy', draft: 'unchanged' } as const), 'busy'],
  ['breaks', () => Promise.reject(new Error('broken')), 'refused'],
])('a field that %s is said, with the words to copy', async (_, replace, reason) => {
  await read(reply)
  field.replace.mockImplementation(replace)
  paste.session.apply('cannot@1', 0)
  await settled()
  expect(state().notice).toMatchObject({ kind: 'apply-failed', reason, text: 'I can do that on Friday.' })
})

test('a field that is gone is said', async () => {
  await read(reply)
  paste.attach(null)
  paste.session.apply('cannot@1', 0)
  await settled()
  expect(state().notice).toMatchObject({ reason: 'gone' })
})

test('"Show me" goes to the field and selects the words; a row that is pointed at moves nothing there', async () => {
  await read(reply)
  paste.session.light([[3, 6]])
  expect(field.select).not.toHaveBeenCalled()
  paste.session.showPlace([[8, 14]])
  expect(field.focus).toHaveBeenCalledOnce()
  expect(field.select).toHaveBeenCalledWith([8, 14])
  paste.session.light([[3, 6]])
  expect(field.select).toHaveBeenCalledOnce()
})

test('closing makes the brain forget it', async () => {
  await read(reply)
  paste.close()
  expect(brain.closed()).toBe(1)
})
