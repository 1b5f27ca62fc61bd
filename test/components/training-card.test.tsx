import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Finding, Report } from '@/lib/analysis/report'
import { lessons } from '@/lib/training/lessons'
import { noProgress, type Progress } from '@/lib/training/progress'
import { perSkill } from '@/lib/training/skill'
import { absent, checklistItem, finding, findingOn, located, report } from '../session/sample-report'
import { speakEnglish } from '../strings/speak-english'
import { coachedPanel } from './coached-panel'

beforeAll(speakEnglish)
afterEach(cleanup)

const { question, hint, example } = lessons.acknowledge
const starter = "I'm sorry you were charged twice. "
const missing = finding({
  key: 'core:acknowledge-missing',
  rule: 'core:acknowledge-missing',
  group: 'empathy',
  message: 'No acknowledgement yet.',
  suggestions: [{ label: '', start: 0, end: 0, text: starter, slots: [] }],
})
const upset = (draft: string, findings: readonly Finding[] = [missing], isHeard = false): Report =>
  report({
    threeAs: {
      needed: true,
      acknowledge: isHeard ? located(draft, draft) : absent,
      align: { present: true, spans: [] },
      assure: { present: true, spans: [] },
      inOrder: null,
    },
    findings: [...findings],
    checklist: [checklistItem({ id: 'core:heard', text: 'Heard', level: 'must', state: isHeard ? 'done' : 'open' })],
  })
const at = (level: 'attempt' | 'hint' | 'example' | 'rewrite'): Progress => ({
  ...noProgress,
  skills: perSkill(() => ({ level, run: 0 })),
})
const card = () => within(screen.getByRole('region', { name: 'Training: Acknowledge' }))
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('on a live ticket', () => {
  test('asks first, and waits until a sentence is there', async () => {
    const { write } = await coachedPanel({ draft: '', report: upset(''), progress: at('rewrite') })
    expect(card().getByText(question)).toBeTruthy()
    expect(card().queryByText(hint)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add a line' })).toBeNull()
    await write('We have', upset('We have'))
    expect(card().queryByText(hint)).toBeNull()
    await write('We have it.', upset('We have it.'))
    expect(card().getByText(hint)).toBeTruthy()
    expect(card().queryByText(example.reply)).toBeNull()
  })

  test('then gives the example of another case, then the lines', async () => {
    const { write } = await coachedPanel({ draft: '', report: upset(''), progress: at('rewrite') })
    await write('We have it. It is there.', upset('We have it. It is there.'))
    expect(card().getByText(example.reply)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Add a line' })).toBeNull()
    await write('We have it. It is there. We look.', upset('We have it. It is there. We look.'))
    expect(card().getByText('Lines to take stand under Acknowledge below.')).toBeTruthy()
    await press('Add a line')
    expect(screen.getByRole('button', { name: starter.trim() })).toBeTruthy()
  })

  test('helps no further than the level goes, unless it is asked to', async () => {
    const { write, training } = await coachedPanel({ draft: '', report: upset(''), progress: at('attempt') })
    const cold = 'We have it. It is there. We look. It is so.'
    await write(cold, upset(cold))
    expect(card().queryByText(hint)).toBeNull()
    await press('Give me a hint')
    expect(card().getByText(hint)).toBeTruthy()
    await press('Show me an example')
    await press('Show me what to write')
    expect(screen.getByRole('button', { name: 'Add a line' })).toBeTruthy()
    expect(training.store.getState().progress).toEqual(at('attempt'))
  })

  test('says when it is there, and is quiet then', async () => {
    const { write } = await coachedPanel({ draft: '', report: upset(''), progress: at('example') })
    await write(starter, upset(starter, [], true))
    expect(card().getAllByText('That does it.').length).toBeGreaterThan(0)
    expect(card().queryByRole('button')).toBeNull()
  })

  test('holds rewrites of other skills back until they are asked for', async () => {
    const draft = "We can't refund that until Monday."
    const refusal = findingOn(draft, draft, {
      key: 'cannot',
      rule: 'core:cannot-until',
      suggestions: [{ label: '', start: 0, end: draft.length, text: 'We can refund that on Monday.', slots: [] }],
    })
    const { hands } = await coachedPanel({ draft, report: upset(draft, [refusal]), progress: at('hint') })
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull()
    expect(screen.getByText(draft)).toBeTruthy()
    await press('Show a rewrite')
    await press('Apply')
    expect(hands.last('apply')).toMatchObject({ text: 'We can refund that on Monday.' })
  })

  test('the lines of a missing A can be asked for on its own row, by keyboard', async () => {
    await coachedPanel({ draft: 'We have it.', report: upset('We have it.'), progress: at('hint') })
    const row = screen.getByRole('group', { name: 'Acknowledge: missing' })
    row.focus()
    await act(async () => void fireEvent.keyDown(row, { key: 'Enter' }))
    expect(within(row).getByRole('button', { name: 'Add a line' })).toBeTruthy()
  })

  test('never stands in the way of a send: the verdict is the same with and without', async () => {
    const verdictOf = async (progress?: Progress) => {
      const { hands } = await coachedPanel({
        draft: 'We have it.',
        report: upset('We have it.'),
        ...(progress && { progress }),
      })
      const { open } = hands.last('verdict')!
      cleanup()
      return open
    }
    expect(await verdictOf(at('attempt'))).toEqual(await verdictOf())
  })

  test('is not there while it is off', async () => {
    await coachedPanel({ draft: '', report: upset('') })
    expect(screen.queryByRole('region', { name: /Training/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Add a line' })).toBeTruthy()
  })
})

describe('after the reply went', () => {
  test('says what was shown, what was missing, and one thing to try next; and is put away', async () => {
    const draft = 'We have it.'
    const { session, composer, training } = await coachedPanel({ draft, report: upset(draft), progress: at('example') })
    await act(async () => session.receive({ type: 'sent', composer }))
    const recap = within(screen.getByRole('region', { name: 'Your last reply' }))
    expect(recap.getByText('Acknowledge, Ownership')).toBeTruthy()
    expect(recap.getByText(question)).toBeTruthy()
    expect(recap.getByRole('link', { name: 'Lessons and progress' }).getAttribute('href')).toBe('/training.html')
    expect(training.store.getState().progress.skills.acknowledge).toEqual({ level: 'example', run: -1 })
    expect(JSON.stringify(training.store.getState().progress)).not.toContain('We have it')
    await press('Close the recap')
    expect(screen.queryByRole('region', { name: 'Your last reply' })).toBeNull()
  })
})
