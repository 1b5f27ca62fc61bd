import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { countReason, dismissReasons } from '@/lib/browser/settings'
import { dayOf } from '@/lib/packs/expiry'

beforeEach(() => fakeBrowser.reset())

test('a reason is counted by rule, and the day of the first is kept', async () => {
  expect(await dismissReasons.getValue()).toEqual({ since: null, rules: {} })
  await countReason('core:cannot', 'wrong')
  await countReason('core:cannot', 'wrong')
  await countReason('acme/voice:no-tiers', 'worse')
  expect(await dismissReasons.getValue()).toEqual({
    since: dayOf(new Date()),
    rules: { 'core:cannot': { wrong: 2 }, 'acme/voice:no-tiers': { worse: 1 } },
  })
})

test('what was counted before days were kept is still there', async () => {
  await fakeBrowser.storage.local.set({ dismissReasons: { 'core:cannot': { wrong: 2 } }, dismissReasons$: { v: 1 } })
  await dismissReasons.migrate()
  expect(await dismissReasons.getValue()).toEqual({
    since: dayOf(new Date()),
    rules: { 'core:cannot': { wrong: 2 } },
  })
})
