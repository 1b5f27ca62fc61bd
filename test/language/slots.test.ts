import { describe, expect, it } from 'vitest'
import { slotsIn } from '@/lib/language/slots'

const inside = (text: string) => slotsIn(text).map(([start, end]) => text.slice(start, end))

describe('places that wait for words', () => {
  it('are found in every way they are written', () => {
    expect(
      inside('Hi {{first_name}}, your parcel {tracking} comes on [date] by %carrier_name% [CUSTOMER NAME].'),
    ).toEqual(['{{first_name}}', '{tracking}', '[date]', '%carrier_name%', '[CUSTOMER NAME]'])
  })

  it('are also those of our own suggestions', () => {
    expect(inside('I will [what you will do] by [when] because [reason]; see [how to reach them].')).toEqual([
      '[what you will do]',
      '[when]',
      '[reason]',
      '[how to reach them]',
    ])
  })

  it('are not notes, buttons, tags, pictures or links', () => {
    expect(
      inside('See [1], press [Settings] or [OK], [image: logo], [s], [Help](https://example.test), [sic].'),
    ).toEqual([])
  })
})
