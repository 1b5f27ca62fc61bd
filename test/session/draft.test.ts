import { expect, test } from 'vitest'
import { spliced } from '@/lib/session/draft'

const draft = { composer: 'box-1', revision: 4, text: 'Hi Ana' }
const splice = { composer: 'box-1', revision: 5, whole: false, start: 6, end: 6, text: ',' }

test('a splice replaces its stretch of the draft', () => {
  expect(spliced(draft, splice)).toEqual({ composer: 'box-1', revision: 5, text: 'Hi Ana,' })
  expect(spliced(draft, { ...splice, start: 0, end: 2, text: 'Dear' })?.text).toBe('Dear Ana')
})

test('a whole draft needs no draft before it', () => {
  expect(spliced(null, { ...splice, whole: true, revision: 9, start: 0, end: 0, text: 'Hello' })).toEqual({
    composer: 'box-1',
    revision: 9,
    text: 'Hello',
  })
})

test.each([
  ['a missed revision', { ...splice, revision: 6 }],
  ['a repeated revision', { ...splice, revision: 4 }],
  ['another reply box', { ...splice, composer: 'box-2' }],
  ['a stretch beyond the end', { ...splice, end: 7 }],
  ['a stretch turned round', { ...splice, start: 3, end: 2 }],
])('%s is not guessed at', (_, broken) => {
  expect(spliced(draft, broken)).toBeNull()
})
