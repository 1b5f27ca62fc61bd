import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagged } from '@/lib/language/tagged'

describe('tagged words', () => {
  it('keep their place in the sentence', () => {
    const text = "We’re sorry, it can't be done."
    for (const { start, end, text: written } of tagged(text).words) expect(text.slice(start, end)).toBe(written)
    expect(tagged(text).words.map(word => word.normal)).toEqual(["we're", 'sorry', 'it', "can't", 'be', 'done'])
  })

  it('carry the tags of both parts of a contraction', () => {
    const word = tagged("We can't help.").words[1]
    expect(word?.tags.has('Modal') && word.tags.has('Negative')).toBe(true)
    expect(tagged("I'll call you.").words[0]?.tags.has('Modal')).toBe(true)
  })

  it.each([
    ['Your parcel has gone missing.', 'gone', 'go'],
    ['We were late.', 'were', 'be'],
    ["They didn't answer.", "didn't", 'do'],
    ["It can't work.", "can't", 'can'],
    ['We refunded your orders.', 'orders', 'order'],
    ['We refunded your orders.', 'refunded', 'refund'],
    ['She has written twice.', 'written', 'write'],
    ['The policies changed.', 'policies', 'policy'],
    ['You were charged.', 'charged', 'charge'],
    ['The boxes broke.', 'boxes', 'box'],
    ['The boxes broke.', 'broke', 'break'],
    ['No news yet.', 'news', 'news'],
  ])('%s: %s has the lemma %s', (sentence, form, lemma) => {
    expect(tagged(sentence).words.find(word => word.normal === form)?.lemma).toBe(lemma)
  })

  it('are found in any text without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 })),
        text => {
          let last = 0
          for (const { start, end, text: written } of tagged(text).words) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(text.slice(start, end)).toBe(written)
            last = end
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
