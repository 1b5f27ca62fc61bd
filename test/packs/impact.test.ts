import { describe, expect, test } from 'vitest'
import { ImpactCount, inHundred, mostSamples, type PlacedMark, precisionOf } from '@/lib/packs/impact'

const mark = (at: number, rule = 'no-tiers'): PlacedMark => ({
  rule,
  sentence: 'I passed it to tier two.',
  words: [15, 23],
  at,
})

describe('counting', () => {
  test('marks, replies with a mark, and what is new, gone or kept', () => {
    const count = new ImpactCount(['no-tiers', 'quiet'])
    count.add(1, { now: [mark(15), mark(60)], before: [mark(15)] })
    count.add(2, { now: [], before: [mark(3)] })
    count.add(3, null)
    count.add(4, { now: [], before: [] })
    const { read, otherLanguage, marked, rules } = count.impact
    expect({ read, otherLanguage, marked }).toEqual({ read: 4, otherLanguage: 1, marked: 1 })
    expect(rules[0]).toMatchObject({ rule: 'no-tiers', marks: 2, replies: 1, counts: { new: 1, kept: 1, gone: 1 } })
    expect(rules[0]!.samples.map(({ standing, place, at }) => [standing, place, at])).toEqual([
      ['new', 1, 60],
      ['gone', 2, 3],
      ['kept', 1, 15],
    ])
    expect(rules[1]).toEqual({
      rule: 'quiet',
      marks: 0,
      replies: 0,
      counts: { new: 0, kept: 0, gone: 0 },
      samples: [],
    })
  })

  test('a mark about the whole reply is one a reply', () => {
    const count = new ImpactCount(['greet'])
    const whole = { rule: 'greet', sentence: 'Your parcel…', words: null, at: -1 }
    count.add(1, { now: [whole], before: [whole] })
    expect(count.impact.rules[0]).toMatchObject({ marks: 1, counts: { kept: 1 } })
  })

  test('of many marks some are shown, from all of the file, and the same ones again', () => {
    const shown = () => {
      const count = new ImpactCount(['no-tiers'])
      for (let place = 1; place <= 1000; place++) count.add(place, { now: [mark(15)], before: [] })
      return count.impact.rules[0]!
    }
    const { marks, samples } = shown()
    expect(marks).toBe(1000)
    expect(samples).toHaveLength(mostSamples)
    for (const part of [0, 1, 2, 3])
      expect(samples.some(({ place }) => place > part * 250 && place <= part * 250 + 250)).toBe(true)
    expect(shown().samples).toEqual(samples)
  })
})

describe('precision', () => {
  test('counts what is shown and marked now; what is no longer marked is no mark', () => {
    const count = new ImpactCount(['no-tiers'])
    count.add(1, { now: [mark(1), mark(30)], before: [mark(1), mark(90)] })
    count.add(2, { now: [mark(1)], before: [] })
    const [rule] = count.impact.rules
    const key = (place: number, at: number) =>
      rule!.samples.find(sample => sample.place === place && sample.at === at)!.key
    expect(precisionOf(rule!, new Set())).toEqual({ shown: 3, right: 3, percent: 100 })
    expect(precisionOf(rule!, new Set([key(2, 1), key(1, 90)]))).toEqual({ shown: 3, right: 2, percent: 67 })
  })

  test('of nothing is nothing', () => {
    expect(precisionOf({ samples: [] }, new Set())).toBeNull()
  })

  test.each([
    [0, 0, '0'],
    [0, 500, '0'],
    [1, 500, '0.2'],
    [47, 500, '9.4'],
    [498, 5000, '10'],
    [750, 500, '150'],
  ])('%i in %i is %s in a hundred', (count, all, said) => {
    expect(inHundred(count, all)).toBe(said)
  })
})
