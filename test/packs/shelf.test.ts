import { describe, expect, test } from 'vitest'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import { builtInOnly } from '@/lib/packs/rules-to-use'
import { emptyShelf, rolledBack, switched, withOffer, withoutPack, withPack, withUpdate } from '@/lib/packs/shelf'
import { samplePack } from './sample-pack'

const installed = (version = '1.2.0', id = 'harbour/support-voice') => {
  const pack = { ...samplePack(), id, version }
  return { pack, text: JSON.stringify(pack), pinnedKey: null }
}
const how = { layer: 'mine', origin: { kind: 'file' }, today: '2026-11-20' } as const
const shelf = withPack(withPack(emptyShelf, installed(), how), installed('2.0.0', 'harbour/chat'), how)
const versions = (packs: typeof shelf) => packs.map(({ text }) => JSON.parse(text).version)

describe('the shelf', () => {
  test('holds a pack once: taking it again replaces it', () => {
    expect(withPack(shelf, installed('1.3.0'), how).map(({ id }) => id)).toEqual([
      'harbour/chat',
      'harbour/support-voice',
    ])
  })

  test('an update stands where the pack stood, and one step leads back', () => {
    const updated = withUpdate(shelf, installed('1.4.0'), '2026-11-21')
    expect(versions(updated)).toEqual(['1.4.0', '2.0.0'])
    const back = rolledBack(updated, 'harbour/support-voice', '2026-11-22')
    expect(versions(back)).toEqual(['1.2.0', '2.0.0'])
    expect(back[0]).toMatchObject({ before: null, since: '2026-11-22' })
    expect(rolledBack(back, 'harbour/support-voice', '2026-11-23')).toEqual(back)
  })

  test('an offer waits beside its pack and goes with the update', () => {
    const offered = withOffer(shelf, 'harbour/chat', '{}')
    expect(offered.map(pack => pack.offered)).toEqual([null, '{}'])
    expect(withUpdate(offered, installed('2.1.0', 'harbour/chat'), '2026-11-22')[1]?.offered).toBeNull()
  })

  test('a pack is switched off and on, and taken away', () => {
    expect(switched(shelf, 'harbour/chat', false).map(({ isOn }) => isOn)).toEqual([true, false])
    expect(withoutPack(shelf, 'harbour/chat')).toHaveLength(1)
  })
})

describe('the rules at work', () => {
  const texts = async (packs: typeof shelf, managed: unknown) =>
    (await rulesAtWork(packs, managed, '2026-11-22')).packs.map(({ text, layer }) => `${layer} ${JSON.parse(text).id}`)

  test('are the built-in ones where nothing else is', async () => {
    expect(await rulesAtWork(emptyShelf, {}, '2026-11-22')).toBe(builtInOnly)
    expect(await rulesAtWork(emptyShelf, undefined, '2026-11-22')).toBe(builtInOnly)
  })

  test('are what is on, in the order it was taken, under what the organisation pushes', async () => {
    const pushed = installed('3.0.0', 'harbour/rules').text
    expect(await texts(switched(shelf, 'harbour/chat', false), { packs: [pushed] })).toEqual([
      'mine harbour/support-voice',
      'policy harbour/rules',
    ])
  })

  test('a pushed pack stands for the agent’s own of the same name', async () => {
    expect(await texts(shelf, { packs: [installed('3.0.0').text] })).toEqual([
      'mine harbour/chat',
      'policy harbour/support-voice',
    ])
  })

  test('an organisation may lock rules and switch the agent’s own packs off', async () => {
    const rules = await rulesAtWork(shelf, { allowOwnPacks: false, lockedRules: ['core:cannot'] }, '2026-11-22')
    expect(rules).toEqual({ packs: [], lockedRules: ['core:cannot'], today: '2026-11-22' })
  })
})

test('a rule stays paused for as long as its pack is the one in which it was slow', async () => {
  const pack = samplePack()
  const shelf = withPack(
    emptyShelf,
    { pack, text: JSON.stringify(pack), pinnedKey: null },
    { layer: 'mine', origin: { kind: 'file' }, today: '2026-11-20' },
  )
  const slow = { milliseconds: 40, usual: 0.3, since: '2026-11-22' }
  const pausedIn = async (version: string) =>
    (await rulesAtWork(shelf, {}, '2026-11-22', { [`${pack.id}:no-jargon`]: { ...slow, version } })).paused
  expect(await pausedIn(pack.version)).toEqual([`${pack.id}:no-jargon`])
  expect(await pausedIn('0.9.0')).toBeUndefined()
})
