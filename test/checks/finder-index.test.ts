import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FinderIndex } from '@/lib/checks/finder-index'
import { phraseFinder } from '@/lib/checks/phrases'
import type { Token } from '@/lib/checks/token-schema'
import { finderOfPattern, finderOfTokens } from '@/lib/checks/what'
import { spelledWords } from '@/lib/language/spelled-out'
import { tagged } from '@/lib/language/tagged'

const word = fc.constantFrom('we', 'you', 'send', 'sent', 'not', 'refund', 'the', "can't", 'order')
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map(words => words.join(' '))
const token: fc.Arbitrary<Token> = fc.record(
  {
    word: fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 })),
    lemma: fc.constantFrom('send', 'refund'),
    tag: fc.constantFrom('Verb' as const, 'Noun' as const, 'Negative' as const),
    optional: fc.boolean(),
    not: fc.boolean(),
    max: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
)
const part = fc.constantFrom(
  'we',
  'you?',
  '(send|sent the)',
  '#Verb',
  '.',
  '(not|can not)?',
  '(refund|order not)',
  'the',
)
const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => `${parts.join(' ')} we`)
const finder = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map(phrases => phraseFinder(phrases)),
  fc.array(token, { minLength: 1, maxLength: 4 }).map(tokens => finderOfTokens(tokens, {})),
  pattern.map(match => finderOfPattern(match, {})),
)
/** The first sentence wakes the tagger. */
const patient = { timeout: 120_000 }

describe('the tree of all finders', () => {
  it('leaves asleep only those that find nothing', patient, () => {
    fc.assert(
      fc.property(fc.array(finder, { maxLength: 12 }), fc.array(sentence, { maxLength: 4 }), (finders, texts) => {
        const index = new FinderIndex(finders)
        for (const text of texts) {
          const words = spelledWords(tagged(text))
          const awake = index.awake(words)
          expect(awake).toEqual([...new Set(awake)].sort((one, other) => one - other))
          const finding = finders.flatMap((find, number) => (find(words).length > 0 ? [number] : []))
          expect(finding.filter(number => !awake.includes(number))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('wakes those whose words stand in the sentence, and no others, however many there are', () => {
    const finders = Array.from({ length: 2000 }, (_, number) =>
      number % 2 === 0
        ? phraseFinder([`we will not thing${number}`, `thing${number} again`])
        : finderOfPattern(`we #Adverb? (will|can) (not|never) thing${number}`, {}),
    )
    const index = new FinderIndex(finders)
    expect(index.awake(spelledWords(tagged('We will not do this, and we never will.')))).toEqual([])
    expect(index.awake(spelledWords(tagged('We will not thing8, we will never thing9.')))).toEqual([8, 9])
  })

  it('shows every sentence to what names no words', () => {
    const index = new FinderIndex([phraseFinder(['never met']), finderOfTokens([{ capital: true }], {})])
    expect(index.awake(spelledWords(tagged('Hello Sam')))).toEqual([1])
  })
})

describe('a pattern with kinds of words', () => {
  it('has no sentence tagged in which its words do not stand', () => {
    const asked = (match: string, text: string): boolean => {
      let isAsked = false
      const known = tagged(text)
      const watched = {
        text,
        get words() {
          isAsked = true
          return known.words
        },
      }
      finderOfPattern(match, {})(spelledWords(watched))
      return isAsked
    }
    expect(asked('you #Verb (it|them) again', 'You must send the form.')).toBe(false)
    expect(asked('#Verb it to (them|us) again', 'Send it to us.')).toBe(false)
    expect(asked('you #Verb it', 'You see it.')).toBe(true)
  })
})
