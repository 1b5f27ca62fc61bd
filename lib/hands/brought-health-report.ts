import type { healthReport } from './health-report'

/**
 * Few agents ever ask for the report, and every page carries the hands: what writes it is a script of its own, brought
 * into the page when somebody asks, where it says that it has come.
 */
export type HealthReporter = typeof healthReport

const place = Symbol.for('reply-coach health report')

interface Scope {
  [place]?: HealthReporter
}

const scope = () => window as unknown as Scope

/** Said by the script that was brought. */
export function healthReporterIsHere(reporter: HealthReporter): void {
  scope()[place] = reporter
}

/** What was brought; else asks for it, and gives what has come. Null where nothing came. */
export async function broughtHealthReporter(bring: () => Promise<unknown>): Promise<HealthReporter | null> {
  if (!scope()[place]) await bring()
  return scope()[place] ?? null
}
