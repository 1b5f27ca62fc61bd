import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Options } from '@/components/options/options'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

function open(mutedRules: readonly string[], sites: readonly string[], senders: readonly string[] = []) {
  const actions = {
    onUnmute: vi.fn(),
    onRemoveSite: vi.fn(),
    onWipe: vi.fn(() => Promise.resolve()),
    onForgetSender: vi.fn(),
    notReplyBoxes: { 'https://crm.example': 2 },
    onOwnBoxesAgain: vi.fn(),
    guardedSites: ['https://desk.example'],
    onUnguard: vi.fn(),
    onNameSender: vi.fn(async (written: string) => {
      if (!written.includes('@')) return 'no-address'
      return senders.includes(written) ? 'known' : 'named'
    }),
  }
  render(
    <Options
      mutedRules={mutedRules}
      sites={sites}
      senders={senders}
      practiceHref="/practice.html"
      packs={<p>The packs</p>}
      dismissals={<p>The dismissals</p>}
      nameOfRule={rule => `“${rule}”`}
      {...actions}
    />,
  )
  return actions
}

test('with nothing switched on or off it says so', () => {
  open([], [])
  expect(screen.getByText('No rule is switched off.')).toBeTruthy()
  expect(screen.getByText(/^No site yet\./)).toBeTruthy()
})

test('a rule that was switched off can be switched on again', () => {
  const { onUnmute } = open(['core:cannot-until', 'acme/voice:log-in'], [])
  fireEvent.click(screen.getByRole('button', { name: 'Switch on again: “core:cannot-until”' }))
  expect(onUnmute).toHaveBeenCalledWith('core:cannot-until')
  expect(screen.getByText('“acme/voice:log-in”')).toBeTruthy()
})

test('a site can be switched off', () => {
  const { onRemoveSite } = open([], ['https://desk.example/*'])
  fireEvent.click(screen.getByRole('button', { name: 'Switch off: https://desk.example' }))
  expect(onRemoveSite).toHaveBeenCalledWith('https://desk.example/*')
})

test('boxes that were said to be for no reply are coached again', () => {
  const { onOwnBoxesAgain } = open([], [])
  fireEvent.click(screen.getByRole('button', { name: 'Coach them again: https://crm.example · 2 boxes' }))
  expect(onOwnBoxesAgain).toHaveBeenCalledWith('https://crm.example')
})

test('a site read by general rules is not checked any more before a send', () => {
  const { onUnguard } = open([], [])
  fireEvent.click(screen.getByRole('button', { name: 'Do not check: https://desk.example' }))
  expect(onUnguard).toHaveBeenCalledWith('https://desk.example')
})

test('an address is taken off the list', () => {
  const { onForgetSender } = open([], [], ['you@acme.example'])
  fireEvent.click(screen.getByRole('button', { name: 'Remove: you@acme.example' }))
  expect(onForgetSender).toHaveBeenCalledWith('you@acme.example')
})

test.each([
  ['help@acme.example', 'help@acme.example was added.', false],
  ['you@acme.example', 'you@acme.example is on the list already.', false],
  ['help', '“help” is not a whole email address. Write it like you@acme.com.', true],
  ['', 'Write an address first, like you@acme.com.', true],
])('the address “%s” is put on the list, or a sentence says why not', async (written, sentence, isWrong) => {
  open([], [], ['you@acme.example'])
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' })
  fireEvent.change(field, { target: { value: written } })
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Add' })))
  expect(screen.getByText(sentence).getAttribute('role')).toBe('status')
  expect(field.value).toBe(isWrong ? written : '')
  expect(field.getAttribute('aria-invalid')).toBe(String(isWrong))
})

test('wiping is one press, and it says when it is done', async () => {
  const { onWipe } = open([], [])
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Wipe everything it keeps' })))
  expect(onWipe).toHaveBeenCalledOnce()
  expect(screen.getByText('Wiped.').getAttribute('role')).toBe('status')
})
