import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Finding, Report } from '@/lib/analysis/report'
import { absent, checklistItem, finding, findingOn, located, report } from '../session/sample-report'
import { speakEnglish } from '../strings/speak-english'
import { coachedPanel } from './coached-panel'

beforeAll(speakEnglish)
afterEach(cleanup)

const draft = "Hi Dana, I can't refund that until next month. You must wait."

const refusal = findingOn(draft, "I can't refund that until next month.", {
  key: 'cannot',
  rule: 'core:cannot-until',
  message: 'Say when it will be there.',
  why: 'A date helps.',
  source: 'Positive language',
  suggestions: [{ label: 'When', start: 9, end: 46, text: 'I can refund that on [date].', slots: [[21, 27]] }],
})
const command = findingOn(draft, 'You must wait.', {
  key: 'must-wait',
  rule: 'core:you-have-to',
  level: 'must',
  message: 'Ask, do not tell.',
})
const acknowledge = finding({
  key: 'acknowledge',
  rule: 'core:acknowledge-missing',
  message: 'No acknowledgement yet.',
  suggestions: [
    { label: '', start: 9, end: 9, text: "I'm sorry you were charged twice. ", slots: [] },
    { label: '', start: 9, end: 9, text: 'Two charges are one too many. ', slots: [] },
  ],
})

const upset: Report['customer'] = {
  mood: 2,
  moodEvidence: located('I was charged twice and nobody answers!', 'nobody answers').spans,
  problem: 'you were charged twice',
  summary: '',
  effort: [],
  questions: [
    { start: 0, end: 5, text: 'Why was I charged twice?', kind: 'question', answered: true, answer: null },
    { start: 6, end: 9, text: 'Refund it', kind: 'request', answered: false, answer: null },
  ],
  given: [
    { kind: 'order', value: '4471', start: 0, end: 4, message: 0 },
    { kind: 'date', value: '12 May', start: 5, end: 9, message: 0 },
  ],
}

const coached = (parts: Partial<Report> = {}) =>
  report({
    customer: upset,
    threeAs: { needed: true, acknowledge: absent, align: absent, assure: located(draft, 'next month'), inOrder: null },
    findings: [command, refusal, acknowledge],
    checklist: [
      checklistItem({ id: 'greeting', text: 'Greeting', state: 'done', evidence: located(draft, 'Hi Dana').spans }),
      checklistItem({ id: 'heard', text: 'The problem was heard', level: 'must', guard: 'confirm' }),
      checklistItem({ id: 'logged', text: 'Refund logged', state: 'manual' }),
    ],
    ...parts,
  })

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
const rowOf = (name: string | RegExp) => screen.getByRole('group', { name })
const key = (name: string) => act(async () => void fireEvent.keyDown(document.activeElement!, { key: name }))

describe('the state of the box, in words', () => {
  test.each([
    ['internal', 'Internal note – not coached'],
    ['unknown', 'Reply or note? Not sure, so nothing is judged'],
  ] as const)('%s', async (mode, words) => {
    await coachedPanel({
      draft,
      report: coached(),
      box: { state: 'reading', composer: 'box-1', host: 'zendesk', mode, missing: [] },
    })
    expect(screen.getByText(words)).toBeTruthy()
    expect(rows()).toEqual([])
  })

  test('a public reply: to whom, and by which channel', async () => {
    await coachedPanel({ draft, report: coached() })
    expect(screen.getByText('Public reply to Dana · email')).toBeTruthy()
  })

  test('a box that cannot be read', async () => {
    const box = { state: 'unreadable', composer: null, host: 'practice', missing: ['editor'] } as const
    await coachedPanel({ draft, report: coached(), box })
    expect(screen.getByText('Can’t read this box')).toBeTruthy()
    expect(screen.getByText('Not found: an editor the coach knows. Writing and sending work as always.')).toBeTruthy()
  })

  test('paused on this site: nothing is said until the agent lets it go on', async () => {
    const { hands } = await coachedPanel({ draft, report: coached() })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Pause on this site' })))
    expect(screen.getByText('Coach paused on this site')).toBeTruthy()
    expect(rows()).toEqual([])
    expect(hands.last('verdict')?.open).toEqual([])
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })))
    expect(rows()).not.toEqual([])
  })

  test('another language', async () => {
    await coachedPanel({ draft, report: coached({ language: 'other' }) })
    expect(screen.getByText('Not English – nothing judged')).toBeTruthy()
    expect(rows()).toEqual([])
  })

  test('no box: no panel', async () => {
    const { container, onSize } = await coachedPanel({ draft, report: coached(), box: { state: 'none' } })
    expect(container.textContent).toBe('')
    expect(onSize).toHaveBeenLastCalledWith('hidden', 0)
  })
})

describe('the customer', () => {
  test('mood and the words that show it, what was asked, what was told', async () => {
    await coachedPanel({ draft, report: coached() })
    const customer = within(screen.getByRole('region', { name: 'Customer' }))
    expect(customer.getByText('very upset')).toBeTruthy()
    expect(customer.getByText('nobody answers')).toBeTruthy()
    const asked = within(customer.getByRole('list', { name: 'Asked' })).getAllByRole('listitem')
    expect(asked.map(item => item.textContent)).toEqual([
      'Why was I charged twice?answered',
      'Refund itnot answered yet',
    ])
    const told = within(customer.getByRole('list', { name: 'Told you' })).getAllByRole('listitem')
    expect(told.map(item => item.textContent)).toEqual(['order 4471', 'date 12 May'])
  })
})

describe('the three As', () => {
  test('what is there shows its words, what is missing offers lines', async () => {
    const { hands } = await coachedPanel({ draft, report: coached() })
    expect(within(rowOf('Assure: found')).getByText('next month')).toBeTruthy()
    fireEvent.click(within(rowOf('Acknowledge: missing')).getByRole('button', { name: 'Add a line' }))
    const lines = within(screen.getByRole('list', { name: 'Lines for Acknowledge' })).getAllByRole('button')
    expect(lines.map(line => line.textContent)).toEqual([
      "I'm sorry you were charged twice.",
      'Two charges are one too many.',
    ])
    fireEvent.click(lines[1]!)
    expect(hands.last('apply')).toMatchObject({ start: 9, end: 9, text: 'Two charges are one too many. ' })
  })

  test('are not asked for where nobody is upset', async () => {
    await coachedPanel({
      draft,
      report: coached({
        threeAs: { needed: false, acknowledge: absent, align: absent, assure: absent, inOrder: null },
      }),
    })
    expect(screen.queryByRole('heading', { name: 'Three As' })).toBeNull()
  })

  test('pointing at a row lights its words up, leaving puts the light out', async () => {
    const { hands } = await coachedPanel({ draft, report: coached() })
    fireEvent.mouseEnter(rowOf('Assure: found'))
    expect(hands.last('light')?.spans).toEqual(located(draft, 'next month').spans)
    fireEvent.mouseLeave(rowOf('Assure: found'))
    expect(hands.last('light')?.spans).toEqual([])
  })
})

describe('suggestions', () => {
  test('show what would change before it is taken', async () => {
    await coachedPanel({ draft, report: coached() })
    const card = rowOf('Should: Say when it will be there.')
    expect(card.querySelector('.preview-before')?.textContent).toContain("I can't refund that until next month.")
    expect(card.querySelector('.marked-slot')?.textContent).toBe('fill in [date]')
    fireEvent.click(within(card).getByRole('button', { name: 'Why' }))
    expect(within(card).getByText('A date helps.')).toBeTruthy()
    expect(within(card).getByText('Source: Positive language')).toBeTruthy()
  })

  test('Apply hands the rewrite over, with its slot to be selected', async () => {
    const { hands } = await coachedPanel({ draft, report: coached() })
    fireEvent.click(within(rowOf(/^Should/)).getByRole('button', { name: 'Apply' }))
    expect(hands.last('apply')).toMatchObject({ start: 9, text: 'I can refund that on [date].', select: [30, 36] })
  })

  test('what went wrong is said, with the words to copy', async () => {
    const { session, onCopy } = await coachedPanel({ draft, report: coached() })
    fireEvent.click(within(rowOf(/^Should/)).getByRole('button', { name: 'Apply' }))
    await act(async () =>
      session.receive({ type: 'applied', request: 1, outcome: { ok: false, reason: 'refused', draft: 'changed' } }),
    )
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText(/Press Ctrl\+Z/)).toBeTruthy()
    await act(async () => void fireEvent.click(alert.getByRole('button', { name: 'Copy the words' })))
    expect(onCopy).toHaveBeenCalledWith('I can refund that on [date].')
    expect(alert.getByRole('button', { name: 'Copied' })).toBeTruthy()
  })

  test('a changed reply is said', async () => {
    const { session } = await coachedPanel({ draft, report: coached() })
    fireEvent.click(within(rowOf(/^Should/)).getByRole('button', { name: 'Apply' }))
    await act(async () =>
      session.receive({ type: 'applied', request: 1, outcome: { ok: false, reason: 'moved', draft: 'unchanged' } }),
    )
    expect(screen.getByRole('alert').textContent).toContain('The reply changed here. Look again.')
  })

  test.each([
    ['Just this once', 'Dismissed this once.'],
    ['On this ticket', 'Dismissed on this ticket.'],
    ['This rule, for me', 'This rule is off for you. The options page lists it.'],
  ])('dismiss: %s, and back', async (choice, said) => {
    await coachedPanel({ draft, report: coached() })
    await act(async () => void fireEvent.click(within(rowOf(/^Should/)).getByRole('button', { name: 'Dismiss' })))
    await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: choice })))
    expect(screen.queryByRole('group', { name: /^Should/ })).toBeNull()
    expect(screen.getByText(said)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(rowOf(/^Should/)).toBeTruthy()
  })

  test('at most three at once, the rest behind a press', async () => {
    const many: Finding[] = ['a', 'b', 'c', 'd', 'e'].map(name =>
      findingOn(draft, 'wait', { key: name, rule: `core:${name}`, message: `Say ${name}.` }),
    )
    await coachedPanel({ draft, report: coached({ findings: many }) })
    expect(screen.getAllByRole('group', { name: /^Should/ })).toHaveLength(3)
    fireEvent.click(screen.getByRole('button', { name: '2 more' }))
    expect(screen.getAllByRole('group', { name: /^Should/ })).toHaveLength(5)
  })

  test('cards keep their place when the brain lists them otherwise', async () => {
    const { write } = await coachedPanel({ draft, report: coached() })
    const before = rows().map(row => row.dataset.row)
    await write(`${draft} `, coached({ findings: [acknowledge, refusal, command] }))
    expect(rows().map(row => row.dataset.row)).toEqual(before)
  })

  test('a press on a mark opens its card, also behind "more"', async () => {
    const many = ['a', 'b', 'c', 'd'].map(name =>
      findingOn(draft, 'wait', { key: name, rule: `core:${name}`, message: `Say ${name}.` }),
    )
    const { session, onOpen } = await coachedPanel({ draft, report: coached({ findings: many }) })
    await act(async () => session.receive({ type: 'mark-pressed', key: 'd' }))
    expect(onOpen).toHaveBeenCalledWith(true)
    expect(rowOf('Should: Say d.').tabIndex).toBe(0)
    expect(rowOf('Should: Say d.').className).toContain('card-shown')
  })
})

describe('before you send', () => {
  test('done items show their words, manual ones take the agent’s', async () => {
    const { session } = await coachedPanel({ draft, report: coached() })
    expect(screen.getByText('1 of 3')).toBeTruthy()
    expect(within(rowOf('Greeting: done')).getByText('Hi Dana')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Refund logged' }))
    expect(session.store.getState().choices.ticked).toEqual(['logged'])
    expect(screen.getByText('2 of 3')).toBeTruthy()
  })

  test('an open item offers its fix', async () => {
    const { hands } = await coachedPanel({ draft, report: coached() })
    fireEvent.click(within(rowOf('The problem was heard: open')).getByRole('button', { name: 'Add' }))
    expect(hands.last('apply')?.text).toBe("I'm sorry you were charged twice. ")
  })

  test('folds to one line when all is well', async () => {
    await coachedPanel({
      draft,
      report: coached({
        findings: [],
        threeAs: { needed: false, acknowledge: absent, align: absent, assure: absent, inOrder: null },
        checklist: [checklistItem({ text: 'Greeting', state: 'done' })],
      }),
    })
    expect(screen.getByText('Ready to send.')).toBeTruthy()
    expect(rows()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Show the list' }))
    expect(rowOf('Greeting: done')).toBeTruthy()
  })
})

describe('the pill', () => {
  test('shows only how many musts are open', async () => {
    const { onOpen, onSize } = await coachedPanel({ draft, report: coached(), isOpen: false })
    const pill = screen.getByRole('button', { name: 'Open Reply Coach. 2 things must be looked at' })
    expect(pill.textContent).toBe('2')
    expect(onSize).toHaveBeenLastCalledWith('pill', 32)
    fireEvent.click(pill)
    expect(onOpen).toHaveBeenCalledWith(true)
  })
})

describe('by keyboard', () => {
  const inside = async () => {
    const panel = await coachedPanel({ draft, report: coached() })
    await act(async () => panel.session.receive({ type: 'enter-panel' }))
    return panel
  }

  test('the shortcut enters at the first row, and Tab knows one row only', async () => {
    await inside()
    expect(document.activeElement).toBe(rowOf('Acknowledge: missing'))
    expect(rows().filter(row => row.tabIndex === 0)).toHaveLength(1)
  })

  test('a press on a mark opens its card but leaves the focus where the agent writes', async () => {
    const { session } = await coachedPanel({ draft, report: coached() })
    await act(async () => session.receive({ type: 'mark-pressed', key: 'cannot' }))
    expect(document.activeElement).toBe(document.body)
  })

  test('the shortcut comes back to the row that was left', async () => {
    const { session } = await inside()
    await key('ArrowDown')
    act(() => (document.activeElement as HTMLElement).blur())
    await act(async () => session.receive({ type: 'enter-panel' }))
    expect(document.activeElement).toBe(rowOf('Align: missing'))
  })

  test('arrows walk from row to row and stop at the ends', async () => {
    await inside()
    const names = []
    for (let step = 0; step < rows().length; step++) {
      names.push(document.activeElement?.getAttribute('aria-label'))
      await key('ArrowDown')
    }
    expect(names).toEqual([
      'Acknowledge: missing',
      'Align: missing',
      'Assure: found',
      'Must: Ask, do not tell.',
      'Should: Say when it will be there.',
      'Greeting: done',
      'The problem was heard: open',
      'Refund logged: open',
    ])
    expect(document.activeElement).toBe(rowOf('Refund logged: open'))
    await key('Home')
    expect(document.activeElement).toBe(rowOf('Acknowledge: missing'))
    await key('ArrowUp')
    expect(document.activeElement).toBe(rowOf('Acknowledge: missing'))
    await key('End')
    expect(document.activeElement).toBe(rowOf('Refund logged: open'))
  })

  test('Enter takes the first rewrite or line', async () => {
    const { hands } = await inside()
    await key('Enter')
    expect(hands.last('apply')?.text).toBe("I'm sorry you were charged twice. ")
    act(() => rowOf(/^Should/).focus())
    await key('Enter')
    expect(hands.last('apply')?.text).toBe('I can refund that on [date].')
  })

  test('Delete dismisses, and the focus goes on', async () => {
    await inside()
    act(() => rowOf(/^Must/).focus())
    await key('Delete')
    expect(screen.queryByRole('group', { name: /^Must/ })).toBeNull()
    expect(document.activeElement).toBe(rowOf(/^Should/))
  })

  test('Escape goes back to the reply box', async () => {
    const { hands, composer } = await inside()
    await key('Escape')
    expect(hands.last('focus-box')).toEqual({ type: 'focus-box', composer })
  })

  test('Escape closes an open menu first', async () => {
    const { hands } = await inside()
    act(() => rowOf(/^Should/).focus())
    await act(async () => void fireEvent.click(within(rowOf(/^Should/)).getByRole('button', { name: 'Dismiss' })))
    await act(async () => void fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' }))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(hands.of('focus-box')).toEqual([])
  })

  test('a focused row lights its words up', async () => {
    const { hands } = await inside()
    act(() => rowOf('Assure: found').focus())
    expect(hands.last('light')?.spans).toEqual(located(draft, 'next month').spans)
  })
})

test('a screen reader is told numbers, politely', async () => {
  const { container, write } = await coachedPanel({ draft, report: coached() })
  const live = container.querySelector('[aria-live]')
  expect(live?.getAttribute('aria-live')).toBe('polite')
  expect(live?.textContent).toBe('2 suggestions. 1 of 3 ticked before you send.')
  await write(`${draft} `, coached({ findings: [] }))
  expect(live?.textContent).toBe('no suggestions. 1 of 3 ticked before you send.')
})

test('a key that changes nothing of what is said draws nothing again', async () => {
  const { write, drawn } = await coachedPanel({ draft, report: coached() })
  const before = drawn()
  await write(`${draft} T`, structuredClone(coached()))
  expect(drawn()).toBe(before)
  await write(`${draft} Th`, structuredClone(coached({ findings: [command] })))
  expect(drawn()).toBeGreaterThan(before)
})
