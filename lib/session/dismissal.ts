import type { Finding } from '@/lib/analysis/report'
import type { Choices } from './state'

/** How far a dismissal reaches: this finding, this rule on this ticket, or this rule wherever I write. */
export type DismissScope = 'once' | 'ticket' | 'rule'

export interface Dismissal {
  readonly key: string
  readonly rule: string
  readonly scope: DismissScope
}

/** Whether the agent has asked not to see this finding, here or for good. */
export function isDismissed(finding: Finding, choices: Choices, mutedRules: readonly string[]): boolean {
  return mutedRules.includes(finding.rule) || isDismissedHere(finding, choices)
}

/** Whether it was dismissed on this reply box, so that it can be brought back here. */
export function isDismissedHere(finding: Finding, choices: Choices): boolean {
  return choices.dismissals.some(({ key, rule, scope }) =>
    scope === 'once' ? key === finding.key : rule === finding.rule,
  )
}
