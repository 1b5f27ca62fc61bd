/** Number of letters to add, drop or change to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change))
    }
    row = next
  }
  return row[b.length]!
}

/** " Did you mean 'avoid'?" where a known word is at most two letters away (one letter for short words), else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const far = word.length <= 3 ? 1 : 2
  const [nearest] = known
    .filter(other => Math.abs(other.length - word.length) <= far)
    .map(other => ({ other, far: distance(word.slice(0, 60).toLowerCase(), other.toLowerCase()) }))
    .filter(candidate => candidate.far <= far)
    .sort((a, b) => a.far - b.far)
  return nearest ? ` Did you mean '${nearest.other}'?` : ''
}
