import { describe, expect, it } from 'vitest'
import { plainWords, spelledWords } from '@/lib/language/spelled-out'
import { tagged } from '@/lib/language/tagged'

describe('words as phrases meet them', () => {
  it('are spelled out alike in text and phrase', () => {
    expect(plainWords('I can’t; you’ll have to, it’s ours')).toEqual(plainWords('I cannot you will have to it is ours'))
    expect(plainWords("won't")).toEqual(['will', 'not'])
    expect(plainWords("gonna don't")).toEqual(['going', 'to', 'do', 'not'])
  })

  it('keep links, addresses and numbers whole and part hyphens', () => {
    expect(plainWords('see https://a.test/x?y=1 or mail sam@a.test about RF-1042, back-ordered, 12.50')).toEqual([
      'see',
      'https://a.test/x?y=1',
      'or',
      'mail',
      'sam@a.test',
      'about',
      'rf-1042',
      'back',
      'ordered',
      '12.50',
    ])
  })

  it('stand where they were written, with the tags of the right half', () => {
    const text = 'Sorry, we can’t do [date].'
    const words = spelledWords(tagged(text))
    expect(words.map(({ start, end, normal }) => [text.slice(start, end), normal])).toEqual([
      ['Sorry', 'sorry'],
      ['we', 'we'],
      ['can’t', 'can'],
      ['can’t', 'not'],
      ['do', 'do'],
      ['date', 'date'],
    ])
    expect(words[2]!.tags.has('Modal')).toBe(true)
    expect(words[2]!.tags.has('Negative')).toBe(false)
    expect(words[3]!.tags.has('Negative')).toBe(true)
    expect(words.map(word => word.isSlot)).toEqual([false, false, false, false, false, true])
  })
})
