import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { failedExamples, type TryText } from '@/lib/packs/examples'
import { core } from '@/lib/rules/core'

const tryText: TryText = (pack, draft, customer) =>
  new Set(
    analyse(
      { draft, customerName: 'Robin Weaver', ...(customer ? { customer } : {}) },
      createRuleSet([pack]),
    ).findings.map(finding => finding.rule),
  )

describe('every built-in rule does what its examples say', () => {
  for (const rule of core.rules) {
    it(rule.id, () => {
      expect(failedExamples(core, rule, tryText).map(({ example, expected }) => `${expected}: ${example}`)).toEqual([])
    })
  }
})
