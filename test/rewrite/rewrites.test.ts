import { describe, expect, it, vi } from 'vitest'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { tagged } from '@/lib/language/tagged'
import { keepsFacts } from '@/lib/rewrite/facts-kept'
import { rewrites } from '@/lib/rewrite/rewrites'
import { core } from '@/lib/rules/core'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('every rewrite does what its examples say', () => {
  for (const { id, examples, rewrite } of rewrites) {
    for (const { before, after } of examples) {
      it(`${id}: ${before}`, () => {
        const sentence = tagged(before)
        const mark = coreRuleSet()
          .factsOf(sentence)
          .hits.find(hit => core.rules.some(rule => `core:${rule.id}` === hit.rule && rule.rewrite?.includes(id)))
        expect(mark, 'a rule of the built-in pack marks it and names this rewrite').toBeDefined()
        expect(rewrite(sentence, mark!.span)).toEqual(after)
        for (const text of after) expect(keepsFacts(before, text), `facts kept in: ${text}`).toBe(true)
        expect(new Set([before, ...after]).size, 'all ways differ').toBe(after.length + 1)
      })
    }
  }

  it('has ids of its own', () => {
    expect(new Set(rewrites.map(rewrite => rewrite.id)).size).toBe(rewrites.length)
  })
})
