import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { FinderIndex } from '@/lib/checks/finder-index'
import { prepareCheck } from '@/lib/checks/prepare'
import { spelledWords } from '@/lib/language/spelled-out'
import { tagged } from '@/lib/language/tagged'
import { readPack } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'
import { badPacks, greedyRules, largePacks, mutatedPack, seeded } from './hostile-packs'
import { samplePack } from './sample-pack'

vi.setConfig({ testTimeout: 300_000 })

const outside = surroundingsOf([core], false)
const draft = 'We will send the refund to your account. You must return the order, and we can not wait for it.'

/** Reads a pack, uses it if it is accepted, and gives what was told of it. */
function met(value: unknown): { readonly isAccepted: boolean; readonly sentences: readonly string[] } {
  const { pack, problems } = readPack(value, outside, tryText)
  if (pack) analyse({ draft }, createRuleSet([pack]))
  return { isAccepted: pack !== null, sentences: problems.map(problem => problem.sentence) }
}

function expectClean(): void {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
}

describe('packs that mean harm', () => {
  it('are more than three hundred, and the sample that they are made of is good', () => {
    expect(badPacks().length).toBeGreaterThan(300)
    expect(met(JSON.parse(JSON.stringify(samplePack())))).toEqual({ isAccepted: true, sentences: [] })
  })

  it('are refused with a sentence, or are words like others', () => {
    const accepted: string[] = []
    for (const { name, pack } of badPacks()) {
      const { isAccepted, sentences } = met(pack)
      expect(isAccepted || sentences.every(sentence => sentence.length > 0), name).toBe(true)
      expect(isAccepted || sentences.length > 0, name).toBe(true)
      if (isAccepted) accepted.push(name)
      expectClean()
    }
    const greedy = Object.keys(greedyRules)
    expect(accepted.filter(name => !harmless.test(name) && !greedy.includes(name))).toEqual([])
    expect(
      greedy.filter(name => !accepted.includes(name)),
      'within bounds, so they are taken and run',
    ).toEqual([])
  })

  it('by chance: what is changed at random is refused or runs', () => {
    const random = seeded(2026)
    let accepted = 0
    for (let number = 0; number < 150; number++) {
      const { isAccepted, sentences } = met(mutatedPack(random))
      if (isAccepted) accepted++
      else expect(sentences.every(sentence => sentence.length > 0) && sentences.length > 0).toBe(true)
    }
    expectClean()
    expect(accepted).toBeGreaterThan(0)
    expect(accepted).toBeLessThan(100)
  })
})

/** Text stays text: where people read it, it is shown as it stands, and what is left out is simply not there. */
const harmless =
  /^(?:script in text as (?:title|rules\.0\.message|rules\.0\.suggest|terms\.0\.use)|half a character as |open braces as |an empty list as |an empty object as |no words as (?:title|rules\.0\.message)|a regular expression as )/

describe('two thousand rules', () => {
  it('are asked of a sentence only where their words stand in it', () => {
    const finders = largePacks(2000).flatMap(({ rules, lists = {} }) =>
      rules.flatMap(rule => {
        const check = prepareCheck(rule, { id: rule.id, lists, where: 'any' })
        return check.kind === 'sentence' ? [check.find] : Object.values(check.parts)
      }),
    )
    const index = new FinderIndex(finders)
    expect(finders.length).toBeGreaterThan(2000)
    expect(index.awake(spelledWords(tagged('Thanks for your patience with us today.')))).toEqual([])
    const awake = index.awake(spelledWords(tagged(draft.split('. ')[0]!)))
    expect(awake.length).toBeLessThan(finders.length / 20)
  })

  it('mark what each of them would mark alone', () => {
    const packs = largePacks(20)
    const all = createRuleSet(packs)
    const alone = packs[0]!.rules.map(rule => createRuleSet([{ ...packs[0]!, rules: [rule] }]))
    const texts = packs[0]!.rules.flatMap(rule => (rule.kind === 'avoid' ? [`${rule.phrases![0]} today.`] : []))
    expect(texts.length).toBeGreaterThan(5)
    for (const text of [...texts, draft]) {
      const hits = all.factsOf(tagged(text)).hits.map(({ rule, span }) => [rule, span])
      expect(hits).toEqual(alone.flatMap(one => one.factsOf(tagged(text)).hits.map(({ rule, span }) => [rule, span])))
    }
  })
})
