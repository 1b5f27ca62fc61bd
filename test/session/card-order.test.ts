import { expect, test } from 'vitest'
import { keptOrder } from '@/lib/session/card-order'
import { finding } from './sample-report'

const could = (key: string) => finding({ key, level: 'could' })
const should = (key: string) => finding({ key, level: 'should' })
const must = (key: string) => finding({ key, level: 'must' })

test('the first report gives the order: the most important first', () => {
  expect(keptOrder([], [could('c'), should('s'), must('m')])).toEqual(['m', 's', 'c'])
})

test('cards keep their place when the report lists them otherwise', () => {
  expect(keptOrder(['a', 'b', 'c'], [should('c'), should('b'), should('a')])).toEqual(['a', 'b', 'c'])
})

test('a solved finding leaves the others where they are', () => {
  expect(keptOrder(['a', 'b', 'c'], [should('c'), should('a')])).toEqual(['a', 'c'])
})

test('a new finding stands behind those that matter as much, before those that matter less', () => {
  expect(keptOrder(['a', 'z'], [could('z'), should('a'), should('new')])).toEqual(['a', 'new', 'z'])
  expect(keptOrder(['a', 'z'], [could('z'), should('a'), must('new')])).toEqual(['new', 'a', 'z'])
})
