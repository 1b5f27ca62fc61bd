import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type SwitchedOn, Welcome } from '@/components/welcome/welcome'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

function open(outcome: SwitchedOn) {
  const onSwitchOn = vi.fn<(written: string) => Promise<SwitchedOn>>(() => Promise.resolve(outcome))
  render(<Welcome onSwitchOn={onSwitchOn} practiceHref="/practice.html" optionsHref="/options.html" />)
  return onSwitchOn
}

const address = () => screen.getByRole('textbox', { name: 'The address you open it under' })
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const switchOn = () =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Switch the coach on' })))

test('a helpdesk is switched on by its address', async () => {
  const onSwitchOn = open({ kind: 'on', site: 'acme.zendesk.com' })
  fireEvent.change(address(), { target: { value: 'acme.zendesk.com/agent' } })
  await switchOn()
  expect(onSwitchOn).toHaveBeenCalledWith('acme.zendesk.com/agent')
  expect(screen.getByRole('status').textContent).toBe('The coach is on at acme.zendesk.com. Open a reply there.')
})

test('Gmail has one address, and an own step: the address replies go out under', async () => {
  const onSwitchOn = open({ kind: 'on', site: 'mail.google.com' })
  choose('Gmail')
  expect(screen.queryByRole('textbox')).toBeNull()
  await switchOn()
  expect(onSwitchOn).toHaveBeenCalledWith('https://mail.google.com')
  expect(screen.getByRole('status').textContent).toContain('name the address you answer customers from')
})

test('a helpdesk the coach does not know is switched on with a plain word of what to expect', () => {
  open({ kind: 'no-address' })
  choose('Another')
  expect(screen.getByText(/the reply can be pasted/)).toBeTruthy()
})

test.each([
  [{ kind: 'refused', site: 'acme.example' }, 'The browser did not give acme.example. Nothing has changed.'],
  [{ kind: 'no-address' }, 'That is no address. It looks like https://acme.zendesk.com.'],
] as const)('%j', async (outcome, sentence) => {
  open(outcome)
  await switchOn()
  expect(screen.getByRole('status').textContent).toBe(sentence)
})

test('the way to the practice desk, and to what it sees and keeps', () => {
  open({ kind: 'no-address' })
  expect(screen.getByRole('link', { name: 'Practise on one made-up ticket' }).getAttribute('href')).toBe(
    '/practice.html',
  )
  expect(screen.getByRole('link', { name: 'What it can see and what it keeps' }).getAttribute('href')).toBe(
    '/options.html',
  )
})
