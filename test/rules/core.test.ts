import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { failedExamples } from '@/lib/packs/examples'
import { meaningProblems } from '@/lib/packs/meaning-problems'
import { shapeProblems } from '@/lib/packs/read-shape'
import { asksAgain } from '@/lib/rules/asks-again'
import { core } from '@/lib/rules/core'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('every built-in rule does what its examples say', () => {
  for (const rule of core.rules) {
    it(rule.id, () => {
      expect(failedExamples(core, rule, tryText).map(({ example, expected }) => `${expected}: ${example}`)).toEqual([])
    })
  }
})

describe('the rule that is found by code does what its examples say', () => {
  const { customer, bad, good } = asksAgain.examples
  const asked = (draft: string) =>
    analyse({ customer, draft }, coreRuleSet()).findings.some(({ rule }) => rule === `core:${asksAgain.id}`)
  it.each(bad)('marks: %s', draft => expect(asked(draft)).toBe(true))
  it.each(good)('leaves alone: %s', draft => expect(asked(draft)).toBe(false))
})

describe('the built-in pack', () => {
  it('is a pack like any other', () => {
    expect(shapeProblems(core)).toEqual([])
    expect(meaningProblems(core, surroundingsOf([], true))).toEqual([])
  })

  it('survives a journey through JSON', () => {
    for (const rule of core.rules) expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
  })

  it('has at most five musts', () => {
    expect(core.rules.filter(rule => rule.level === 'must').map(rule => rule.id)).toEqual([
      'empty-slot',
      'wrong-name',
      'insult',
      'blame',
      'non-apology',
    ])
  })

  it('gives a reason and a source for each rule, and speaks about the text', () => {
    for (const { id, message, why, source } of [...core.rules, { ...asksAgain, message: '' }]) {
      expect(why, id).toMatch(/\S.*\.$/)
      expect(source, id).toMatch(/\S/)
      expect(message, id).not.toMatch(/\byou (?:lack|failed|are|should|must|forgot)\b/i)
    }
  })

  it('never holds a send, and has something that stops one once', () => {
    const guards = (core.checklist ?? []).map(item => item.guard)
    expect(guards).not.toContain('hold')
    expect(guards).toContain('confirm')
  })
})
