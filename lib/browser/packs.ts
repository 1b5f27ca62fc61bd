import { dayOf } from '@/lib/packs/expiry'
import type { PausedRules } from '@/lib/packs/paused-rules'
import type { Shelf } from '@/lib/packs/shelf'
import { browser } from './api'
import { pausedRules, shelf } from './settings'

/** What an organisation set for this extension, as the browser hands it over: nothing is known of its shape. */
export async function managedSettings(): Promise<unknown> {
  try {
    return await browser.storage.managed.get()
  } catch {
    // Firefox refuses where nobody manages the extension.
    return {}
  }
}

/** The day it is on this machine, as packs write it. */
export function today(): string {
  return dayOf(new Date())
}

/**
 * Tells what stands on the shelf, what the organisation set and which rules are paused, now and at each change, until the signal; and again when
 * the page is looked at on another day, for parts of a pack may have had their last.
 */
export async function watchPacks(
  onChange: (shelf: Shelf, managed: unknown, paused: PausedRules) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let day = today()
  const tell = async () => {
    day = today()
    const [packs, managed, paused] = await Promise.all([shelf.getValue(), managedSettings(), pausedRules.getValue()])
    if (!signal.aborted) await onChange(packs, managed, paused)
  }
  let told = tell()
  // One after the other, so that the newest is told last.
  const tellAgain = () => {
    told = told.then(tell, tell)
  }
  const unwatch = [shelf.watch(tellAgain), pausedRules.watch(tellAgain)]
  const onManaged = (_changes: unknown, area: string) => {
    if (area === 'managed') tellAgain()
  }
  browser.storage.onChanged.addListener(onManaged)
  const onLooked = () => {
    if (document.visibilityState === 'visible' && day !== today()) tellAgain()
  }
  document.addEventListener('visibilitychange', onLooked, { signal })
  signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop()
    browser.storage.onChanged.removeListener(onManaged)
  })
  await told
}

let turn: Promise<unknown> = Promise.resolve()

/** Changes the shelf as it stands at that moment; two changes never overwrite each other. */
export function changeShelf(change: (shelf: Shelf) => Shelf): Promise<void> {
  const done = turn.then(async () => shelf.setValue(change(await shelf.getValue())))
  turn = done.catch(() => {})
  return done
}
