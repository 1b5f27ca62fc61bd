import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { freshChoices } from '@/lib/browser/fresh-choices'
import { guardedSites, notReplyBoxes, wipeSettings } from '@/lib/browser/settings'
import { disownBox, guardOn, ownBoxesAgain } from '@/lib/browser/site-choices'

beforeEach(() => fakeBrowser.reset())

const site = 'https://crm.example'
const box = '0011223344556677'

test('a box is said to be for no reply once, on its own site only, and may be one again', async () => {
  await disownBox(site, box)
  await disownBox(site, box)
  await disownBox(site, 'ffeeddccbbaa9988')
  await disownBox('https://other.example', box)
  expect(await notReplyBoxes.getValue()).toEqual({
    [site]: [box, 'ffeeddccbbaa9988'],
    'https://other.example': [box],
  })
  await ownBoxesAgain(site)
  expect(await notReplyBoxes.getValue()).toEqual({ 'https://other.example': [box] })
})

test('sends are checked on a site that asked for it, until it is taken back', async () => {
  await guardOn(site, true)
  await guardOn(site, true)
  expect(await guardedSites.getValue()).toEqual([site])
  await guardOn(site, false)
  expect(await guardedSites.getValue()).toEqual([])
})

test('what was decided for a site is fresh at any moment, and silent once it is stopped', async () => {
  await disownBox('https://other.example', box)
  const stopping = new AbortController()
  const onChange = vi.fn()
  const { choices, isRead } = freshChoices(site, onChange, stopping.signal)
  expect(choices()).toEqual({ isGuarded: false, notReplyBoxes: [] })
  await isRead
  await disownBox(site, box)
  await guardOn(site, true)
  expect(choices()).toEqual({ isGuarded: true, notReplyBoxes: [box] })
  const told = onChange.mock.calls.length
  stopping.abort()
  await guardOn(site, false)
  expect(onChange.mock.calls.length).toBe(told)
})

test('wiping takes both', async () => {
  await disownBox(site, box)
  await guardOn(site, true)
  await wipeSettings()
  expect([await notReplyBoxes.getValue(), await guardedSites.getValue()]).toEqual([{}, []])
})
