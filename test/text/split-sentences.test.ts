import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/text/split-sentences'

const split = (text: string) => splitSentences(text).map(sentence => sentence.text)

describe('splitting into sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Hi Sam,\n\nThanks for writing.', ['Hi Sam,', 'Thanks for writing.']],
    ['Mr. Smith wrote. We replied.', ['Mr. Smith wrote.', 'We replied.']],
    ['Allow approx. 3 days, i.e. until Friday.', ['Allow approx. 3 days, i.e. until Friday.']],
    [
      'See https://example.com/a.b?c=1. Then write to jo.doe@example.com!',
      ['See https://example.com/a.b?c=1.', 'Then write to jo.doe@example.com!'],
    ],
    ['That is 3.50 today. Fine.', ['That is 3.50 today.', 'Fine.']],
    ['It is sorted.Please try again.', ['It is sorted.', 'Please try again.']],
    ['We open at 9 a.m. and close at 5 p.m. Call us.', ['We open at 9 a.m. and close at 5 p.m.', 'Call us.']],
    ['1. Open the page\n2. Press Save', ['1. Open the page', '2. Press Save']],
    ['She said "It works." Great.', ['She said "It works."', 'Great.']],
    ['Wait… really?! Yes', ['Wait…', 'really?!', 'Yes']],
    ['  \n \t', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('counts paragraphs by lines that hold something', () => {
    const paragraphs = splitSentences('Hi Sam,\n\nOne. Two.\nThree.').map(sentence => sentence.paragraph)
    expect(paragraphs).toEqual([0, 1, 1, 2])
  })

  it('cuts a sentence that runs on at a semicolon, then a dash, then a comma, then after 50 words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(split(`${words(20)}, ${words(20)}; ${words(20)}`)).toEqual([`${words(20)}, ${words(20)};`, words(20)])
    expect(split(`${words(20)}, ${words(20)} – ${words(20)}`)).toEqual([`${words(20)}, ${words(20)} –`, words(20)])
    expect(split(`${words(30)}, ${words(30)}`)).toEqual([`${words(30)},`, words(30)])
    expect(split(words(120)).map(unit => unit.split(' ').length)).toEqual([50, 50, 20])
  })
})
