import { describe, expect, it } from 'vitest'
import { isWellFormed } from '@/lib/rewrite/well-formed'

const torn: readonly (readonly [before: string, after: string])[] = [
  ['Obviously you could just buy a ticket.', 'Could just buy a ticket.'],
  ["Not yet, I'm afraid.", 'Not yet,.'],
  ['We ship it (order 7) today.', 'We ship it (order 7 today.'],
  ["We can't take back paint.", 'Here is what we can do about back paint: [what you can do].'],
  ['It is, sadly, is gone.', 'It is  gone.'],
  ['The shop is, sadly, closed.', 'The shop is is closed.'],
  [
    "We can't fly drones, so we film from a roof.",
    'Instead of drones, we have [what you have], so we film from a roof.',
  ],
  ['We open late because of the strike.', 'We open late because.'],
]

const whole: readonly (readonly [before: string, after: string])[] = [
  ['Obviously you could just buy a ticket.', 'You could just buy a ticket.'],
  ['You must tell us the day.', 'Could you tell us the day?'],
  ['unfortunately not possible', 'not possible'],
  ["We can't ship it (order 7).", 'What we can do instead of shipping it (order 7) is [what you can do].'],
  ['a) You must sign.', 'a) Please sign.'],
  ['I had had enough.', 'I had had enough of it.'],
]

describe('a sentence said anew', () => {
  it.each(torn)('%s: is not well formed as %s', (before, after) => {
    expect(isWellFormed(before, after)).toBe(false)
  })

  it.each(whole)('%s: is well formed as %s', (before, after) => {
    expect(isWellFormed(before, after)).toBe(true)
  })

  it('may stay the fragment that it was', () => {
    expect(isWellFormed('Sadly, could not find it.', 'Could not find it.')).toBe(true)
    expect(isWellFormed('Could not find it, sadly.', 'Could not find it.')).toBe(true)
  })
})
