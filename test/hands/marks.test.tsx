import { beforeEach, expect, test } from 'vitest'
import { Marks } from '@/lib/hands/marks'
import type { Mark } from '@/lib/link/protocol'

const mark = (start: number, end: number, level: Mark['level'] = 'should'): Mark => ({
  key: `rule ${start}`,
  start,
  end,
  level,
})

let marks: Marks

beforeEach(() => {
  const editable = document.createElement('div')
  document.body.replaceChildren(editable)
  marks = new Marks(editable, new AbortController().signal, async () => null)
})

test('marks that stand there already are nothing new to paint', () => {
  expect(marks.setMarks([mark(2, 6)])).toBe(true)
  expect(marks.setMarks([mark(2, 6)])).toBe(false)
})

test('nor are those that were moved along with what was typed before them', () => {
  marks.setMarks([mark(2, 6)])
  marks.follow({ start: 0, end: 0, text: 'Hi ' })
  expect(marks.setMarks([{ ...mark(2, 6), start: 5, end: 9 }])).toBe(false)
})

test.each([
  ['one more', [mark(2, 6), mark(8, 9)]],
  ['one less', []],
  ['another level', [mark(2, 6, 'must')]],
  ['another end', [mark(2, 7)]],
  ['another key', [{ ...mark(2, 6), key: 'other' }]],
])('%s is to be painted', (_, now) => {
  marks.setMarks([mark(2, 6)])
  expect(marks.setMarks(now)).toBe(true)
})

test('the same holds for words that are lit up', () => {
  expect(marks.setLights([[1, 3]])).toBe(true)
  expect(marks.setLights([[1, 3]])).toBe(false)
  expect(marks.setLights([])).toBe(true)
})
