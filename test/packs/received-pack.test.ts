import { describe, expect, test } from 'vitest'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { seal } from '@/lib/packs/envelope'
import type { Pack } from '@/lib/packs/pack'
import { writePasteCode } from '@/lib/packs/paste-code'
import { type PackReading, receivePack } from '@/lib/packs/received-pack'
import { emptyShelf, mostPacks, type Shelf, withPack } from '@/lib/packs/shelf'
import { numberOfKey } from '@/lib/packs/signing-key'
import { sha256 } from '@/lib/packs/update'
import { core } from '@/lib/rules/core'
import { makeKey } from './make-key'
import { samplePack } from './sample-pack'

const reading: PackReading = {
  tryText,
  among: (others, isTrusted) => surroundingsOf([core, ...others], isTrusted),
}
/** Without the change to a rule of the built-in pack, which has none of that name. */
const house: Pack = { ...samplePack(), override: undefined }
const textOf = (pack: Pack) => JSON.stringify(pack, null, 2)
const text = textOf(house)
const shelfWith = (packText: string, pinnedKey: string | null = null): Shelf =>
  withPack(
    emptyShelf,
    { pack: JSON.parse(packText), text: packText, pinnedKey },
    { layer: 'mine', origin: { kind: 'file' }, today: '2026-11-20' },
  )

describe('what somebody gives', () => {
  test('is a new pack, by file, by code or signed: the same text, and whether it is the team’s', async () => {
    const signing = await makeKey()
    for (const [given, isSigned] of [
      [text, false],
      [await writePasteCode(text), false],
      [await seal(text, signing), true],
      [await writePasteCode(await seal(text, signing)), true],
    ] as const) {
      const received = await receivePack(given, emptyShelf, reading)
      expect(received).toMatchObject({ kind: 'new', pack: { text } })
      expect(received.kind === 'new' && received.signer !== null).toBe(isSigned)
    }
  })

  test('is an update of the pack of that name, with every change', async () => {
    const next = textOf({ ...house, version: '1.3.0', rules: house.rules.filter(({ id }) => id !== 'ticket-number') })
    const received = await receivePack(next, shelfWith(text), reading)
    expect(received).toMatchObject({ kind: 'update', pack: { text: next }, trust: 'unsigned' })
    if (received.kind !== 'update') return
    expect(received.changes.map(({ where, change }) => `${change} ${where}`)).toEqual([
      'removed Rule \'They know it as "case", not "ticket {{2}}".\'',
    ])
  })

  test('may be what is there already', async () => {
    const received = await receivePack(text, shelfWith(text), reading)
    expect(received).toEqual({ kind: 'same', title: 'Harbour support voice', version: '1.2.0' })
  })

  test.each([
    ['  \n', 'There is nothing in it yet.'],
    ['coachpack1:AAAA', 'This pack code is not whole: a part of it is missing or altered. Copy it again.'],
    ['hello', 'This pack has a problem, so it was not added.'],
  ])('is refused with a sentence: %j', async (given, sentence) => {
    expect(await receivePack(given, emptyShelf, reading)).toMatchObject({ kind: 'refused', sentence })
  })

  test('must be the text whose hash was named', async () => {
    const hash = await sha256(text)
    expect(await receivePack(text, emptyShelf, reading, { hash: hash.toUpperCase() })).toMatchObject({ kind: 'new' })
    expect(await receivePack(`${text} `, emptyShelf, reading, { hash })).toMatchObject({
      kind: 'refused',
      sentence: 'This is not the text that was announced: its hash is another. Ask for the address again.',
    })
  })

  test('from the address of a pack is an update of that pack, or nothing', async () => {
    const other = textOf({ ...house, id: 'harbour/other', version: '9.0.0' })
    expect(await receivePack(other, shelfWith(text), reading, { updates: house.id })).toMatchObject({
      kind: 'refused',
      sentence: "That is another pack, 'Harbour support voice'. You keep 'Harbour support voice' 1.2.0.",
    })
  })

  test('with problems is refused whole, and all of them are told', async () => {
    const broken = { ...house, rules: house.rules.map(rule => ({ ...rule, level: 'loud' })) }
    const received = await receivePack(JSON.stringify(broken), emptyShelf, reading)
    expect(received.kind).toBe('refused')
    if (received.kind === 'refused') expect(received.problems.length).toBeGreaterThanOrEqual(broken.rules.length)
  })

  test('the same key is told by the pack that it is known by', async () => {
    const signing = await makeKey()
    const shelf = shelfWith(text, signing.publicKey)
    const other = await seal(textOf({ ...house, id: 'harbour/other' }), signing)
    expect(await receivePack(other, shelf, reading)).toMatchObject({ signer: { knownBy: 'Harbour support voice' } })
    expect(await receivePack(other, emptyShelf, reading)).toMatchObject({ signer: { knownBy: null } })
  })

  test('an update signed with another key asks, and names both keys', async () => {
    const [signing, other] = [await makeKey(), await makeKey()]
    const given = await seal(textOf({ ...house, version: '1.3.0' }), other)
    const received = await receivePack(given, shelfWith(text, signing.publicKey), reading)
    expect(received).toMatchObject({
      kind: 'asks',
      known: await numberOfKey(signing.publicKey),
      update: { pack: { pinnedKey: other.publicKey }, signer: { number: await numberOfKey(other.publicKey) } },
    })
  })

  test('an update that is older or no longer signed leaves what is there', async () => {
    const signing = await makeKey()
    const next = textOf({ ...house, version: '1.3.0' })
    const shelf = shelfWith(text, signing.publicKey)
    const outcomes = await Promise.all(
      [next, await seal(textOf({ ...house, version: '1.1.0' }), signing)].map(given =>
        receivePack(given, shelf, reading),
      ),
    )
    expect(outcomes.map(outcome => outcome.kind === 'refused' && outcome.sentence)).toEqual([
      "'Harbour support voice' was signed until now and no longer is. Ask your team lead.",
      'That is an older version, 1.1.0. You keep 1.2.0.',
    ])
  })

  test('there is room for so many packs', async () => {
    const full: Shelf = Array.from({ length: mostPacks }, (_, at) => ({ ...shelfWith(text)[0]!, id: `harbour/n${at}` }))
    expect(await receivePack(text, full, reading)).toMatchObject({
      kind: 'refused',
      sentence: "The coach takes 8 packs. Take one off before you add 'Harbour support voice'.",
    })
  })
})
