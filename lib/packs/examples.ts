import type { Pack } from './pack'
import { nameOf, type PackProblem } from './problem'
import type { Rule } from './rule'

/** Runs a pack alone over one text and says which of its rules and checklist items (`pack:id`) have something to say. */
export type TryText = (pack: Pack, draft: string, customer?: string) => ReadonlySet<string>

/** An example that its rule does not live up to. */
export interface FailedExample {
  readonly example: string
  /** What was expected of the rule. */
  readonly expected: 'marked' | 'left alone'
}

/** The pack with this rule alone, at work in every situation: examples are about words, not about customers. */
function onlyThis(pack: Pack, rule: Rule): Pack {
  const { when: _when, trial: _trial, ...always } = rule
  const level = rule.level === 'off' ? 'could' : rule.level
  return { ...pack, rules: [{ ...always, level } as Rule], terms: [], checklist: [], override: {}, allow: undefined }
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
  return failures(bad, good, example => tryText(alone, example, customer).has(`${pack.id}:${rule.id}`))
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

function told(where: string, path: string, failed: readonly FailedExample[]): readonly PackProblem[] {
  return failed.map(({ example, expected }) => ({
    where,
    sentence:
      expected === 'marked'
        ? `${where}: This sentence should be marked but is not: '${example}' Add a phrase that covers it, or remove the example.`
        : `${where}: '${example}' is listed as fine, but the rule marks it. Add it under exceptions.`,
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
      told(nameOf('Term', term, at), `terms.${at}.examples`, failedTerms(pack, at, tryText)),
    ),
    ...(pack.checklist ?? []).flatMap((item, at) =>
      told(nameOf('Item', item, at), `checklist.${at}.examples`, failedItems(pack, at, tryText)),
    ),
  ]
}
