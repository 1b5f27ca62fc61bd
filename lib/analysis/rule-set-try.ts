import type { TryText } from '@/lib/packs/examples'
import type { Surroundings } from '@/lib/packs/meaning-problems'
import type { Pack } from '@/lib/packs/pack'
import { rewrites } from '@/lib/rewrite/rewrites'
import { analyse } from './analyse'
import { createRuleSet, type RuleSet } from './rule-set'

/** A rule is tried on many examples in a row: it is made ready once. */
const ready = new WeakMap<Pack, RuleSet>()

function readied(pack: Pack): RuleSet {
  const ruleSet = ready.get(pack) ?? createRuleSet([pack])
  ready.set(pack, ruleSet)
  return ruleSet
}

/** Runs a pack alone over one text, for its own examples: the same engine as in the reply box. */
export const tryText: TryText = (pack, draft, customer) => {
  const report = analyse({ draft, customerName: 'Robin Weaver', ...(customer ? { customer } : {}) }, readied(pack))
  const open = report.checklist.filter(item => item.state === 'open').map(item => item.id)
  return new Set([...report.findings.map(finding => finding.rule), ...open])
}

/** What a pack is read among: the built-in rewrites and the packs that are in use. */
export function surroundingsOf(packs: readonly Pack[], isTrusted: boolean): Surroundings {
  return {
    rewrites: rewrites.map(rewrite => rewrite.id),
    rules: packs.flatMap(pack => pack.rules.map(rule => `${pack.id}:${rule.id}`)),
    packs: packs.map(pack => pack.id),
    isTrusted,
  }
}
