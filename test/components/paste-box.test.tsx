import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { checklistItem, findingOn, report } from '../session/sample-report'
import { speakEnglish } from '../strings/speak-english'
import { coachedPanel } from './coached-panel'

beforeAll(speakEnglish)
afterEach(cleanup)

const reply = 'Hi Ana, I cannot do that before Friday.'
const refusal = findingOn(reply, 'I cannot do that before Friday.', {
  key: 'cannot@1',
  message: 'Say when it can be done.',
  suggestions: [{ label: 'Say when', start: 8, end: 39, text: 'I can do that on Friday.', slots: [] }],
})

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The reply' })
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const paste = (box: HTMLElement, value: string) => act(async () => void fireEvent.change(box, { target: { value } }))

async function opened() {
  const box = { state: 'unreadable', composer: null, host: null, missing: ['editor'] } as const
  const panel = await coachedPanel({
    draft: '',
    report: report({ findings: [refusal], checklist: [checklistItem({ text: 'Greeting' })] }),
    box,
  })
  await press('Paste the reply here')
  return panel
}

test('a box that cannot be read offers a place to paste into, and the caret is there', async () => {
  await opened()
  expect(screen.getByText('A pasted reply')).toBeTruthy()
  expect(document.activeElement).toBe(field())
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy the reply' }).disabled).toBe(true)
})

test('the pasted reply gets the same cards and checklist, and a rewrite changes it', async () => {
  const { replaceInField } = await opened()
  await paste(field(), reply)
  const card = screen.getByRole('group', { name: /Say when it can be done/ })
  expect(screen.getByRole('group', { name: 'Greeting: open' })).toBeTruthy()
  await act(async () => void fireEvent.click(within(card).getByRole('button', { name: 'Apply' })))
  expect(replaceInField).toHaveBeenCalledOnce()
  expect(field().value).toBe('Hi Ana, I can do that on Friday.')
})

test('what is copied is the reply as it now stands', async () => {
  const { onCopy } = await opened()
  await paste(field(), reply)
  await press('Copy the reply')
  expect(onCopy).toHaveBeenCalledWith(reply)
  expect(screen.getByText('Copied')).toBeTruthy()
  await paste(field(), `${reply} Bye`)
  expect(screen.queryByText('Copied')).toBeNull()
})

test('it says what it does without the customer’s message', async () => {
  await opened()
  const customer = screen.getByRole('textbox', { name: 'The customer’s message (optional)' })
  expect(screen.getByText(/^Without it, only your words are read\./)).toBeTruthy()
  await paste(customer, 'Why was I charged twice?')
  expect(screen.queryByText(/^Without it/)).toBeNull()
})

test('"Back" forgets it and gives the caret back to the page', async () => {
  const { hands } = await opened()
  await paste(field(), reply)
  await press('Back')
  expect(hands.last('focus-box')).toEqual({ type: 'focus-box', composer: null })
  expect(screen.getByText('Can’t read this box')).toBeTruthy()
  await press('Paste the reply here')
  expect(field().value).toBe('')
})

test('the popup opens it also where there is no box', async () => {
  const { session, onOpen } = await coachedPanel({ draft: '', report: report(), box: { state: 'none' } })
  await act(async () => session.receive({ type: 'open-paste' }))
  expect(onOpen).toHaveBeenCalledWith(true)
  expect(document.activeElement).toBe(field())
})

test('Escape in a card goes back to the pasted reply', async () => {
  const { hands } = await opened()
  await paste(field(), reply)
  const before = hands.of('focus-box').length
  const card = screen.getByRole('group', { name: /Say when it can be done/ })
  card.focus()
  fireEvent.keyDown(card, { key: 'Escape' })
  expect(document.activeElement).toBe(field())
  expect(hands.of('focus-box')).toHaveLength(before)
})

test('another box that is read meanwhile does not take the pasted reply away', async () => {
  const { session } = await opened()
  await paste(field(), reply)
  await act(async () =>
    session.receive({
      type: 'box',
      box: { state: 'reading', composer: 'box-2', host: 'zendesk', mode: 'public', missing: [] },
    }),
  )
  expect(field().value).toBe(reply)
})
