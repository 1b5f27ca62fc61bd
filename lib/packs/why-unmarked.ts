import type { Rule } from './rule'
import { soughtBy } from './sought-by'

const places = {
  greeting: 'in the greeting',
  opening: 'in the first two sentences behind the greeting',
  body: 'in the middle of a reply',
  closing: 'at the end of a reply',
} as const

/** The rule without one of its parts. */
function without(rule: Rule, part: 'where' | 'except' | 'unless'): Rule {
  const { [part]: _left, ...rest } = rule
  return rest as Rule
}

/** Whether the rule asks for an A that is told by what the customer wrote. */
function asksForAcknowledge(rule: Rule): boolean {
  return soughtBy(rule).some(what => 'signal' in what && what.signal === 'acknowledge')
}

/**
 * What in a rule keeps it from a sentence that its author wants marked, in one sentence with the way out; null where
 * its words do not find it at all. `isMarkedBy` tries the sentence on a changed rule.
 */
export function whyUnmarked(rule: Rule, isMarkedBy: (changed: Rule) => boolean): string | null {
  const { where, except, unless, examples } = rule
  if (where && where !== 'any' && isMarkedBy(without(rule, 'where')))
    return `It looks ${places[where]} only. Write the example with the sentences around it, or take 'where' out.`
  if (except && isMarkedBy(without(rule, 'except')))
    return "A phrase under 'except' excuses it. Narrow that phrase, or remove the example."
  if (unless && isMarkedBy(without(rule, 'unless')))
    return "What stands under 'unless' excuses it. Narrow that, or remove the example."
  if (asksForAcknowledge(rule) && examples.customer === undefined)
    return "Whether a reply acknowledges is told by what the customer wrote: add their message to the examples, as 'customer'."
  return null
}
