import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { core } from '@/lib/rules/core'
import { inputOf } from './corpus'
import { analysedReplies } from './reports'

// Each rule is taken away once: as many rule sets are made as there are rules.
vi.setConfig({ testTimeout: 120_000 })

const repliesWith = (rule: string) =>
  analysedReplies.filter(({ report }) => report.findings.some(finding => finding.rule === rule))

describe.each(core.rules.map(({ id }) => id))('the rule %s', id => {
  const rule = `core:${id}`
  const [first, ...more] = repliesWith(rule)

  it('marks something in two replies or more, and leaves others alone', () => {
    expect(more.length).toBeGreaterThanOrEqual(1)
    expect(more.length + 1).toBeLessThan(analysedReplies.length / 2)
  })

  it('is missed when it is taken away', () => {
    const others = createRuleSet([{ ...core, rules: core.rules.filter(other => other.id !== id), checklist: [] }])
    const reply = first?.reply
    expect(reply).toBeDefined()
    if (!reply) return
    const without = analyse(inputOf(reply), others)
    expect(without.findings.map(finding => finding.rule)).not.toEqual(
      first.report.findings.map(finding => finding.rule),
    )
  })
})

describe('what is found by code', () => {
  it('asks again in two replies or more, and leaves others alone', () => {
    expect(repliesWith('core:asks-again').length).toBeGreaterThanOrEqual(2)
  })
})
