import type { Finding } from '@/lib/analysis/report'
import type { Choices } from './choices'
import type { SessionState } from './state'

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
