import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PatternProblem, readPattern } from '@/lib/checks/pattern-text'
import type { Token } from '@/lib/checks/token-schema'
import { finderOfPattern, finderOfTokens } from '@/lib/checks/what'
import { type SpelledWord, spelledWords } from '@/lib/language/spelled-out'
import { tagged } from '@/lib/language/tagged'

const wordsOf = (text: string) => spelledWords(tagged(text))
const found = (match: string, text: string) =>
  finderOfPattern(match, {})(wordsOf(text)).map(({ span: [start, end] }) => text.slice(start, end))

describe('patterns', () => {
  it('find choices, optional parts, kinds of words and any word', () => {
    expect(found('(was|were) #Adverb? caused by (you|the customer)', 'It was clearly caused by the customer.')).toEqual(
      ['was clearly caused by the customer'],
    )
    expect(found('you . failed', 'You have failed, and you also failed.')).toEqual([
      'You have failed',
      'you also failed',
    ])
  })

  it('take the longest at each place, none overlapping', () => {
    expect(found('nothing (we|we can|we can do)', 'There is nothing we can do, nothing we know.')).toEqual([
      'nothing we can do',
      'nothing we',
    ])
  })

  it('find "can\'t" where they say "can not", and the whole written word is marked', () => {
    expect(found('we can not', "Sorry, we can't.")).toEqual(["we can't"])
    expect(found("we can't", 'Sorry, we cannot.')).toEqual(['we cannot'])
  })

  it('give what each part took', () => {
    const [match] = finderOfPattern('you (failed to|forgot to) #Verb', {})(wordsOf('You forgot to sign it.'))
    expect(match?.captures).toEqual(['You', 'forgot to', 'sign'])
  })

  it('tell what is wrong with them', () => {
    for (const [match, problem] of [
      ['(a|b', "'(a|b' has an opening bracket without a closing one."],
      ['a b)', "'a b)' has a closing bracket without an opening one."],
      ['(a|(b|c))', "'(a|(b|c))' has a bracket inside a bracket. Use one level only."],
      ['(a|)', "'(a|)' has an empty choice. Put a word on both sides of |."],
      ['. .', "'. .' has no word that must be there. Name at least one."],
      ['(a|b)c', "'(a|b)c' goes on after its bracket. Put a space there."],
    ] as const) {
      expect(() => readPattern(match)).toThrow(new PatternProblem(problem))
    }
  })
})

describe('tokens', () => {
  const marked = (tokens: readonly Token[], text: string) =>
    finderOfTokens(tokens, { colours: ['red', 'blue'] })(wordsOf(text)).map(({ span: [start, end] }) =>
      text.slice(start, end),
    )

  it('know words, lists, shapes, capitals, slots, runs and their opposites', () => {
    expect(marked([{ word: 'order' }, { shape: 'AB-####' }], 'Order AB-1042 and order XY-1042.')).toEqual([
      'Order AB-1042',
    ])
    expect(marked([{ list: 'colours' }, { word: 'shoes' }], 'Blue shoes, green shoes.')).toEqual(['Blue shoes'])
    expect(marked([{ word: 'dear' }, { capital: true }], 'Dear Sam, dear friend.')).toEqual(['Dear Sam'])
    expect(marked([{ slot: true, max: 3 }], 'By [the end of], today.')).toEqual(['the end of'])
    expect(
      marked(
        [{ word: 'you' }, { any: true, optional: true, max: 2 }, { word: 'forgot' }],
        'You have once forgot, you forgot.',
      ),
    ).toEqual(['You have once forgot', 'you forgot'])
    expect(marked([{ word: 'not' }, { word: ['sure', 'bad'], not: true }], 'Not sure, not good.')).toEqual(['not good'])
    expect(marked([{ lemma: 'send' }, { word: 'it' }], 'We sent it.')).toEqual(['sent it'])
  })

  it('find what a plain search finds', () => {
    const letters = fc.constantFrom('a', 'b', 'c')
    const word = (normal: string, at: number): SpelledWord => ({
      normal,
      written: normal,
      lemma: normal,
      start: at * 2,
      end: at * 2 + 1,
      tags: new Set(),
      isSlot: false,
    })
    const token = fc.record({ word: letters, optional: fc.boolean(), max: fc.integer({ min: 1, max: 2 }) })
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 4 }),
        fc.array(letters, { maxLength: 12 }),
        (tokens, text) => {
          const pattern = new RegExp(
            tokens.map(({ word: letter, optional, max }) => `${letter}{${optional ? 0 : 1},${max}}`).join(''),
          )
          const isFound = finderOfTokens(tokens, {})(text.map(word)).length > 0
          const isThere = tokens.every(one => one.optional)
            ? [...text.join('')].some(letter => tokens.some(one => one.word === letter))
            : pattern.test(text.join(''))
          expect(isFound).toBe(isThere)
        },
      ),
    )
  })

  it('stay quick whatever the pattern', () => {
    const greedy = Array.from({ length: 12 }, () => ({ any: true as const, optional: true, max: 5 }))
    const text = Array.from({ length: 2000 }, () => 'word').join(' ')
    const words = wordsOf(text)
    let steps = 0
    const counted = words.map(word => ({
      ...word,
      get normal() {
        steps++
        return word.normal
      },
    }))
    finderOfTokens([...greedy, { word: 'never' }], {})(counted)
    finderOfTokens([{ word: 'word' }, ...greedy, { word: 'never' }], {})(counted)
    expect(steps).toBeLessThan(words.length * 14 * 6 * 4)
  })
})
