import { expect, test } from 'vitest'
import { keptAlike } from '@/lib/session/kept-alike'

test('what is alike stays the very same object', () => {
  const before = { cards: [{ key: 'a', spans: [[0, 4]] }], done: 2, name: null }
  expect(keptAlike(before, structuredClone(before))).toBe(before)
})

test('what changed is new, and what did not beside it is not', () => {
  const before = { cards: [{ key: 'a' }, { key: 'b' }], rows: [{ id: 'greeting' }], done: 2 }
  const now = keptAlike(before, { cards: [{ key: 'a' }, { key: 'c' }], rows: [{ id: 'greeting' }], done: 2 })
  expect(now).not.toBe(before)
  expect(now).toEqual({ cards: [{ key: 'a' }, { key: 'c' }], rows: [{ id: 'greeting' }], done: 2 })
  expect(now.cards[0]).toBe(before.cards[0])
  expect(now.rows).toBe(before.rows)
})

test.each([
  [
    [1, 2, 3],
    [1, 2],
  ],
  [
    [1, 2],
    [1, 2, 3],
  ],
  [{ a: undefined }, {}],
  [{}, { a: undefined }],
  [{ a: 1 }, { b: 1 }],
  [[], {}],
  [null, {}],
  [{ a: 1 }, null],
  [{ a: [] }, { a: {} }],
])('%j and %j are not alike', (before, now) => {
  const kept = keptAlike<unknown>(before, now)
  expect(kept).not.toBe(before)
  expect(kept).toStrictEqual(now)
})
