import type { Pack } from './pack'
import { nameOf, type PackProblem } from './problem'
import type { Rule } from './rule'
import { whyUnmarked } from './why-unmarked'

/** Runs a pack alone over one text and says which of its rules and checklist items (`pack:id`) have something to say. */
export type TryText = (pack: Pack, draft: string, customer?: string) => ReadonlySet<string>

/** An example that its rule does not live up to. */
export interface FailedExample {
  readonly example: string
  /** What was expected of the rule. */
  readonly expected: 'marked' | 'left alone'
  /** How to mend it, where more is known than that. */
  readonly hint?: string
}

/** The pack with this rule alone, at work in every situation: examples are about words, not about customers. */
function onlyThis(pack: Pack, rule: Rule): Pack {
  const { when: _when, trial: _trial, ...always } = rule
  const level = rule.level === 'off' ? 'could' : rule.level
  return { ...pack, rules: [{ ...always, level } as Rule], terms: [], checklist: [], override: {}, allow: undefined }
}

const outOfBounds = 'Change the bound, or the example.'
const byOrder = 'Change the rule, or the example.'

/** How to mend an example that a rule should mark and does not, where it is about more than its words. */
const missedBy: Partial<Record<Rule['kind'], string>> = {
  need: 'It holds what the rule asks for. Change the rule, or the example.',
  ifThen:
    "It does not hold what stands under 'if', or it holds what stands under 'then'. Change the rule, or the example.",
  limit: outOfBounds,
  measure: outOfBounds,
  oneForm: 'It must hold two of the forms. Change the rule, or the example.',
  order: 'It must hold two of the things, the later one first. Change the rule, or the example.',
}

/** The same for an example that a rule should leave alone. */
const caughtBy: Partial<Record<Rule['kind'], string>> = {
  need: 'It does not hold what the rule asks for. Change the rule, or the example.',
  ifThen: "It holds what stands under 'if', and not what stands under 'then'. Change the rule, or the example.",
  limit: outOfBounds,
  measure: outOfBounds,
  oneForm: byOrder,
  order: byOrder,
}

function failures(
  bad: readonly string[],
  good: readonly string[],
  isMarked: (example: string) => boolean,
): readonly FailedExample[] {
  return [
    ...bad.filter(example => !isMarked(example)).map(example => ({ example, expected: 'marked' as const })),
    ...good.filter(isMarked).map(example => ({ example, expected: 'left alone' as const })),
  ]
}

/** Every example of a rule that does not come out as its author says. */
export function failedExamples(pack: Pack, rule: Rule, tryText: TryText): readonly FailedExample[] {
  const alone = onlyThis(pack, rule)
  const { bad, good, customer } = rule.examples
  const isMarkedBy = (tried: Pack, example: string) => tryText(tried, example, customer).has(`${pack.id}:${rule.id}`)
  return failures(bad, good, example => isMarkedBy(alone, example)).map(failure => {
    const hint =
      failure.expected === 'marked'
        ? (whyUnmarked(rule, changed => isMarkedBy(onlyThis(pack, changed), failure.example)) ?? missedBy[rule.kind])
        : caughtBy[rule.kind]
    return hint ? { ...failure, hint } : failure
  })
}

function failedTerms(pack: Pack, at: number, tryText: TryText): readonly FailedExample[] {
  const term = pack.terms![at]!
  const alone = {
    ...pack,
    rules: [],
    terms: [{ ...term, level: term.level ?? 'should' }],
    checklist: [],
    override: {},
    allow: undefined,
  }
  const { bad, good } = term.examples
  const after = [...bad.map(pair => pair[1]), ...good]
  return failures(
    bad.map(pair => pair[0]),
    after,
    example => tryText(alone, example).has(`${pack.id}:term-1`),
  )
}

function failedItems(pack: Pack, at: number, tryText: TryText): readonly FailedExample[] {
  const { when: _when, ...item } = pack.checklist![at]!
  if (!item.examples) return []
  const alone = { ...pack, terms: [], checklist: [item], override: {}, allow: undefined }
  const { bad, good, customer } = item.examples
  return failures(bad, good, example => tryText(alone, example, customer).has(`${pack.id}:${item.id}`))
}

function told(where: string, path: string, failed: readonly FailedExample[], mend?: string): readonly PackProblem[] {
  return failed.map(({ example, expected, hint = mend }) => ({
    where,
    sentence:
      expected === 'marked'
        ? `${where}: This sentence should be marked but is not: '${example}' ${hint ?? 'Add a phrase that covers it, or remove the example.'}`
        : `${where}: '${example}' is listed as fine, but the rule marks it. ${hint ?? "Add what excuses it under 'except', or remove the example."}`,
    path,
  }))
}

/** Every example in a pack that does not come out: a pack that breaks its own word is not used. */
export function exampleProblems(pack: Pack, tryText: TryText): readonly PackProblem[] {
  return [
    ...pack.rules.flatMap((rule, at) =>
      told(nameOf('Rule', rule, at), `rules.${at}.examples`, failedExamples(pack, rule, tryText)),
    ),
    ...(pack.terms ?? []).flatMap((term, at) =>
      told(
        nameOf('Term', term, at),
        `terms.${at}.examples`,
        failedTerms(pack, at, tryText),
        "Change what stands under 'not', or the example.",
      ),
    ),
    ...(pack.checklist ?? []).flatMap((item, at) =>
      told(
        nameOf('Item', item, at),
        `checklist.${at}.examples`,
        failedItems(pack, at, tryText),
        'Change what ticks the item, or the example.',
      ),
    ),
  ]
}
