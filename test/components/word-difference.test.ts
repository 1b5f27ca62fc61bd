import { expect, test } from 'vitest'
import { wordDifference } from '@/components/panel/word-difference'

function changed(before: string, after: string) {
  const { removed, added } = wordDifference(before, after)
  return {
    removed: removed.map(span => before.slice(...span)),
    added: added.map(span => after.slice(...span)),
  }
}

test('only the words that change are marked, neighbours together', () => {
  expect(changed("I can't get you that until next month.", 'I can get you that next month.')).toEqual({
    removed: ["can't", 'until'],
    added: ['can'],
  })
  expect(changed('You need to send us the photo.', 'Could you send us the photo?')).toEqual({
    removed: ['need to'],
    added: ['Could'],
  })
  expect(
    changed('As per our policy, trials renew automatically.', 'Trials renew automatically because [reason].'),
  ).toEqual({
    removed: ['As per our policy,'],
    added: ['because [reason].'],
  })
})

test('the same words mark nothing', () => {
  expect(changed('All good.', 'All good.')).toEqual({ removed: [], added: [] })
})

test('where nearly everything changes nothing is marked', () => {
  expect(changed('Calm down.', 'I can see why this matters to you.')).toEqual({ removed: [], added: [] })
})

test('an insertion or a deletion has nothing to compare', () => {
  expect(changed('', 'A new line.')).toEqual({ removed: [], added: [] })
  expect(changed('An old line.', '')).toEqual({ removed: [], added: [] })
})
