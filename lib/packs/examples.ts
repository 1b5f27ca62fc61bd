import type { Pack } from './pack'
import type { Rule } from './rule'

/** Runs a pack alone over one text and says which of its rules and items (`pack:rule`) have something to say. */
export type TryText = (pack: Pack, draft: string, customer?: string) => ReadonlySet<string>

/** An example that the rule does not live up to. */
export interface FailedExample {
  readonly rule: Rule
  readonly example: string
  /** What was expected of the rule. */
  readonly expected: 'marked' | 'left alone'
}

/** The pack with this rule alone, at work in every situation: examples are about words, not about customers. */
function onlyThis(pack: Pack, rule: Rule): Pack {
  const { when: _when, trial: _trial, ...always } = rule
  const level = rule.level === 'off' ? 'could' : rule.level
  return { ...pack, rules: [{ ...always, level } as Rule], terms: [], checklist: [], override: {} }
}

/** Every example of a rule that does not come out as its author says. */
export function failedExamples(pack: Pack, rule: Rule, tryText: TryText): readonly FailedExample[] {
  const alone = onlyThis(pack, rule)
  const isMarked = (example: string) => tryText(alone, example, rule.examples.customer).has(`${pack.id}:${rule.id}`)
  return [
    ...rule.examples.bad
      .filter(example => !isMarked(example))
      .map(example => ({ rule, example, expected: 'marked' as const })),
    ...rule.examples.good.filter(isMarked).map(example => ({ rule, example, expected: 'left alone' as const })),
  ]
}
