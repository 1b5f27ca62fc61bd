import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Popup, type PopupProps } from '@/components/popup/popup'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

function open(props: Partial<PopupProps> = {}) {
  const onEnable = vi.fn(() => Promise.resolve(true))
  const onDisable = vi.fn(() => Promise.resolve())
  const onNameSender = vi.fn(() => Promise.resolve())
  const onPaste = vi.fn()
  const onGoOn = vi.fn(() => Promise.resolve())
  const onGuard = vi.fn(() => Promise.resolve())
  render(
    <Popup
      origin="https://desk.example:8443"
      isEnabled={false}
      box={null}
      onEnable={onEnable}
      onDisable={onDisable}
      watch={() => {}}
      onLook={() => Promise.resolve({ state: 'none' })}
      isPaused={false}
      onGoOn={onGoOn}
      onGuard={onGuard}
      onNameSender={onNameSender}
      onPaste={onPaste}
      practiceHref="/practice.html"
      trainingHref="/practice.html"
      optionsHref="/options.html"
      {...props}
    />,
  )
  return { onEnable, onDisable, onNameSender, onPaste, onGoOn, onGuard }
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

test('a page where no extension may run', () => {
  open({ origin: null })
  expect(screen.getByText('This page is not one the coach can run on.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /switch/i })).toBeNull()
})

test('switching on asks for this site and no other', async () => {
  const { onEnable } = open()
  expect(screen.getByText('desk.example:8443')).toBeTruthy()
  expect(screen.getByText('Your browser will ask once, for this site and no other.')).toBeTruthy()
  await press('Switch on for this site')
  expect(onEnable).toHaveBeenCalledOnce()
  expect(screen.getByText('The coach is on here.')).toBeTruthy()
})

test('a no in the browser’s question is taken', async () => {
  open({ onEnable: () => Promise.resolve(false) })
  await press('Switch on for this site')
  expect(screen.getByText('The browser did not give this site. Nothing has changed.')).toBeTruthy()
  expect(screen.getByText('The coach is off here.')).toBeTruthy()
})

test('switching off', async () => {
  const { onDisable } = open({ isEnabled: true })
  await press('Switch off')
  expect(onDisable).toHaveBeenCalledOnce()
  expect(screen.getByText('The coach is off here.')).toBeTruthy()
})

test.each([
  [{ state: 'none' }, 'No reply box found here yet. Open a reply.'],
  [
    { state: 'unreadable', composer: null, host: 'practice', missing: ['editor'] },
    'Can’t read this box. Not found: an editor the coach knows. You can paste the reply instead.',
  ],
  [
    { state: 'unreadable', composer: null, host: 'osticket', missing: ['editor'] },
    'Can’t read this box in osTicket. Not found: an editor the coach knows. You can paste the reply instead.',
  ],
  [
    { state: 'unreadable', composer: null, host: null, missing: ['editor'] },
    'This page is not one of the helpdesks the coach knows. You can paste the reply instead.',
  ],
  [
    { state: 'reading', composer: 'a', host: 'zendesk', mode: 'public', missing: ['send', 'customer'] },
    'Reading Zendesk: a public reply. Not found: the Send button, the customer’s message.',
  ],
  [{ state: 'other-sender', sender: null }, 'Not read. The page does not show which address this mail goes out under.'],
  [
    { state: 'reading', composer: 'a', host: 'zendesk', mode: 'public', missing: [] },
    'Reading Zendesk: a public reply.',
  ],
  [{ state: 'reading', composer: 'a', host: 'any-page', mode: 'public', missing: [] }, 'Reading a public reply.'],
  [
    { state: 'reading', composer: 'a', host: 'zendesk', mode: 'internal', missing: [] },
    'Zendesk: an internal note – not coached.',
  ],
  [
    { state: 'reading', composer: 'a', host: 'zendesk', mode: 'unknown', missing: [] },
    'Zendesk: reply or note? Not sure, so nothing is judged.',
  ],
] as const)('the state of the box: %j', (box, words) => {
  open({ isEnabled: true, box })
  expect(screen.getByText(words)).toBeTruthy()
})

const general = { signature: '0011223344556677', isGuarded: false }

test('a page read by general rules says so, and sends are checked there when the agent asks for it', async () => {
  const box = { state: 'reading', composer: 'a', host: 'any-page', mode: 'public', missing: [], general } as const
  const { onGuard } = open({ isEnabled: true, box })
  expect(screen.getByText('Experimental: this page is read by general rules.')).toBeTruthy()
  const check = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Ask me before a reply goes out with something open',
  })
  expect(check.checked).toBe(false)
  await act(async () => void fireEvent.click(check))
  expect(onGuard).toHaveBeenCalledWith(true)
  expect(check.checked).toBe(true)
})

test('a page that an adapter knows has no such switch', () => {
  open({ isEnabled: true, box: { state: 'reading', composer: 'a', host: 'zendesk', mode: 'public', missing: [] } })
  expect(screen.queryByRole('checkbox')).toBeNull()
})

const privateMail = { state: 'other-sender', sender: 'you@acme.com' } as const

test('mail from an address that was not named: one press names it', async () => {
  const { onNameSender } = open({ isEnabled: true, box: privateMail })
  expect(screen.getByText('Private mail, not read: you@acme.com is not among the addresses you named.')).toBeTruthy()
  await press('Coach replies from you@acme.com')
  expect(onNameSender).toHaveBeenCalledWith('you@acme.com')
  expect(screen.getByRole('status').textContent).toBe('Replies from you@acme.com are coached from now on.')
})

test('a page that does not answer is asked again before that is said', async () => {
  let answer = (_box: null): void => {}
  open({ isEnabled: true, box: null, onLook: () => new Promise(resolve => (answer = resolve)) })
  const silence = 'Not started in this tab yet. Reload the page when you are done here.'
  expect(screen.queryByText(silence)).toBeNull()
  await act(async () => answer(null))
  expect(screen.getByText(silence)).toBeTruthy()
})

test('a page that answers a moment later is believed', async () => {
  open({ isEnabled: true, box: null, onLook: () => Promise.resolve(privateMail) })
  expect(await screen.findByText(/^Private mail/)).toBeTruthy()
})

test('switched on a moment ago, it says what the coach makes of the page, and leads to naming an address', async () => {
  open({ onLook: () => Promise.resolve(privateMail) })
  expect(screen.queryByText(/^Private mail/)).toBeNull()
  await press('Switch on for this site')
  expect(screen.getByRole('button', { name: 'Coach replies from you@acme.com' })).toBeTruthy()
})

test('a site the agent paused it on: nothing is said of the box, and one press lets it go on', async () => {
  const { onGoOn } = open({ isEnabled: true, isPaused: true, box: { state: 'none' } })
  expect(screen.getByText('Paused on this site. Nothing is judged, marked or stopped here.')).toBeTruthy()
  await press('Go on')
  expect(onGoOn).toHaveBeenCalledOnce()
  expect(screen.getByText('No reply box found here yet. Open a reply.')).toBeTruthy()
})

test.each([{}, { origin: null }, { isEnabled: true }])('a place to paste a reply into, everywhere: %j', async props => {
  const { onPaste } = open(props)
  await press('Paste a reply')
  expect(onPaste).toHaveBeenCalledOnce()
})

test('the way to the practice desk and to the options', () => {
  open()
  expect(screen.getByRole('link', { name: 'Practice desk' }).getAttribute('href')).toBe('/practice.html')
  expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('/options.html')
})

test('what the browser says of the site counts, also when its question is never answered to the popup', async () => {
  let tell = (_isOn: boolean): void => {}
  let isWatching = new AbortController().signal
  open({
    onEnable: () => new Promise(() => {}),
    watch: (onChange, signal) => {
      tell = onChange
      isWatching = signal
    },
  })
  await press('Switch on for this site')
  expect(screen.getByText('The coach is off here.')).toBeTruthy()
  act(() => tell(true))
  expect(screen.getByText('The coach is on here.')).toBeTruthy()
  cleanup()
  expect(isWatching.aborted).toBe(true)
})
