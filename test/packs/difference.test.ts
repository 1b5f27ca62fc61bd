import { describe, expect, it } from 'vitest'
import { compareVersions, packDifference, proposedVersion } from '@/lib/packs/difference'
import type { Pack } from '@/lib/packs/pack'
import type { Rule } from '@/lib/packs/rule'
import { samplePack } from './sample-pack'

const before = samplePack()

function withRule(id: string, change: Partial<Rule>): Pack {
  const rules = before.rules.map(rule => (rule.id === id ? ({ ...rule, ...change } as Rule) : rule))
  return { ...before, rules }
}

const told = (after: Pack) => {
  const changes = packDifference(before, after)
  return {
    changes: changes.map(({ where, change, details }) => [where, change, ...details]),
    version: proposedVersion(before, changes),
  }
}

const noJargon = "Rule 'Our own words for ourselves.'"

describe('what an update changes', () => {
  it('nothing, and the version stays', () => {
    expect(told(samplePack())).toEqual({ changes: [], version: '1.2.0' })
  })

  it.each([
    [
      'a level raised is a new duty',
      withRule('no-jargon', { level: 'must' }),
      [noJargon, 'changed', 'should → must'],
      '2.0.0',
    ],
    ['a level lowered', withRule('no-jargon', { level: 'could' }), [noJargon, 'changed', 'should → could'], '1.2.1'],
    [
      'more to find',
      withRule('no-jargon', { phrases: ['escalation matrix', 'tier two', 'tier three'] } as Partial<Rule>),
      [noJargon, 'changed', "new phrases: 'tier three'"],
      '1.3.0',
    ],
    [
      'less to find',
      withRule('no-jargon', { phrases: ['tier two'] } as Partial<Rule>),
      [noJargon, 'changed', "phrases taken out: 'escalation matrix'"],
      '1.2.1',
    ],
    [
      'an exception',
      withRule('no-jargon', { except: ['tier two hotel'] }),
      [noJargon, 'changed', "new exceptions: 'tier two hotel'"],
      '1.2.1',
    ],
    ['words only', withRule('no-jargon', { why: 'They are ours.' }), [noJargon, 'changed', 'other reason'], '1.2.1'],
  ])('%s', (_, after, change, version) => {
    expect(told(after)).toEqual({ changes: [change], version })
  })

  it('a new rule may mark more, a new must is a duty, one on trial is none yet', () => {
    const rule = { ...before.rules[0]!, id: 'no-more-jargon', message: 'More of our own words.' }
    const plus = (more: Partial<Rule>) => told({ ...before, rules: [...before.rules, { ...rule, ...more } as Rule] })
    expect(plus({})).toEqual({ changes: [["Rule 'More of our own words.'", 'added']], version: '1.3.0' })
    expect(plus({ level: 'must' }).version).toBe('2.0.0')
    expect(plus({ level: 'must', trial: true }).version).toBe('1.3.0')
  })

  it('a rule that is gone takes its name away from whoever tuned it', () => {
    const after = { ...before, rules: before.rules.filter(({ id }) => id !== 'no-jargon') }
    expect(told(after)).toEqual({ changes: [[noJargon, 'removed']], version: '2.0.0' })
  })

  it('terms, lists and changes to other packs’ rules', () => {
    const [signIn, ...others] = before.terms!
    const after: Pack = {
      ...before,
      terms: [{ ...signIn!, not: [...signIn!.not, 'logon'] }, ...others],
      lists: { ...before.lists, sorryWords: ['sorry'] },
      override: { ...before.override, 'core:cannot': { level: 'off', reason: 'We say it otherwise.' } },
    }
    expect(told(after)).toEqual({
      changes: [
        ["Term 'sign in'", 'changed', "new words to replace: 'logon'"],
        ["List 'sorryWords'", 'changed', "words taken out: 'apologies'"],
        ["Change to 'core:cannot'", 'added'],
      ],
      version: '1.3.0',
    })
  })
})

it.each([
  ['1.2.3', '1.2.3', 0],
  ['1.2.3', '1.10.0', -8],
  ['2.0.0', '1.9.9', 1],
])('%s against %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(order))
})
