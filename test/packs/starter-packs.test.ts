import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { layered } from '@/lib/packs/layers'
import { personalDataIn } from '@/lib/packs/personal-data'
import { readPackText } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'

const folder = resolve(import.meta.dirname, '../../assets/packs')
const texts = readdirSync(folder).map(file => readFileSync(resolve(folder, file), 'utf8'))
// As an agent's browser would read them: from outside, trusted with nothing.
const read = texts.map(text => readPackText(text, surroundingsOf([core], false), tryText))
const packs = read.flatMap(({ pack }) => (pack ? [pack] : []))

describe('the packs to start from', () => {
  it('are six, and every example in them comes out', () => {
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
    expect(packs.map(({ id }) => id).toSorted()).toEqual([
      'starter/billing',
      'starter/british-retail',
      'starter/chat',
      'starter/inclusive',
      'starter/outage',
      'starter/software',
    ])
  })

  it('explain every rule, and where it comes from', () => {
    const rules = packs.flatMap(({ rules }) => rules)
    expect(rules.length).toBeGreaterThanOrEqual(30)
    expect(rules.filter(({ why, source }) => !why || !source)).toEqual([])
  })

  it('hold nothing that looks like a customer’s', () => {
    expect(packs.flatMap(personalDataIn).map(({ sentence }) => sentence)).toEqual([])
  })

  it('get on with each other', () => {
    expect(layered(packs.map(pack => ({ pack, layer: 'mine' as const }))).conflicts).toEqual([])
  })

  it.each(packs.flatMap(pack => (pack.exemplars ?? []).map(({ title, text }) => [title, text] as const)))(
    'show replies that the coach itself has nothing against: %s',
    (_, text) => {
      // Slots are there to be filled in; as they stand, the coach rightly asks for them.
      const draft = text.replaceAll(/\{\{(day|next|when)\}\}/g, 'by Friday').replaceAll(/\{\{\w+\}\}/g, '$24.00')
      const { findings } = analyse({ draft, customerName: 'Robin Weaver' }, createRuleSet([core, ...packs]))
      expect(findings.filter(({ level }) => level !== 'could').map(({ rule, text: words }) => [rule, words])).toEqual(
        [],
      )
    },
  )
})

it('the pack that the guide begins with is one', () => {
  const guide = readFileSync(resolve(import.meta.dirname, '../../docs/packs.md'), 'utf8')
  const [, pack = ''] = /```json\n(\{[\s\S]+?\n\})\n```/.exec(guide) ?? []
  expect(readPackText(pack, surroundingsOf([core], false), tryText).problems).toEqual([])
  expect(pack).toContain('"format": 1')
})
