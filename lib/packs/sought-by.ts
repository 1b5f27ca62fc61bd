import type { What } from '@/lib/checks/what'
import type { Rule } from './rule'

/** Everything in a rule that says what to look for. */
export function soughtBy(rule: Rule): readonly What[] {
  return [...soughtByKind(rule), ...(rule.unless?.anyOf ?? []), ...(rule.milder?.anyOf ?? [])]
}

function soughtByKind(rule: Rule): readonly What[] {
  switch (rule.kind) {
    case 'need':
      return [...(rule.anyOf ?? []), ...(rule.allOf ?? [])]
    case 'ifThen':
      return [rule.if, rule.then]
    case 'limit':
      return [rule.count]
    case 'order':
      return rule.sequence
    default:
      return []
  }
}
