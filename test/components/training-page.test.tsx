import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { TrainingPage } from '@/components/training/training-page'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { dayAfter } from '@/lib/training/day'
import { inputOf } from '@/lib/training/lesson'
import { lessons } from '@/lib/training/lessons'
import { afterSent, noProgress, type Progress } from '@/lib/training/progress'
import { skills } from '@/lib/training/skill'
import { usualThresholds } from '@/lib/training/thresholds'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
beforeEach(() => {
  location.hash = ''
})
afterEach(cleanup)

const today = '2026-03-12'
const progress = [
  { day: dayAfter(today, -9), outcomes: { greeting: 'unaided', align: 'missed' }, rules: ['core:cannot', 'core:soon'] },
  { day: dayAfter(today, -1), outcomes: { greeting: 'unaided', align: 'aided' }, rules: ['core:cannot'] },
  { day: today, outcomes: { greeting: 'missed' }, rules: [] },
].reduce<Progress>(
  (before, sent) => afterSent(before, sent as Parameters<typeof afterSent>[1], usualThresholds),
  noProgress,
)

function page(part: string, kept: Progress = progress) {
  location.hash = part
  const client = {
    read: vi.fn(async (exercise, draft: string) => analyse(inputOf(exercise, draft), coreRuleSet())),
    lessonDone: vi.fn(),
    switchOn: vi.fn(),
    erase: vi.fn(),
    save: vi.fn(),
  }
  render(
    <TrainingPage
      isOn={false}
      progress={kept}
      thresholds={usualThresholds}
      today={today}
      client={client}
      practiceHref="/practice.html"
      nameOfRule={rule => `rule ${rule}`}
    />,
  )
  return client
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('today', () => {
  test('what to practise next and why, three at most, and the days in a row', () => {
    page('')
    const next = within(screen.getByRole('region', { name: 'What to practise next' }))
    const items = next.getAllByRole('listitem')
    expect(items).toHaveLength(3)
    expect(items[0]?.textContent).toContain(`Align: ${lessons.align.title}`)
    expect(items[0]?.textContent).toContain('due since')
    expect(within(items[0]!).getByRole('link').getAttribute('href')).toBe('#lessons/align')
    expect(next.getByText(/2 days in a row with a reply/)).toBeTruthy()
  })

  test('switches training on live tickets on', async () => {
    const { switchOn } = page('')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Train me on live tickets' }))
    expect(switchOn).toHaveBeenCalledWith(true)
  })
})

describe('lessons', () => {
  test('all nine, each with when it comes back', () => {
    page('lessons')
    const items = within(screen.getByRole('region', { name: 'Lessons' })).getAllByRole('listitem')
    expect(items).toHaveLength(skills.length)
    expect(items.map(item => item.textContent).join()).toMatch(/due now.*comes back on|comes back on.*due now/)
  })

  const write = (number: number, text: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: `Your answer to exercise ${number}` }), {
      target: { value: text },
    })
  const mark = async (number: number) => {
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Mark it' })[number - 1]!))
  }
  const { exercises } = lessons.acknowledge

  test('an answer is marked by the engine: the words that earned it, or what is not there yet', async () => {
    const { lessonDone } = page('lessons/acknowledge')
    expect(screen.getByRole('heading', { name: lessons.acknowledge.title })).toBeTruthy()
    write(1, exercises[0]!.slip)
    await mark(1)
    expect(screen.getByText('Not there yet.')).toBeTruthy()
    expect(screen.getByText(lessons.acknowledge.hint)).toBeTruthy()
    expect(screen.getByText('Still missing: photos')).toBeTruthy()
    expect(screen.queryByText(exercises[0]!.model), 'an answer only after a second try').toBeNull()
    await mark(1)
    expect(screen.getByText(exercises[0]!.model)).toBeTruthy()
    write(1, exercises[0]!.model)
    await mark(1)
    expect(screen.getByText('That does it.')).toBeTruthy()
    expect(screen.getByText(/^Earned by: “/)).toBeTruthy()
    expect(lessonDone).not.toHaveBeenCalled()
  })

  test.each([
    ['all at the first try', false, true],
    ['one at the second', true, false],
  ])('comes back later the better it went: %s', async (_, slips, wentWell) => {
    const { lessonDone } = page('lessons/acknowledge')
    if (slips) {
      write(1, exercises[0]!.slip)
      await mark(1)
    }
    for (const [at, { model }] of exercises.entries()) {
      write(at + 1, model)
      await mark(at + 1)
    }
    expect(lessonDone.mock.calls).toEqual([['acknowledge', wentWell]])
  })

  test('says so when the engine cannot be had', async () => {
    const client = page('lessons/acknowledge')
    client.read.mockRejectedValueOnce(new Error('no engine'))
    await mark(1)
    expect(screen.getByText('It could not be marked. Try again.')).toBeTruthy()
  })
})

describe('progress', () => {
  test('a chart for each skill, with the same figures as a table', () => {
    page('progress')
    const charts = screen.getAllByRole('img')
    expect(charts).toHaveLength(skills.length)
    const align = screen.getByRole('img', { name: 'Align, share of replies that showed it, by week' })
    expect(align.querySelectorAll('path')).toHaveLength(1)
    const table = align.closest('figure')!.querySelector('table')!
    const shares = [...table.querySelectorAll('td')].map(cell => cell.textContent)
    expect(shares.slice(-2)).toEqual(['0 %', '100 %'])
    expect(shares.slice(0, 3)).toEqual(['none', 'none', 'none'])
  })

  test('how far help goes, and the row so far, by the rule that moves it', () => {
    page('progress')
    const greeting = screen.getByRole('img', { name: /^Greeting/ }).closest('figure')!.parentElement!
    expect(greeting.textContent).toContain('Help goes as far as: example')
    expect(greeting.textContent).toContain('1 of 2 missing in a row')
    expect(screen.getByText(/fades one step after 5 replies in a row/)).toBeTruthy()
  })

  test('what was left most often, by its name', () => {
    page('progress')
    const rules = within(screen.getByRole('region', { name: 'Most often left in what was sent' })).getAllByRole(
      'listitem',
    )
    expect(rules.map(rule => rule.textContent)).toEqual(['rule core:cannot 2 times', 'rule core:soon once'])
  })

  test('all that is kept is shown before it is saved, and erased only when asked twice', async () => {
    const { save, erase } = page('progress')
    await press('Show what is kept')
    const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'This is the whole of it' })
    expect(JSON.parse(shown.value)).toEqual(progress)
    const kept = within(screen.getByRole('region', { name: 'What is kept' }))
    fireEvent.click(kept.getByRole('button', { name: 'Save as a file' }))
    expect(save).toHaveBeenCalledWith('training-progress.json', `${shown.value}\n`)
    await press('Erase all of it')
    expect(erase).not.toHaveBeenCalled()
    await press('Keep it')
    await press('Erase all of it')
    await press('Erase for good')
    expect(erase).toHaveBeenCalledTimes(1)
  })

  test('the summary for the lead is shown word by word, holds counts, and bears no name unless one is typed', () => {
    const { save } = page('progress')
    const summary = within(screen.getByRole('region', { name: 'A summary for your lead' }))
    const text = () => summary.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would be saved' }).value
    expect(text()).toBe(
      [
        'Training summary',
        '3 days with replies, 2026-03-03 to 2026-03-12',
        'Greeting: shown in 2 of 3 replies, 2 without help. Help goes as far as: example.',
        'Align: shown in 1 of 2 replies, 0 without help. Help goes as far as: example.',
      ].join('\n'),
    )
    fireEvent.change(summary.getByRole('textbox', { name: 'Name (optional)' }), { target: { value: 'Sam' } })
    expect(text().split('\n')[1]).toBe('Sam')
    fireEvent.click(summary.getByRole('button', { name: 'Save as a file' }))
    expect(save).toHaveBeenCalledWith('training-summary.txt', `${text()}\n`)
  })

  test('nothing counted yet: charts without a line, and words that say so', () => {
    page('progress', noProgress)
    expect(screen.getAllByRole('img').some(chart => chart.querySelector('circle'))).toBe(false)
    expect(screen.getAllByText(/No reply counted yet/).length).toBeGreaterThan(0)
  })
})
