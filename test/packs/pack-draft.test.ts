import { describe, expect, test } from 'vitest'
import {
  asKind,
  blankItem,
  blankPack,
  blankRule,
  copyOf,
  idFrom,
  linesOf,
  redone,
  stepped,
  stepsFrom,
  termsFrom,
  undone,
  withItem,
  withoutItem,
  withoutRule,
  withRule,
} from '@/lib/packs/pack-draft'
import { type KindName, kindNames } from '@/lib/packs/rule'
import { samplePack } from './sample-pack'

describe('ids', () => {
  test.each([
    ['No jargon, please!', 'no-jargon-please'],
    ['Café & crème', 'cafe-creme'],
    ['24 hours', 'rule-24-hours'],
    ['???', 'rule'],
    ['Lead with what you can do and never with what you cannot do', 'lead-with-what-you-can-do-and-never'],
  ])('of %j is %s', (words, id) => {
    expect(idFrom(words)).toBe(id)
  })

  test('are never given twice', () => {
    expect(idFrom('No jargon', ['no-jargon', 'no-jargon-2'])).toBe('no-jargon-3')
  })

  test('follow the message of a new rule, and stay once they are given', () => {
    const made = withRule(blankPack(), 0, blankRule('avoid', blankPack()))
    const named = withRule(made, 0, { ...made.rules[0]!, message: 'No jargon' })
    expect(named.rules[0]!.id).toBe('no-jargon')
    expect(withRule(named, 0, { ...named.rules[0]!, message: 'Plain words' }).rules[0]!.id).toBe('no-jargon')
  })
})

test('lines: one entry each, blanks left out, the first cell of a row', () => {
  expect(linesOf(' tier two \r\n\nsecond line\tmy colleagues\n')).toEqual(['tier two', 'second line'])
})

describe('rules', () => {
  test.each(kindNames)('%s: a blank one changes into any other kind and keeps what all share', (kind: KindName) => {
    const rule = { ...blankRule(kind, blankPack()), message: 'Say it', why: 'Because' }
    for (const other of kindNames) {
      const next = asKind(rule, other)
      expect(next).toMatchObject({ kind: other, message: 'Say it', why: 'Because', id: rule.id })
      expect(asKind(next, kind)).toEqual(rule)
    }
  })

  test('are put in, changed in place and taken out, and the pack before stays as it was', () => {
    const pack = samplePack()
    const more = withRule(pack, pack.rules.length, blankRule('limit', pack))
    expect(more.rules).toHaveLength(pack.rules.length + 1)
    expect(withoutRule(more, pack.rules.length)).toEqual(pack)
    expect(withRule(pack, 0, { ...pack.rules[0]!, level: 'must' }).rules[0]!.level).toBe('must')
    expect(pack).toEqual(samplePack())
  })
})

test('items are named after what they say, put in and taken out', () => {
  const pack = withItem(blankPack(), 0, blankItem(blankPack()))
  const named = withItem(pack, 0, { ...pack.checklist![0]!, text: 'Refund number given' })
  expect(named.checklist![0]!.id).toBe('refund-number-given')
  expect(withoutItem(named, 0).checklist).toEqual([])
})

test('words the team writes one way come from two columns, with examples of their own', () => {
  expect(termsFrom('log in\tsign in\nlog on -> sign in\nonly one cell\n; nothing')).toEqual([
    {
      use: 'sign in',
      not: ['log in', 'log on'],
      examples: {
        bad: [
          ['We say log in here.', 'We say sign in here.'],
          ['We say log on here.', 'We say sign in here.'],
        ],
        good: ['We say sign in here.'],
      },
    },
  ])
})

test('a copy has a name of its own, so that no update overwrites it, and locks nothing', () => {
  expect(copyOf({ ...samplePack(), locked: ['core:blame'] })).toMatchObject({
    id: 'mine/support-voice',
    title: 'Harbour support voice (copy)',
    version: '1.0.0',
  })
  expect(copyOf({ ...samplePack(), locked: ['core:blame'] })).not.toHaveProperty('locked')
})

test('steps are taken back and again; letters in one field are one step', () => {
  const typed = stepped(stepped(stepped(stepsFrom('a'), 'b'), 'bc', true), 'd')
  expect(undone(typed).now).toBe('bc')
  expect(undone(undone(typed)).now).toBe('a')
  expect(undone(undone(undone(typed))).now).toBe('a')
  expect(redone(undone(undone(typed))).now).toBe('bc')
  expect(redone(typed).now).toBe('d')
  expect(redone(stepped(undone(typed), 'e')).now).toBe('e')
})
