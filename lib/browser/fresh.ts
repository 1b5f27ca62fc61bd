import type { WxtStorageItem } from 'wxt/utils/storage'

/**
 * A setting as it stands at any moment, for whoever cannot wait to read it: `fallback` until it was first read, then
 * fresh. Tells of each change until the signal.
 */
export function fresh<Value>(
  item: WxtStorageItem<Value, Record<string, unknown>>,
  onChange: () => void,
  signal: AbortSignal,
) {
  let value = item.fallback
  const take = (changed: Value) => {
    value = changed
    if (!signal.aborted) onChange()
  }
  const unwatch = item.watch(take)
  signal.addEventListener('abort', unwatch, { once: true })
  const isRead = item.getValue().then(take, () => {})
  return { now: () => value, isRead }
}
