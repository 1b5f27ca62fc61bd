import { describe, expect, it } from 'vitest'
import { areLinksKept, type Link } from '@/lib/editors/links-in'

const shop: Link = { address: 'https://shop.example/', words: 'our shop page' }
const terms: Link = { address: 'https://shop.example/terms', words: 'terms' }
const elsewhere = { start: 0, end: 4, text: 'Look' }
const shopBecomesHelp = { start: 8, end: 12, text: 'help' }

describe('areLinksKept', () => {
  it.each<[string, readonly Link[], readonly Link[], { start: number; end: number; text: string }, boolean]>([
    ['all as they were', [shop, terms], [shop, terms], elsewhere, true],
    ['one gone', [shop, terms], [shop], elsewhere, false],
    ['a new one beside them', [shop], [shop, terms], elsewhere, true],
    ['one with the words of the edit', [shop], [{ ...shop, words: 'our help page' }], shopBecomesHelp, true],
    ['one that lost more than the edit took', [shop], [{ ...shop, words: 'our' }], shopBecomesHelp, false],
    ['one that leads elsewhere', [shop], [{ ...shop, address: 'https://shop.example/2' }], shopBecomesHelp, false],
    [
      'one that took in what was written behind it',
      [shop],
      [{ ...shop, words: 'our shop page now' }],
      { start: 17, end: 17, text: ' now' },
      false,
    ],
    ['one deleted with all its words', [terms], [], { start: 4, end: 9, text: '' }, true],
    ['two changed at once', [shop, terms], [{ ...shop, words: 'our help page' }], shopBecomesHelp, false],
  ])('%s', (_, before, after, edit, isKept) => expect(areLinksKept(before, after, edit)).toBe(isKept))
})
