import { expect, it } from 'vitest'
import { shapeProblems } from '@/lib/packs/read-shape'
import { thresholdsAtWork, usualThresholds } from '@/lib/training/thresholds'
import { samplePack } from '../packs/sample-pack'

const inUse = (id: string, layer: 'mine' | 'team', training?: { up?: number; down?: number }) => ({
  text: JSON.stringify({ ...samplePack(), id, training }),
  layer,
})

it('are five and two where no pack says otherwise', async () => {
  expect(await thresholdsAtWork({ packs: [], lockedRules: [] })).toEqual(usualThresholds)
  expect(await thresholdsAtWork({ packs: [inUse('a/plain', 'team')], lockedRules: [] })).toEqual({ up: 5, down: 2 })
})

it('are the lead’s: the strongest pack that says something has its way, each number by itself', async () => {
  const packs = [inUse('a/team', 'team', { up: 3 }), inUse('a/mine', 'mine', { up: 9, down: 4 })]
  expect(await thresholdsAtWork({ packs, lockedRules: [] })).toEqual({ up: 3, down: 4 })
})

it.each([{ up: 0 }, { up: 21 }, { down: 1.5 }, { up: '5' }, { often: 3 }])(
  'a pack that asks for %j is told so',
  training => {
    const problems = shapeProblems({ ...samplePack(), training })
    expect(problems.map(({ sentence }) => sentence).join()).toMatch(/training|up|down|often/)
  },
)
