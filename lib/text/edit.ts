/** What parts a text from the one before it: `before.slice(start, endBefore)` became `after.slice(start, endAfter)`. */
export interface Edit {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}

/** The one stretch in which two texts differ; empty where they are the same. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  const start = greatest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const [endOfBefore, endOfAfter] = [before.length, after.length]
  const same = greatest(
    shorter - start,
    (from, to) =>
      before.slice(endOfBefore - to, endOfBefore - from) === after.slice(endOfAfter - to, endOfAfter - from),
  )
  return { start, endBefore: endOfBefore - same, endAfter: endOfAfter - same }
}

/** The greatest length up to `most` that is the same throughout. Stretches are halved, as comparing them beats comparing letters. */
function greatest(most: number, isSame: (from: number, to: number) => boolean): number {
  if (isSame(0, most)) return most
  let [low, high] = [0, most]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (isSame(low, middle)) low = middle
    else high = middle
  }
  return low
}
