import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { ChecklistItem } from '@/lib/analysis/report'
import { checklistItem, finding, findingOn, report } from '../session/sample-report'
import { speakEnglish } from '../strings/speak-english'
import { coachedPanel } from './coached-panel'

beforeAll(speakEnglish)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  return speakEnglish()
})

const draft = 'Hi Dana, see you on [date].'
const heard = checklistItem({ id: 'heard', text: 'The problem was heard', level: 'must', guard: 'confirm' })
const slots = checklistItem({ id: 'no-empty-slots', text: 'No placeholder left', guard: 'confirm' })
const signed = checklistItem({ id: 'signed', text: 'Signed', state: 'manual', guard: 'confirm' })
const findings = [
  findingOn(draft, '[date]', { key: 'slot', rule: 'core:empty-slot', level: 'must' }),
  finding({
    key: 'acknowledge',
    rule: 'core:acknowledge-missing',
    suggestions: [{ label: '', start: 9, end: 9, text: "I'm sorry you were charged twice. ", slots: [] }],
  }),
]

async function stopped(checklist: readonly ChecklistItem[] = [heard, slots, signed]) {
  const panel = await coachedPanel({ draft, report: report({ findings, checklist }) })
  await act(async () => panel.session.receive({ type: 'send', composer: panel.composer, revision: 1, stale: false }))
  return panel
}

const dialog = () => within(screen.getByRole('alertdialog'))
const releases = (panel: Awaited<ReturnType<typeof stopped>>) => panel.hands.of('release')

/** A press of the pointer that comes long after the dialog has opened. */
function press(button: HTMLElement): void {
  const event = createEvent.click(button, { detail: 1 })
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + 1000 })
  fireEvent(button, event)
}

test('names the customer, lists what is open, and gives the focus to going back', async () => {
  const { onSize } = await stopped()
  expect(screen.getByRole('alertdialog', { name: 'Before this goes to Dana' })).toBeTruthy()
  expect(
    dialog()
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual([
    "The problem was heard Still openI'm sorry you were charged twice.Add it",
    'No placeholder left Still openShow me',
    'Signed Still openIt is done',
  ])
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: 'Back to the reply' }))
  expect(onSize).toHaveBeenLastCalledWith('viewport', 0)
})

test('a second press of Send tells the hands again that the dialog stands', async () => {
  const { session, composer, onSize } = await stopped()
  onSize.mockClear()
  await act(async () => session.receive({ type: 'send', composer, revision: 1, stale: false }))
  expect(onSize).toHaveBeenCalledWith('viewport', 0)
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: 'Back to the reply' }))
})

test('each item has its fix: take, show, tick', async () => {
  const panel = await stopped()
  fireEvent.click(dialog().getByRole('button', { name: 'It is done' }))
  expect(panel.session.store.getState().choices.ticked).toEqual(['signed'])
  expect(dialog().getByText('Done')).toBeTruthy()
  fireEvent.click(dialog().getByRole('button', { name: 'Add it' }))
  expect(panel.hands.last('apply')?.text).toBe("I'm sorry you were charged twice. ")
  fireEvent.click(dialog().getByRole('button', { name: 'Show me' }))
  expect(panel.hands.last('light')?.spans).toEqual([[20, 26]])
  expect(panel.hands.last('release')).toMatchObject({ send: false })
  expect(panel.hands.last('focus-box')).toBeTruthy()
})

test('a fix takes the focus into the reply box, and the dialog takes it back', async () => {
  const panel = await stopped()
  fireEvent.click(dialog().getByRole('button', { name: 'Add it' }))
  act(() => (document.activeElement as HTMLElement).blur())
  await act(async () => panel.session.receive({ type: 'applied', request: 1, outcome: { ok: true } }))
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: 'Back to the reply' }))
})

test('"Send anyway" sends, once', async () => {
  const panel = await stopped()
  await act(async () => press(dialog().getByRole('button', { name: 'Send anyway' })))
  expect(releases(panel)).toEqual([{ type: 'release', composer: panel.composer, send: true }])
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('the second half of a double press on Send is not an answer', async () => {
  const panel = await stopped()
  fireEvent.click(dialog().getByRole('button', { name: 'Send anyway' }), { detail: 2 })
  expect(releases(panel)).toEqual([])
})

test('by Space it sends at once: nobody comes to that button by chance', async () => {
  const panel = await stopped()
  await act(async () => void fireEvent.click(dialog().getByRole('button', { name: 'Send anyway' }), { detail: 0 }))
  expect(releases(panel)).toEqual([{ type: 'release', composer: panel.composer, send: true }])
})

test('Enter on "Send anyway" does not send, and says what does', async () => {
  const panel = await stopped()
  const send = dialog().getByRole('button', { name: 'Send anyway' })
  const enter = createEvent.keyDown(send, { key: 'Enter' })
  fireEvent(send, enter)
  expect(enter.defaultPrevented).toBe(true)
  expect(releases(panel)).toEqual([])
  expect(dialog().getByText('Enter does not send. Press Space, or click.')).toBeTruthy()
})

test('Escape and "Back to the reply" keep the reply and give the caret back', async () => {
  const panel = await stopped()
  await act(async () => void fireEvent.keyDown(document.activeElement!, { key: 'Escape' }))
  expect(releases(panel)).toEqual([{ type: 'release', composer: panel.composer, send: false }])
  expect(panel.hands.last('focus-box')).toBeTruthy()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('a held reply asks why, one of four', async () => {
  const panel = await stopped([{ ...heard, guard: 'hold' }])
  const reasons = dialog().getAllByRole('radio')
  expect(reasons.map(reason => reason.parentElement?.textContent)).toEqual([
    'Already handled',
    'Not needed here',
    'Customer agreed',
    'Other',
  ])
  await act(async () => press(dialog().getByRole('button', { name: 'Send anyway' })))
  expect(releases(panel)).toEqual([])
  fireEvent.click(reasons[2]!)
  await act(async () => press(dialog().getByRole('button', { name: 'Send anyway' })))
  expect(releases(panel)).toHaveLength(1)
})

test('once everything is fixed it says so, and the button is plain "Send"', async () => {
  const panel = await stopped([heard])
  await panel.write(`${draft} Sorry.`, report({ checklist: [{ ...heard, state: 'done' }] }))
  expect(dialog().getByText('All done. Send it when you like.')).toBeTruthy()
  expect(dialog().getByRole('button', { name: 'Send' })).toBeTruthy()
  expect(releases(panel)).toEqual([])
})
