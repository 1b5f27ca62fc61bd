import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Options } from '@/components/options/options'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

function open(mutedRules: readonly string[], sites: readonly string[]) {
  const actions = { onUnmute: vi.fn(), onRemoveSite: vi.fn(), onWipe: vi.fn(() => Promise.resolve()) }
  render(<Options mutedRules={mutedRules} sites={sites} practiceHref="/practice.html" {...actions} />)
  return actions
}

test('with nothing switched on or off it says so', () => {
  open([], [])
  expect(screen.getByText('No rule is switched off.')).toBeTruthy()
  expect(screen.getByText(/^No site yet\./)).toBeTruthy()
})

test('a rule that was switched off can be switched on again', () => {
  const { onUnmute } = open(['core:cannot-until', 'acme/voice:log-in'], [])
  fireEvent.click(screen.getByRole('button', { name: 'Switch on again: cannot until' }))
  expect(onUnmute).toHaveBeenCalledWith('core:cannot-until')
  expect(screen.getByText('acme/voice:log in')).toBeTruthy()
})

test('a site can be switched off', () => {
  const { onRemoveSite } = open([], ['https://desk.example/*'])
  fireEvent.click(screen.getByRole('button', { name: 'Switch off: https://desk.example' }))
  expect(onRemoveSite).toHaveBeenCalledWith('https://desk.example/*')
})

test('wiping is one press, and it says when it is done', async () => {
  const { onWipe } = open([], [])
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Wipe everything it keeps' })))
  expect(onWipe).toHaveBeenCalledOnce()
  expect(screen.getByRole('status').textContent).toBe('Wiped.')
})
