import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Dismissals } from '@/components/packs/dismissals'
import { type DismissalCounts, dismissalFile, linesOf } from '@/lib/session/dismissal-counts'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

const counts: DismissalCounts = { since: '2026-11-02', rules: { 'core:cannot': { wrong: 3, fitsHere: 1 } } }

function open(given: DismissalCounts = counts) {
  const actions = { onSave: vi.fn(), onForget: vi.fn() }
  render(<Dismissals counts={given} today="2026-11-22" nameOfRule={rule => `“${rule}”`} {...actions} />)
  return actions
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map(row => [...row.children].map(cell => cell.textContent))

test('what was dismissed stands in a table by rule', () => {
  open()
  expect(rowsOf('What you dismissed')).toEqual([['“core:cannot”', '3', '', '1', '', '', '4']])
})

test('the file is shown word by word before it can be saved, and that very text is saved', () => {
  const { onSave } = open()
  expect(screen.queryByRole('button', { name: 'Save this file' })).toBeNull()
  press('See what a lead would get')
  const shown = document.querySelector('pre')!.textContent
  press('Save this file')
  expect(onSave).toHaveBeenCalledExactlyOnceWith(shown)
  expect(shown).toContain('core:cannot,wrong,3,2026-11-02,2026-11-22')
})

test('without a reason there is nothing to hand over', () => {
  open({ since: null, rules: {} })
  expect(screen.getByText('Nothing was dismissed with a reason yet.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'See what a lead would get' })).toBeNull()
})

test('the counts can be forgotten', () => {
  const { onForget } = open()
  press('Forget these counts')
  expect(onForget).toHaveBeenCalledOnce()
})

test('a lead reads several files together; one that is none says so, and the others stay', async () => {
  open({ since: null, rules: {} })
  const file = (name: string, given: DismissalCounts) => new File([dismissalFile(linesOf(given, '2026-11-22'))], name)
  const other: DismissalCounts = {
    since: '2026-11-05',
    rules: { 'core:cannot': { wrong: 2 }, 'core:calm': { worse: 1 } },
  }
  const give = (...files: File[]) =>
    act(async () => void fireEvent.change(screen.getByLabelText(/^Files that others saved/), { target: { files } }))
  await give(file('a.csv', counts), file('b.csv', other), new File(['name,mail'], 'people.csv'))
  await vi.waitFor(() => expect(screen.getByText('2 files were read.')).toBeTruthy())
  expect(screen.getByText(/^“people\.csv” is no file of dismissals/)).toBeTruthy()
  expect(rowsOf('What was dismissed, in all files')).toEqual([
    ['“core:cannot”', '5', '', '1', '', '', '6', '2/2'],
    ['“core:calm”', '', '', '', '1', '', '1', '1/2'],
  ])
  await give(file('c.csv', counts))
  await vi.waitFor(() => expect(screen.getByText('3 files were read.')).toBeTruthy())
  expect(screen.queryByText(/people\.csv/)).toBeNull()
  press('Put these files away')
  expect(screen.queryByRole('table')).toBeNull()
})
