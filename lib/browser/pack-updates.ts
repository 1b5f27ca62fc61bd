import { openEnvelope } from '@/lib/packs/envelope'
import { withOffer } from '@/lib/packs/shelf'
import { browser } from './api'
import { fetchPack } from './fetch-pack'
import { changeShelf } from './packs'
import { shelf } from './settings'

const alarm = 'pack updates'
const minutesOfWeek = 7 * 24 * 60
/** Not all agents of a team at the same minute: up to a day later. */
const mostJitter = 24 * 60

/**
 * Asks the addresses that packs came from once a week, and lays what is new beside the pack. The page that shows the
 * packs weighs it; it is used only once the agent has looked at it. Called whenever the keeper wakes up.
 */
export function lookForPackUpdates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void fetchUpdates()
  })
  void startAlarm()
}

/** An alarm that was set while the clock ran ahead would wait for as long as the clock was off: such a one is set anew. */
export async function startAlarm(): Promise<void> {
  const set = await browser.alarms.get(alarm)
  const latest = Date.now() + (minutesOfWeek + mostJitter) * 60_000
  if (set && set.scheduledTime <= latest) return
  const jitter = Math.random() * mostJitter
  await browser.alarms.create(alarm, { delayInMinutes: minutesOfWeek + jitter, periodInMinutes: minutesOfWeek })
}

/** Asks every address on the shelf; whatever one of them answers, the pack in use stays as it is. */
export async function fetchUpdates(request: typeof fetchPack = fetchPack): Promise<void> {
  for (const { id, origin, text, isOn, offered } of await shelf.getValue()) {
    if (origin.kind !== 'address' || !isOn) continue
    const { text: fetched } = await request(origin.address)
    if (fetched === null) continue
    const { packText } = await openEnvelope(fetched)
    const next = packText?.trim() === text.trim() ? null : fetched
    if (next !== offered) await changeShelf(packs => withOffer(packs, id, next))
  }
}
