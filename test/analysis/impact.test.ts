import { describe, expect, test } from 'vitest'
import { createTrial } from '@/lib/analysis/impact'
import { termKey } from '@/lib/packs/impact'
import type { Pack } from '@/lib/packs/pack'
import { blankPack, blankRule, termOf } from '@/lib/packs/pack-draft'
import type { Rule } from '@/lib/packs/rule'

const avoid = (id: string, phrases: string[], more: Partial<Rule> = {}): Rule =>
  ({
    id,
    kind: 'avoid',
    level: 'should',
    group: 'team',
    phrases,
    message: `No ${id}.`,
    examples: { bad: ['x'], good: ['y'] },
    ...more,
  }) as Rule

const pack = (rules: readonly Rule[], more: Partial<Pack> = {}): Pack => ({
  ...blankPack(),
  id: 'harbour/voice',
  title: 'Voice',
  rules: [...rules],
  ...more,
})

const reply = (draft: string, more = {}) => ({ place: 1, draft, ...more })

describe('what a pack marks in past replies', () => {
  test('is told with the sentence it stands in', () => {
    const trial = createTrial(pack([avoid('tiers', ['tier two'])]), null)
    expect(trial.marksIn(reply('Hi Dana,\n\nI passed it to tier two. They will write to you by noon.'))).toEqual([
      { rule: 'tiers', sentence: 'I passed it to tier two.', words: [15, 23], at: 25 },
    ])
    expect(trial.marksIn(reply('Hi Dana, it is done, thank you for waiting.'))).toEqual([])
  })

  test('of the whole reply is told with its beginning', () => {
    const need = { ...avoid('greet', []), kind: 'need', anyOf: [{ signal: 'greeting' }] } as unknown as Rule
    const { phrases: _phrases, ...rule } = need as unknown as Record<string, unknown>
    const long = `Your parcel is on its way and will be with you tomorrow. ${'We keep an eye on it for you. '.repeat(8)}`
    expect(createTrial(pack([rule as unknown as Rule]), null).marksIn(reply(long))).toEqual([
      { rule: 'greet', sentence: `${long.slice(0, 160)}…`, words: null, at: -1 },
    ])
  })

  test('holds the rules on trial, and none that are off', () => {
    const rules = [avoid('tiers', ['tier two'], { trial: true }), avoid('revert', ['kindly revert'], { level: 'off' })]
    const trial = createTrial(pack(rules), null)
    const marks = trial.marksIn(reply('I passed it to tier two, kindly revert to me by noon today.'))
    expect(marks?.map(({ rule }) => rule)).toEqual(['tiers'])
  })

  test('is of one rule alone, where that is asked', () => {
    const rules = [avoid('tiers', ['tier two']), avoid('passed', ['passed it to tier two'])]
    const marks = (only: string | null) =>
      createTrial(pack(rules), only)
        .marksIn(reply('I passed it to tier two for you this morning.'))
        ?.map(({ rule }) => rule)
    expect(marks(null)).toEqual(['passed'])
    expect(marks('tiers')).toEqual(['tiers'])
  })

  test('holds its terms, by the word to use', () => {
    const trial = createTrial(pack([], { terms: [termOf('sign in', ['log in'])] }), null)
    expect(trial.rules).toEqual([termKey('sign in')])
    expect(trial.marksIn(reply('Please log in to your account once more.'))?.[0]?.rule).toBe(termKey('sign in'))
  })

  test('leaves out and names rules that cannot run yet; the others run', () => {
    const gap = { ...blankRule('pattern', blankPack()), match: '(was|were' } as Rule
    const trial = createTrial(pack([gap, avoid('tiers', ['tier two'])]), null)
    expect(trial.leftOut).toEqual([gap.id])
    expect(trial.rules).toEqual(['tiers'])
    expect(trial.marksIn(reply('I passed it to tier two for you.'))).toHaveLength(1)
  })

  test('is nothing where the reply is not in English', () => {
    const german = 'Guten Tag, vielen Dank für Ihre Nachricht. Wir haben das Paket heute verschickt und melden uns.'
    expect(createTrial(pack([avoid('tiers', ['tier two'])]), null).marksIn(reply(german))).toBeNull()
  })

  test('depends on the channel and the mood the table names, and on what the customer wrote', () => {
    const rule = avoid('tiers', ['tier two'], { when: { mood: ['very upset'], channel: ['email'] } })
    const trial = createTrial(pack([rule]), null)
    const marksWith = (more: object) => trial.marksIn(reply('I passed it to tier two for you.', more))?.length
    expect(marksWith({})).toBe(0)
    expect(marksWith({ mood: 'very upset' })).toBe(1)
    expect(marksWith({ mood: 'very upset', channel: 'chat' })).toBe(0)
    expect(marksWith({ customer: 'Thank you so much for the quick help!' })).toBe(0)
    expect(marksWith({ customer: 'Thank you so much for the quick help!', mood: 'very upset' })).toBe(1)
    expect(marksWith({ customer: 'This is outrageous, you thieves! I am furious.' })).toBe(1)
  })
})
