import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysedPart, longestText } from '@/lib/text/analysed-part'
import { boundaryAfter, boundaryBefore, onCharacters } from '@/lib/text/grapheme'
import { splitSentences } from '@/lib/text/split-sentences'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const boundaries = (text: string) => new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length))
const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '.',
      '\n',
      '\r',
      '\u0301',
      '\u200d',
      '👩',
      '🇩',
      '🇪',
      '\ud83d',
      'é',
      '。',
      '\u0600',
      ';',
    ),
    maxLength: 60,
  }),
)

describe('boundaries between characters', () => {
  it('never cut an emoji or an accented letter', () => {
    const family = 'a👩‍👩‍👧b'
    expect(boundaryBefore(family, 4)).toBe(1)
    expect(boundaryAfter(family, 4)).toBe(9)
    expect(onCharacters('sorry\u0301!', [0, 5])).toEqual([0, 6])
  })

  it('agree with the segmentation of the whole text', () => {
    fc.assert(
      fc.property(unicode, fc.nat(60), (text, at) => {
        const index = Math.min(at, text.length)
        const known = boundaries(text)
        expect(known.has(boundaryBefore(text, index))).toBe(true)
        expect(known.has(boundaryAfter(text, index))).toBe(true)
        expect(boundaryBefore(text, index)).toBeLessThanOrEqual(index)
        expect(boundaryAfter(text, index)).toBeGreaterThanOrEqual(index)
      }),
    )
  })

  it('hold every sentence, and sentences follow each other', () => {
    fc.assert(
      fc.property(unicode, text => {
        const known = boundaries(text)
        let last = 0
        for (const { start, end, text: words } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          expect(known.has(start) && known.has(end)).toBe(true)
          last = end
        }
      }),
    )
  })
})

describe('a very long text', () => {
  const sentence = 'This sentence has forty-one characters in. '
  const text = sentence.repeat(600)

  it('is read at its beginning and its end, cut at sentences', () => {
    expect(text.length).toBeGreaterThan(longestText)
    const { sentences, truncated } = analysedPart(text)
    expect(truncated).toBe(true)
    expect(new Set(sentences.map(found => found.text))).toEqual(new Set([sentence.trim()]))
    expect(sentences[0]?.start).toBe(0)
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length)
    const length = sentences.reduce((sum, { start, end }) => sum + end - start + 1, 0)
    expect(length).toBeGreaterThan(19_000)
    expect(length).toBeLessThanOrEqual(20_000)
  })

  it('that quotes its history early has no end to read', () => {
    const { sentences } = analysedPart(`Done.\n-----Original Message-----\n${text}`)
    expect(sentences.map(found => found.text)).toEqual(['Done.'])
  })

  it('is not cut when it just fits', () => {
    expect(analysedPart('a'.repeat(longestText)).truncated).toBe(false)
  })
})
