/**
 * `now`, with every part that is alike in `before` taken over from there: whoever compares by identity sees a change
 * only where something changed. For plain values, arrays and objects, as they come out of messages and derivations.
 */
export function keptAlike<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return keptParts(before, now, () => []) as Value
  if (isPlain(before) && isPlain(now)) return keptParts(before, now, () => ({})) as Value
  return now
}

type Parts = Readonly<Record<string, unknown>>

function keptParts(before: Parts | readonly unknown[], now: Parts | readonly unknown[], empty: () => object): unknown {
  const had = before as Parts
  const kept = empty() as Record<string, unknown>
  const keys = Object.keys(now)
  let isAlike = keys.length === Object.keys(had).length
  for (const key of keys) {
    kept[key] = keptAlike(had[key], (now as Parts)[key])
    isAlike &&= key in had && Object.is(kept[key], had[key])
  }
  return isAlike ? before : kept
}

function isPlain(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
