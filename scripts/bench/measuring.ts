import { performance } from 'node:perf_hooks'

/** Middle and 95th percentile of some times, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** How long it took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** As `timed`, for work that does not wait: a keystroke is too short to be awaited. */
export function timedNow(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** As `timedNow`, in milliseconds of processor time: what else the machine does meanwhile does not count. */
export function workOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
