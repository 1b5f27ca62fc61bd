import { describe, expect, it } from 'vitest'
import { layered, mutedBy } from '@/lib/packs/layers'
import type { Pack } from '@/lib/packs/pack'

function pack(id: string, more: Partial<Pack> = {}): Pack {
  return { format: 1, id, version: '1.0.0', title: id, locale: 'en', rules: [], ...more }
}

describe('the order of packs', () => {
  it('is by layer, whatever the order they were added in', () => {
    const { packs } = layered([
      { pack: pack('acme/policy'), layer: 'policy' },
      { pack: pack('me/own'), layer: 'mine' },
      { pack: pack('core'), layer: 'core' },
      { pack: pack('acme/team'), layer: 'team' },
    ])
    expect(packs.map(({ id }) => id)).toEqual(['core', 'me/own', 'acme/team', 'acme/policy'])
  })

  it('puts a pack behind those it builds on, and says which of them is not here', () => {
    const { packs, absent } = layered([
      { pack: pack('acme/team', { extends: [{ id: 'acme/base' }, { id: 'acme/lost' }] }), layer: 'mine' },
      { pack: pack('acme/base'), layer: 'team' },
    ])
    expect(packs.map(({ id }) => id)).toEqual(['acme/base', 'acme/team'])
    expect(absent).toEqual([{ id: 'acme/lost', neededBy: 'acme/team' }])
  })

  it('stands when two packs build on each other', () => {
    const { packs } = layered([
      { pack: pack('a/a', { extends: [{ id: 'b/b' }] }), layer: 'team' },
      { pack: pack('b/b', { extends: [{ id: 'a/a' }] }), layer: 'team' },
    ])
    expect(packs).toHaveLength(2)
  })
})

describe('changes to the same rule', () => {
  const cannot = 'core:cannot'

  it('are merged field by field, the later pack last, exceptions added up', () => {
    const { overrides, conflicts } = layered([
      {
        pack: pack('acme/billing', { override: { [cannot]: { level: 'off', except: ['no can do'] } } }),
        layer: 'team',
      },
      {
        pack: pack('acme/voice', { override: { [cannot]: { message: 'Say it kindly.', except: ['can not but'] } } }),
        layer: 'mine',
      },
    ])
    expect(overrides).toEqual({
      [cannot]: { level: 'off', message: 'Say it kindly.', except: ['can not but', 'no can do'] },
    })
    expect(conflicts).toEqual([])
  })

  it('that contradict each other are shown', () => {
    const { overrides, conflicts } = layered([
      { pack: pack('acme/voice', { override: { [cannot]: { level: 'must' } } }), layer: 'mine' },
      { pack: pack('acme/billing', { override: { [cannot]: { level: 'off' } } }), layer: 'team' },
    ])
    expect(overrides[cannot]?.level).toBe('off')
    expect(conflicts).toEqual([{ about: 'core:cannot, level', sides: ['acme/voice: must', 'acme/billing: off'] }])
  })

  it('do not count against a lock of a stronger layer, and a personal pack locks nothing', () => {
    const change = { [cannot]: { level: 'off' as const } }
    const locked = { locked: [cannot] }
    const weaker = layered([
      { pack: pack('me/own', { override: change }), layer: 'mine' },
      { pack: pack('acme/team', locked), layer: 'team' },
    ])
    expect(weaker.overrides).toEqual({})
    expect([...weaker.locks]).toEqual([[cannot, 'acme/team']])
    const stronger = layered([
      { pack: pack('acme/policy', { override: change }), layer: 'policy' },
      { pack: pack('acme/team', locked), layer: 'team' },
      { pack: pack('me/own', locked), layer: 'mine' },
    ])
    expect(stronger.overrides).toEqual(change)
  })
})

it('one word that two packs write differently is a conflict', () => {
  const examples = { bad: [['Log in.', 'Sign in.'] as [string, string]], good: ['Sign in.'] }
  const { conflicts } = layered([
    { pack: pack('acme/a', { terms: [{ use: 'sign in', not: ['Log in'], examples }] }), layer: 'team' },
    { pack: pack('acme/b', { terms: [{ use: 'log on', not: ['log in'], examples }] }), layer: 'team' },
  ])
  expect(conflicts).toEqual([{ about: 'log in', sides: ['acme/a: sign in', 'acme/b: log on'] }])
})

it('an agent’s muting holds, but not for what is locked', () => {
  const layers = layered([{ pack: pack('acme/team', { locked: ['core:blame'] }), layer: 'team' }])
  expect(mutedBy(['core:blame', 'core:cannot'], layers)).toEqual(['core:cannot'])
})
