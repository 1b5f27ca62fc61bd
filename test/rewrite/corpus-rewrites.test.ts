import { describe, expect, it, vi } from 'vitest'
import { inputOf, replies } from '../corpus/corpus'
import { measureRewrites, shareOf, type TakenRewrite } from './rewrite-measures'

vi.setConfig({ testTimeout: 300_000 })

const english = replies.filter(({ labels }) => labels.language === 'en').map(inputOf)
const { taken, placed, equalAlternatives } = await measureRewrites(english)

/** The least share of suggestions over our own corpus of which each must hold; a floor only goes up. */
const floors: readonly (readonly [string, number, (one: TakenRewrite) => boolean])[] = [
  ['keeps every number, date, amount, name and link', 1, one => one.lostFacts.length === 0],
  ['keeps what is true: no no becomes a yes without a condition, a request or a slot', 1, one => one.keepsTruth],
  ['leaves something to send', 1, one => !one.isEmpty],
  ['keeps the other content words or puts a slot in their place', 0.96, one => one.lostWords.length === 0],
  ['leaves no more grammar faults than before, as harper finds them', 0.99, one => one.newFaults.length === 0],
  [
    'takes its finding away and brings none as heavy',
    0.97,
    one => one.removesItsFinding && one.addedFindings.length === 0,
  ],
]

describe('suggestions over our own corpus', () => {
  it('are enough to measure', () => {
    expect(taken.length).toBeGreaterThanOrEqual(80)
    expect(placed.length).toBeGreaterThanOrEqual(60)
  })

  it.each(floors)('%s: at least %d', (what, floor, holds) => {
    const share = shareOf(taken, holds)
    console.info(`${what}: ${(share * 100).toFixed(1)} % of ${taken.length}`)
    const broken = taken
      .filter(one => !holds(one))
      .map(({ id, rule, before, after }) => `${id} ${rule}: ${before} → ${after}`)
    expect(share, broken.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  it('are offered on at least 60 % of the places marked in positive and respect', () => {
    const share = shareOf(placed, one => one.offers)
    console.info(`offered: ${(share * 100).toFixed(1)} % of ${placed.length}`)
    expect(
      share,
      placed
        .filter(one => !one.offers)
        .map(one => `${one.rule} ${one.text}`)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.6)
  })

  it('never equal each other', () => {
    expect(equalAlternatives).toEqual([])
  })
})
