import { expect, test, vi } from 'vitest'
import { browser } from '@/lib/browser/api'
import { bringPart, type PartName } from '@/lib/browser/bring-part'

const executeScript = vi.fn(async () => [])
Object.assign(browser, { scripting: { executeScript } })

test('a part goes to the frame that asked, and to no other', async () => {
  await bringPart('textarea-marks', 7, 3)
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/textarea-marks.js'] }]])
})

test('what is no part of the hands is never brought', async () => {
  executeScript.mockClear()
  for (const name of ['coach', '/background.js', 'toString']) {
    await expect(bringPart(name as PartName, 7, 0)).rejects.toThrow('no part')
  }
  expect(executeScript).not.toHaveBeenCalled()
})
