import { describe, expect, test } from 'vitest'
import { seal } from '@/lib/packs/envelope'
import { writePasteCode } from '@/lib/packs/paste-code'
import { readPolicy } from '@/lib/packs/policy'
import { makeKey } from './make-key'
import { samplePack } from './sample-pack'

const text = JSON.stringify(samplePack())

describe('a policy', () => {
  test('brings packs in any of the ways in which packs travel', async () => {
    const signing = await makeKey()
    const packs = [text, await writePasteCode(text), await seal(text, signing)]
    expect(await readPolicy({ packs })).toEqual({
      policy: { packs: [text, text, text], lockedRules: [], allowsOwnPacks: true },
      problems: [],
    })
  })

  test('tells which of its packs cannot be read, and brings the others', async () => {
    const { policy, problems } = await readPolicy({ packs: ['{"format": 9}', text, 'coachpack1:%%%', 7] })
    expect(policy.packs).toEqual([text])
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'Pack number 1 of the policy: This is not a pack. "npm run pack -- check" on its file says what to mend.',
      'Pack number 3 of the policy: This pack code holds signs that do not belong in one. Copy it again, whole.',
      'Pack number 4 of the policy: This is not a pack. "npm run pack -- check" on its file says what to mend.',
    ])
  })

  test('holds packs and no addresses, and says so', async () => {
    const { policy, problems } = await readPolicy({ packs: ['https://packs.example/voice.json', text] })
    expect(policy.packs).toEqual([text])
    expect(problems[0]?.sentence).toBe(
      'Pack number 1 of the policy: Addresses are not taken in a policy. Put the pack itself or its pack code there.',
    )
  })

  test.each([
    undefined,
    null,
    7,
    'packs',
    [],
    { packs: 'all' },
    { lockedRules: { a: 1 }, allowOwnPacks: 'no' },
    JSON.parse('{"__proto__": {"packs": ["x"]}}'),
  ])('that is none is none: %j', async managed => {
    expect(await readPolicy(managed)).toEqual({
      policy: { packs: [], lockedRules: [], allowsOwnPacks: true },
      problems: [],
    })
  })
})
