import { layered } from '@/lib/packs/layers'
import type { Override, Pack } from '@/lib/packs/pack'
import { layeredPacks } from '@/lib/packs/packs-in-use'
import { builtInOnly, type RulesToUse } from '@/lib/packs/rules-to-use'
import { core } from '@/lib/rules/core'
import { coreRuleSet, createRuleSet, type RuleSet } from './rule-set'
import type { RuleWatch } from './rule-watch'

/** The rules at work, and those of them that the agent may not mute, each with the title of the pack that locked it. */
export interface RulesInUse {
  readonly ruleSet: RuleSet
  readonly locks: Readonly<Record<string, string>>
}

/** Many panels share one brain and mostly use the same packs. */
const mostKept = 4
const made = new Map<string, RulesInUse & { readonly watch: RuleWatch | undefined }>()

/** The built-in pack with these over it, in their layers; made once for the same packs. */
export function rulesInUse(wanted: RulesToUse = builtInOnly, watch?: RuleWatch): RulesInUse {
  if (wanted.packs.length === 0 && wanted.lockedRules.length === 0) return { ruleSet: coreRuleSet(), locks: {} }
  const key = JSON.stringify(wanted)
  const known = made.get(key)
  const rules = known?.watch === watch && known ? known : makeRules(wanted, watch)
  made.delete(key)
  made.set(key, rules)
  if (made.size > mostKept) made.delete(made.keys().next().value ?? key)
  return rules
}

function makeRules(wanted: RulesToUse, watch: RuleWatch | undefined) {
  const ready = layeredPacks(wanted).filter(({ pack }) => isFitToRun(pack))
  const layers = layered([{ pack: core, layer: 'core' }, ...ready], wanted.lockedRules)
  const overrides = withPaused(layers.overrides, wanted.paused ?? [])
  return { ruleSet: createRuleSet(layers.packs, overrides, watch), locks: Object.fromEntries(layers.locks), watch }
}

/** Rules that are paused on this computer are off, whoever locked them. */
function withPaused(overrides: Readonly<Record<string, Override>>, paused: readonly string[]) {
  const off = paused.map(rule => [rule, { ...overrides[rule], level: 'off' }] as const)
  return { ...overrides, ...Object.fromEntries(off) }
}

/** A pack is read in full before it is kept; one that was damaged since is left out, and the others work on. */
function isFitToRun(pack: Pack): boolean {
  try {
    createRuleSet([pack])
    return true
  } catch {
    return false
  }
}
