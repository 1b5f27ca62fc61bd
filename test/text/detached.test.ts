import { describe, expect, it } from 'vitest'
import { detached } from '@/lib/text/detached'

describe('a part in a string of its own', () => {
  it.each([
    ['nothing', ''],
    ['plain words', "We'll call you in two days."],
    ['Latin letters', 'Señor Müller, déjà vu: ½ ÿ'],
    ['the first letter beyond Latin', 'Ā'],
    ['a curly quote', 'We’ll call you.'],
    ['an emoji', 'Thanks 👍🏽'],
    ['half a pair', '\ud83d'],
    ['more than is copied at once', 'é long '.repeat(2000)],
    ['the same, curly', 'a long ’ '.repeat(2000)],
  ])('holds the same: %s', (_, part) => {
    const text = `“${part}” and more`
    expect(detached(text.slice(1, 1 + part.length))).toBe(part)
  })
})
