import type { Finding } from '@/lib/analysis/report'
import type { Choices, SessionState } from './state'

/** How far a dismissal reaches: this finding, this rule on this ticket, or this rule wherever I write. */
export type DismissScope = 'once' | 'ticket' | 'rule'

export interface Dismissal {
  readonly key: string
  readonly rule: string
  readonly scope: DismissScope
}

/** What the agent may say of a finding they dismissed: one of these, never a text, so that no words of theirs are kept. */
export const dismissReasons = ['wrong', 'saidAlready', 'fitsHere', 'worse', 'notOurWay'] as const
export type DismissReason = (typeof dismissReasons)[number]

/** Whether the agent has asked not to see this finding, here or for good. What their team locked stays in sight. */
export function isDismissed(
  finding: Finding,
  { choices, mutedRules, locks }: Pick<SessionState, 'choices' | 'mutedRules' | 'locks'>,
): boolean {
  const isMuted = mutedRules.includes(finding.rule) && locks[finding.rule] === undefined
  return isMuted || isDismissedHere(finding, choices)
}

/** Whether it was dismissed on this reply box, so that it can be brought back here. */
export function isDismissedHere(finding: Finding, choices: Choices): boolean {
  return choices.dismissals.some(({ key, rule, scope }) =>
    scope === 'once' ? key === finding.key : rule === finding.rule,
  )
}
