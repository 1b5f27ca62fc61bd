import { expect, it } from 'vitest'
import { nameOfRule } from '@/lib/packs/rule-name'
import type { ShelvedPack } from '@/lib/packs/shelf'
import { knownPacks } from '@/lib/training/known-packs'
import { samplePack } from '../packs/sample-pack'

const text = JSON.stringify({ ...samplePack(), id: 'acme/voice', title: 'Acme voice' })
const shelved: ShelvedPack = {
  id: 'acme/voice',
  text,
  layer: 'team',
  origin: { kind: 'file' },
  pinnedKey: null,
  isOn: false,
  since: '2026-03-02',
  before: null,
  offered: null,
}

it('names rules of a team by what their pack calls them, also when it is switched off by now', async () => {
  const packs = await knownPacks([shelved], { packs: [] })
  const [rule] = packs[0]!.rules
  expect(nameOfRule(`acme/voice:${rule!.id}`, packs)).toBe(`${rule!.message} (Acme voice)`)
  expect(await knownPacks([], { packs: [{ text, layer: 'policy' }] })).toEqual(packs)
})

it('names a word the team wants by that word', async () => {
  const [pack] = await knownPacks([shelved], { packs: [] })
  const terms = [{ use: 'sign in', not: ['log in'], examples: { bad: [], good: [] } }]
  expect(nameOfRule('acme/voice:term-1', [{ ...pack!, terms }])).toBe('We write "sign in". (Acme voice)')
})

it('reads nothing where there is no pack', async () => {
  expect(await knownPacks([], { packs: [] })).toEqual([])
})
