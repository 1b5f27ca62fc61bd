import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Box, Part } from '@/lib/link/protocol'
import { absent, checklistItem, report } from '../session/sample-report'
import { speakEnglish } from '../strings/speak-english'
import { coachedPanel } from './coached-panel'

beforeAll(speakEnglish)
afterEach(cleanup)

const draft = 'Hi Dana, all is done.'
const allDone = report({
  threeAs: { needed: false, acknowledge: absent, align: absent, assure: absent, inOrder: null },
  checklist: [checklistItem({ text: 'Greeting', state: 'done' })],
})
const reading = (missing: readonly Part[], mode: 'public' | 'unknown' = 'public'): Box => ({
  state: 'reading',
  host: 'zendesk',
  composer: 'box-1',
  mode,
  missing,
})
const unreadable = (host: string | null): Box => ({ state: 'unreadable', composer: null, host, missing: ['editor'] })
const open = (box: Box, isOpen = true) => coachedPanel({ draft, report: allDone, box, isOpen })
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('one quiet line says what was not found', () => {
  test.each([
    [reading(['send']), 'The Send button was not found: nothing is checked before it goes.'],
    [reading(['customer']), 'The customer’s message was not found: only your words are read.'],
    [reading(['mode'], 'unknown'), 'The choice between reply and note was not found, so nothing is judged.'],
    [reading([], 'unknown'), 'It is not clear whether the customer will read this, so nothing is judged.'],
    [unreadable('zendesk'), 'Not found: an editor the coach knows. Writing and sending work as always.'],
    [unreadable(null), 'This page is not one of the helpdesks the coach knows. Paste the reply here to have it read.'],
  ])('%j', async (box, words) => {
    await open(box)
    expect(screen.getByRole('region', { name: 'How this page is read' }).textContent).toContain(words)
  })

  test('two things in one line', async () => {
    await open(reading(['send', 'customer']))
    expect(
      screen.getByText(
        'The Send button was not found: nothing is checked before it goes. The customer’s message was not found: only your words are read.',
      ),
    ).toBeTruthy()
  })

  test('and nothing where all was found', async () => {
    await open(reading([]))
    expect(screen.queryByRole('region', { name: 'How this page is read' })).toBeNull()
  })
})

describe('a page read by general rules', () => {
  const general = { signature: '0011223344556677', isGuarded: false }
  const replyWithout = (missing: readonly Part[], isGuarded = false): Box =>
    ({ ...reading(missing), general: { ...general, isGuarded } }) as Box
  const unsure = (missing: readonly Part[]): Box => ({ ...reading(missing, 'unknown'), general }) as Box

  test.each([
    [
      replyWithout(['customer']),
      'Experimental: this page is read by general rules, and nothing is checked before it goes. The customer’s message was not found: only your words are read.',
    ],
    [replyWithout([], true), 'Experimental: this page is read by general rules.'],
    [
      unsure(['send']),
      'Experimental: this page is read by general rules. No Send button was found beside this box, so nothing is judged.',
    ],
    [
      unsure(['mode']),
      'Experimental: this page is read by general rules. It is not clear whether the customer will read this, so nothing is judged.',
    ],
  ])('%j', async (box, words) => {
    await open(box)
    expect(document.querySelector('.health-sentence')?.textContent).toBe(words)
  })

  test.each([replyWithout(['customer']), unsure(['send'])])('one press says that it is no reply box: %j', async box => {
    const { onNotReplyBox } = await open(box)
    await press('This is not a reply box')
    expect(onNotReplyBox).toHaveBeenCalledWith(general.signature)
  })

  test('while of one that an adapter knows nobody has to say that', async () => {
    await open(reading(['customer']))
    expect(screen.queryByRole('button', { name: 'This is not a reply box' })).toBeNull()
  })
})

describe('never a false "all good"', () => {
  test.each([
    ['send', 'Nothing open in what was read. Not found: the Send button.'],
    ['customer', 'Nothing open in what was read. Not found: the customer’s message.'],
  ] as const)('in the folded checklist: %s', async (part, words) => {
    await open(reading([part]))
    expect(screen.queryByText('Ready to send.')).toBeNull()
    expect(screen.getByText(words)).toBeTruthy()
    expect(document.querySelector('.ready .is-done')).toBeNull()
  })

  test.each([
    [reading(['send']), 'Open Reply Coach. Not found: the Send button'],
    [unreadable('zendesk'), 'Open Reply Coach. Can’t read this box in Zendesk'],
    [reading(['mode'], 'unknown'), 'Open Reply Coach. Reply or note? Not sure, so nothing is judged'],
  ])('in the pill: %j', async (box, name) => {
    await open(box, false)
    expect(screen.getByRole('button', { name }).querySelector('.lucide-check')).toBeNull()
  })

  test('while a pill over a reply that was read whole has its tick', async () => {
    await open(reading([]), false)
    const pill = screen.getByRole('button', { name: 'Open Reply Coach. Nothing must be looked at' })
    expect(pill.querySelector('.lucide-check')).not.toBeNull()
  })
})

describe('a report to copy', () => {
  test('is asked of the page, headed by versions, copied, and shown', async () => {
    const { hands, session, onCopy } = await open(unreadable(null))
    await press('Copy a report')
    expect(hands.last('report')).toEqual({ type: 'report' })
    await act(async () => session.receive({ type: 'report', text: 'Helpdesk: none' }))
    expect(onCopy).toHaveBeenCalledWith('Reply Coach 1.2.3\nHelpdesk: none')
    expect(screen.getByText('Copied: how this page is built, and no word of yours or the customer’s.')).toBeTruthy()
    expect(document.querySelector('pre')?.textContent).toBe('Reply Coach 1.2.3\nHelpdesk: none')
  })

  test('that the clipboard does not take can be read and copied by hand', async () => {
    const { session, onCopy } = await open(unreadable(null))
    onCopy.mockResolvedValue(false)
    await press('Copy a report')
    await act(async () => session.receive({ type: 'report', text: 'Helpdesk: none' }))
    expect(screen.getByText(/did not give the clipboard/)).toBeTruthy()
    expect(document.querySelector('pre')).not.toBeNull()
  })

  test('that the page does not give is said', async () => {
    const { session, onCopy } = await open(unreadable(null))
    await press('Copy a report')
    await act(async () => session.receive({ type: 'report', text: '' }))
    expect(onCopy).not.toHaveBeenCalled()
    expect(screen.getByText('This page gave no report.')).toBeTruthy()
  })
})
