import { describe, expect, it } from 'vitest'
import { dayOf, inForce } from '@/lib/packs/expiry'
import type { Pack } from '@/lib/packs/pack'
import { layeredPacks } from '@/lib/packs/packs-in-use'
import { samplePack } from './sample-pack'

function withLastDays(): Pack {
  const pack = samplePack()
  const [first, ...others] = pack.rules
  return {
    ...pack,
    rules: [{ ...first!, expires: '2026-11-30' }, ...others],
    checklist: [
      { id: 'by-rule', text: 'Said so', level: 'should', auto: first!.id },
      { id: 'by-hand', text: 'Looked it up', level: 'should' },
      { id: 'over', text: 'Mention the outage', level: 'should', expires: '2026-10-01' },
    ],
  }
}

describe('a last day', () => {
  it('is still a day at work', () => {
    expect(inForce(withLastDays(), '2026-11-30')?.rules).toHaveLength(samplePack().rules.length)
    expect(inForce({ ...samplePack(), expires: '2026-11-30' }, '2026-11-30')).not.toBeNull()
  })

  it('takes a rule out with the item that it ticks, and leaves the rest', () => {
    const left = inForce(withLastDays(), '2026-12-01')
    expect(left?.rules).toHaveLength(samplePack().rules.length - 1)
    expect(left?.checklist?.map(({ id }) => id)).toEqual(['by-hand'])
  })

  it('takes the whole pack out, where it is the pack’s own', () => {
    const text = JSON.stringify({ ...samplePack(), expires: '2026-11-30' })
    const packs = [{ text, layer: 'team' as const }]
    expect(layeredPacks({ packs, today: '2026-11-30' })).toHaveLength(1)
    expect(layeredPacks({ packs, today: '2026-12-01' })).toEqual([])
    expect(layeredPacks({ packs })).toHaveLength(1)
  })

  it('leaves a pack without one as it is', () => {
    const pack = samplePack()
    expect(inForce(pack, '2099-01-01')).toBe(pack)
  })
})

it('a day is written as packs write it', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
