import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const offered = (draft: string) =>
  analyse({ draft }, coreRuleSet())
    .findings.flatMap(({ suggestions }) => suggestions)
    .map(({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end))

describe('a greeting stays outside of what is said anew', () => {
  it.each([
    ["hello Dana, unfortunately we can't do that", 'hello Dana, what we can do instead is [what you can do]'],
    ["Hello Dana, we can't do that.", 'Hello Dana, what we can do instead is [what you can do].'],
    ["Hi there, sorry but we can't do that.", 'Hi there, what we can do instead is [what you can do].'],
    ["hi dana unfortunately we can't do that", 'hi dana what we can do instead is [what you can do]'],
    ["Good morning Ms Okafor - we can't change the date.", 'instead of changing the date, we can [what you can do].'],
    ["Dana, we can't change the date.", 'Dana, instead of changing the date, we can [what you can do].'],
    ["Dana - we can't change the date.", 'Dana - instead of changing the date, we can [what you can do].'],
    [
      "Hi Dana, I'm sorry but Zephyr cannot be changed.",
      'Hi Dana, instead of changing Zephyr, I can [what you can do].',
    ],
    ["Sorry Dana, I can't change the date.", 'Sorry Dana, instead of changing the date, I can [what you can do].'],
    ['Hi Dana, we cannot ship the desk until Monday.', 'Hi Dana, we can ship the desk from Monday.'],
    ['Hi Dana, unfortunately Zephyr is late.', 'Hi Dana, Zephyr is late.'],
    ['Hi Dana, Zephyr will not ship until Monday.', 'Hi Dana, Zephyr will ship on Monday.'],
    ["Hi Dana, We can't change the date.", 'Hi Dana, Instead of changing the date, we can'],
    ['Hi Dana, unfortunately, the item ships on Monday.', 'Hi Dana, the item ships on Monday.'],
  ])('%s', (draft, expected) => {
    const texts = offered(draft)
    expect(texts.join('\n')).toContain(expected)
    for (const text of texts) expect(text).not.toMatch(/what (?:hello|hi|dana|sorry|good)/i)
  })

  it.each(["Hey so basically we can't do that.", "Thanks for your note Dana, we can't do that."])(
    'nothing where it cannot be told apart: %s',
    draft => {
      for (const text of offered(draft)) expect(text).not.toMatch(/what (?:hey|thanks)/i)
    },
  )
})
