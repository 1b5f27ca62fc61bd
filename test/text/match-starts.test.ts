import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherIn } from '@/lib/text/match-starts'
import { has, spansOf, wording } from '@/lib/text/wording'

const atoms = [
  'a',
  'b',
  's',
  "'",
  ' ',
  '\\s',
  '\\w',
  '\\W',
  '\\d',
  '\\b',
  '.',
  '\\.',
  '[ab]',
  '[^a]',
  '[a-c1]',
  "[\\w']",
  'é',
  '\\p{L}',
  '$',
  '-',
  'ab',
  "b's",
]
const quantifiers = ['', '', '', '?', '*', '+', '+?', '{2}', '{0,2}', '{1,}']
const pattern = fc.letrec<{ part: string; row: string; choice: string }>(tie => ({
  part: fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...atoms.map(atom => `(?:${atom})`)) },
        { weight: 1, arbitrary: tie('choice').map(inside => `(?:${inside})`) },
      ),
      fc.constantFrom(...quantifiers),
    )
    .map(parts => parts.join('')),
  row: fc
    .tuple(
      fc.constantFrom('', '', '', '(?!a)', '(?=b)', '(?<!b)', "(?<![\\w'])", '^'),
      fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    )
    .map(([before, parts]) => before + parts.join('')),
  choice: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map(rows => rows.join('|')),
})).choice
const text = fc
  .array(
    fc.constantFrom('a', 'b', 'c', 's', 'A', 'S', "'", ' ', '\n', '.', '1', '_', '-', 'é', 'É', 'ſ', '😀', '\ud83d'),
    {
      maxLength: 14,
    },
  )
  .map(signs => signs.join(''))

function plainly(words: string, source: string, flags: string): [number, number][] {
  return [...words.matchAll(new RegExp(source, flags))]
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .filter(([start, end]) => start < end)
    .sort((one, other) => one[0] - other[0] || other[1] - one[1])
}

describe('a pattern that is tried only where it can begin', () => {
  it('finds what it finds when it is tried everywhere', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom('g', 'gi', 'gu', 'giu'),
        fc.array(text, { minLength: 4, maxLength: 8 }),
        (source, flags, texts) => {
          const tried = new RegExp(source, flags)
          for (const words of texts) {
            expect(spansOf(words, tried)).toEqual(plainly(words, source, flags))
            expect(has(words, tried)).toBe(words.search(new RegExp(source, flags.replace('g', ''))) >= 0)
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it('is known after a few uses, unless it may match nothing at all or needs the whole text', () => {
    const readied = (source: RegExp) => {
      for (let use = 0; use < 5; use++) matcherIn('some words', source)
      return matcherIn('some words', source) !== null
    }
    expect(readied(wording('sorry', '(?:we|i) can'))).toBe(true)
    expect(readied(/\w+s/gi)).toBe(true)
    expect(readied(/(?:some)?/gi)).toBe(false)
    expect(readied(/words|$/gi)).toBe(false)
    expect(readied(/^some/gi)).toBe(false)
    expect(readied(/^some/gim)).toBe(false)
    expect(readied(/(s)\1/gi)).toBe(false)
  })

  it('is found again wherever it stands, one after the other', () => {
    const sorry = wording('sorry', 'we apologi[sz]e')
    const words = "Sorry, so sorry. We apologise; 'sorry', unsorry"
    for (let use = 0; use < 5; use++) {
      expect(spansOf(words, sorry).map(span => words.slice(...span))).toEqual(['Sorry', 'sorry', 'We apologise'])
    }
  })
})
