import { describe, expect, test } from 'vitest'
import {
  asKind,
  asVersion,
  blankItem,
  blankPack,
  blankRule,
  copyOf,
  idFrom,
  keptIds,
  linesOf,
  notesFor,
  pairsIn,
  redone,
  stepped,
  stepsFrom,
  termsFrom,
  undone,
  withEntry,
  withItem,
  withNotes,
  withoutEntry,
  withoutItem,
  withoutRule,
  withRule,
  writtenPairs,
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

  test('follow the message of a new rule letter by letter, and stay once the pack is in use', () => {
    const made = withRule(blankPack(), 0, blankRule('avoid', blankPack()))
    const named = [...'No jargon'].reduce(
      (pack, _, at) => withRule(pack, 0, { ...pack.rules[0]!, message: 'No jargon'.slice(0, at + 1) }),
      made,
    )
    expect(named.rules[0]!.id).toBe('no-jargon')
    const reworded = { ...named.rules[0]!, message: 'Plain words' }
    expect(withRule(named, 0, reworded).rules[0]!.id).toBe('plain-words')
    expect(withRule(named, 0, reworded, keptIds(named)).rules[0]!.id).toBe('no-jargon')
  })

  test('of a rule that its author named otherwise stay, and an item that a rule ticks follows its id', () => {
    const pack = {
      ...withRule(blankPack(), 0, { ...blankRule('avoid', blankPack()), id: 'own', message: 'No jargon' }),
    }
    expect(withRule(pack, 0, { ...pack.rules[0]!, message: 'Plain words' }).rules[0]!.id).toBe('own')
    const fresh = withRule(blankPack(), 0, blankRule('avoid', blankPack()))
    const ticked = withItem(fresh, 0, { ...blankItem(fresh), text: 'Plain', auto: fresh.rules[0]!.id })
    const named = withRule(ticked, 0, { ...ticked.rules[0]!, message: 'No jargon' })
    expect(named.checklist![0]!.auto).toBe('no-jargon')
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

describe('entries with names', () => {
  const lists = { greetings: ['hi'], times: ['noon'] }

  test('change their name in place, and never take another one’s', () => {
    expect(Object.keys(withEntry(lists, 0, 'hellos', ['hi']))).toEqual(['hellos', 'times'])
    expect(withEntry(lists, 0, 'times', ['hi'])).toEqual({ times2: ['hi'], times: ['noon'] })
    expect(withEntry(lists, 2, 'times', ['ten'])).toEqual({ ...lists, times2: ['ten'] })
    expect(withEntry(undefined, 0, 'times', ['ten'])).toEqual({ times: ['ten'] })
  })

  test('are taken out; nothing is left of the last', () => {
    expect(withoutEntry(lists, 0)).toEqual({ times: ['noon'] })
    expect(withoutEntry({ times: ['noon'] }, 0)).toBeUndefined()
  })
})

describe('what is new', () => {
  const inUse = { ...samplePack(), version: '1.2.0', changelog: [{ version: '1.2.0', notes: ['First.'] }] }

  test('is kept under the version that is being made, whatever that becomes', () => {
    const noted = withNotes(inUse, '1.3.0', ['Say when.'])
    expect(notesFor(noted, '2.0.0')).toEqual(['Say when.'])
    expect(asVersion(noted, '2.0.0')).toMatchObject({
      version: '2.0.0',
      changelog: [{ version: '2.0.0', notes: ['Say when.'] }, { version: '1.2.0' }],
    })
    expect(withNotes(noted, '2.0.0', []).changelog).toEqual(inUse.changelog)
  })

  test('says nothing of an update nobody wrote notes for', () => {
    expect(notesFor(inUse, '1.3.0')).toEqual([])
    expect(asVersion(blankPack(), '1.0.0')).not.toHaveProperty('changelog')
  })
})

test('pairs are written a row each; a row without its second half waits', () => {
  expect(pairsIn('Log in. -> Sign in.\nLog on.\tSign in.\nLog')).toEqual([
    ['Log in.', 'Sign in.'],
    ['Log on.', 'Sign in.'],
  ])
  expect(writtenPairs([['a', 'b']])).toBe('a -> b')
})
