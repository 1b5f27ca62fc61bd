import { expect, test, vi } from 'vitest'
import { ownParts } from '@/lib/hands/own-parts'
import { broughtPart, partIsHere } from '@/lib/hands/parts'
import { TextareaMarks } from '@/lib/hands/textarea-marks'

test('a part that does not come is none, and the hands go on', async () => {
  expect(await broughtPart('textarea-marks', () => Promise.reject(new Error('the extension is gone')))).toBeNull()
  expect(await broughtPart('textarea-marks', () => Promise.resolve())).toBeNull()
})

test('a part is brought once', async () => {
  const bring = vi.fn(async () => partIsHere('textarea-marks', TextareaMarks))
  expect(await broughtPart('textarea-marks', bring)).toBe(TextareaMarks)
  expect(await broughtPart('textarea-marks', bring)).toBe(TextareaMarks)
  expect(bring.mock.calls).toEqual([['textarea-marks']])
})

test('a page of ours carries all parts itself', async () => {
  expect(await ownParts('textarea-marks')).toBe(TextareaMarks)
  expect((await ownParts('health-report'))?.name).toBe('healthReport')
})
