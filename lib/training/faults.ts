import type { Report } from '@/lib/analysis/report'
import { threeAsNames } from '@/lib/checks/vocabulary'

/** What a reply is marked for: the As that it lacks, and rules and open checklist items by `pack:id`. */
export function faultsOf(report: Report): ReadonlySet<string> {
  const { threeAs, findings, checklist } = report
  return new Set([
    ...threeAsNames.filter(name => threeAs.needed && !threeAs[name].present),
    ...findings.map(({ rule }) => rule),
    ...checklist.filter(({ state }) => state === 'open').map(({ id }) => id),
  ])
}
