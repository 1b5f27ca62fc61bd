import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fetchUpdates, startAlarm } from '@/lib/browser/pack-updates'
import { shelf } from '@/lib/browser/settings'
import { emptyShelf, type PackOrigin, type Shelf, switched, withOffer, withPack } from '@/lib/packs/shelf'
import { samplePack } from '../packs/sample-pack'

const pack = samplePack()
const text = JSON.stringify(pack)
const address = 'https://packs.example/voice.json'

function shelfWith(origin: PackOrigin): Shelf {
  return withPack(emptyShelf, { pack, text, pinnedKey: null }, { layer: 'team', origin, today: '2026-11-22' })
}

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.useRealTimers())

test('what an address gives is laid beside the pack in use, which stays', async () => {
  const before = shelfWith({ kind: 'address', address })
  await shelf.setValue(before)
  const asked: string[] = []
  await fetchUpdates(async from => {
    asked.push(from)
    return { text: '{"any": "text"}', problem: null }
  })
  expect(asked).toEqual([address])
  expect(await shelf.getValue()).toEqual([{ ...before[0], offered: '{"any": "text"}' }])
})

test('nothing new and nothing to be had leave everything as it is', async () => {
  const before = shelfWith({ kind: 'address', address })
  await shelf.setValue(before)
  await fetchUpdates(async () => ({ text: `${text}\n`, problem: null }))
  await fetchUpdates(async () => ({ text: null, problem: 'That address cannot be reached.' }))
  expect(await shelf.getValue()).toEqual(before)
})

test('an update that its address took back waits no longer', async () => {
  const before = shelfWith({ kind: 'address', address })
  await shelf.setValue(withOffer(before, pack.id, '{"a broken": "pack"}'))
  await fetchUpdates(async () => ({ text, problem: null }))
  expect(await shelf.getValue()).toEqual(before)
})

test('only packs that came from an address and are in use are asked for', async () => {
  const request = vi.fn()
  await shelf.setValue(shelfWith({ kind: 'file' }))
  await fetchUpdates(request)
  await shelf.setValue(switched(shelfWith({ kind: 'address', address }), pack.id, false))
  await fetchUpdates(request)
  expect(request).not.toHaveBeenCalled()
})

test('it is asked once a week, up to a day later, and also after a clock that was a year ahead is put right', async () => {
  const [hour, now] = [3_600_000, Date.parse('2026-11-22T12:00:00Z')]
  const due = async () => ((await fakeBrowser.alarms.get('pack updates'))!.scheduledTime - Date.now()) / hour
  vi.useFakeTimers({ toFake: ['Date'], now: now + 365 * 24 * hour })
  await startAlarm()
  const first = await due()
  expect(first).toBeGreaterThanOrEqual(7 * 24)
  expect(first).toBeLessThanOrEqual(8 * 24)
  await startAlarm()
  expect(await due(), 'an alarm that is set stays as it is').toBe(first)
  vi.setSystemTime(now)
  expect(await due()).toBeGreaterThan(365 * 24)
  await startAlarm()
  expect(await due()).toBeLessThanOrEqual(8 * 24)
})
