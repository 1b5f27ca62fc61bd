/** The places where the hands can break; tests break them there. */
export type Seam = 'find' | 'read' | 'ticket' | 'mode' | 'marks' | 'apply' | 'link' | 'panel' | 'guard' | 'watch'

/** Called at each seam before the work. Throws in tests; the product has none. */
export type Fault = (seam: Seam) => void

/** What the work gives, or `fallback` when it throws: nothing of ours may break the helpdesk's page. */
export type Attempts = <Result>(seam: Seam, work: () => Result, fallback: Result) => Result

export function attemptsWith(fault: Fault = () => {}): Attempts {
  return (seam, work, fallback) => {
    try {
      fault(seam)
      return work()
    } catch {
      return fallback
    }
  }
}
