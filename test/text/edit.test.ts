import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editBetween } from '@/lib/text/edit'

it('finds what was typed, taken away or replaced', () => {
  expect(editBetween('Hi Sam.', 'Hi Samir.')).toEqual({ start: 6, endBefore: 6, endAfter: 8 })
  expect(editBetween('Hi Samir.', 'Hi Sam.')).toEqual({ start: 6, endBefore: 8, endAfter: 6 })
  expect(editBetween('Hi Sam.', 'Hi Tom.')).toEqual({ start: 3, endBefore: 5, endAfter: 5 })
  expect(editBetween('Hi', 'Hi')).toEqual({ start: 2, endBefore: 2, endAfter: 2 })
  // Which of the three letters is new cannot be told; one of them is.
  expect(editBetween('aa', 'aaa')).toEqual({ start: 2, endBefore: 2, endAfter: 3 })
})

it('leaves nothing out that differs, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, endBefore, endAfter } = editBetween(before, after)
      expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(after)
      expect(start).toBeLessThanOrEqual(Math.min(endBefore, endAfter))
      const isShortest =
        before === after || before.charAt(start) !== after.charAt(start) || start === Math.min(endBefore, endAfter)
      expect(isShortest).toBe(true)
    }),
  )
})
