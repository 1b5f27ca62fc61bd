import { describe, expect, it } from 'vitest'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { packDifference } from '@/lib/packs/difference'
import type { Pack } from '@/lib/packs/pack'
import { personalDataIn } from '@/lib/packs/personal-data'
import { readPackText } from '@/lib/packs/read-pack'
import type { Ticket } from '@/lib/packs/ticket'
import { core } from '@/lib/rules/core'
import { practiceTickets } from '../training/practice-tickets'

const ticket: Ticket = {
  id: 'lost-keys',
  customerName: 'Robin Weaver',
  subject: 'My keys are gone',
  channel: 'chat',
  topic: 'lost-property',
  mood: 'upset',
  difficulty: 2,
  messages: [{ who: 'customer', text: 'I lost my keys on your bus and I am worried.' }],
}

const pack = (...tickets: readonly unknown[]) => ({
  format: 1,
  id: 'harbour/voice',
  version: '1.0.0',
  title: 'Voice',
  locale: 'en',
  rules: [],
  tickets,
})

const read = (...tickets: readonly unknown[]) =>
  readPackText(JSON.stringify(pack(...tickets)), surroundingsOf([core], false), tryText)
const problemsOf = (...tickets: readonly unknown[]) => read(...tickets).problems.map(({ sentence }) => sentence)

describe('practice tickets in a pack', () => {
  it('are taken as they are, and need no more than the conversation', () => {
    expect(read(ticket)).toMatchObject({ pack: { tickets: [ticket] }, problems: [] })
  })

  it('may be all that the product’s own may be', () => {
    const full = practiceTickets.slice(0, 3).map(one => one.ticket)
    expect(read(...full)).toMatchObject({ pack: { tickets: full }, problems: [] })
  })

  it('are optional: a pack without them stays valid', () => {
    const { tickets: _tickets, ...without } = pack()
    expect(readPackText(JSON.stringify(without), surroundingsOf([core], false), tryText).problems).toEqual([])
  })

  it.each([
    ['a mood that is none', { ...ticket, mood: 'cross' }, /^Ticket 'My keys are gone': .*'cross'/],
    ['no message', { ...ticket, messages: [] }, /^Ticket 'My keys are gone': .*is empty/],
    [
      'no message of the customer',
      { ...ticket, messages: [{ who: 'note', text: 'Lost.' }] },
      /^Ticket 'My keys are gone': .*hold no message of the customer/,
    ],
    ['a skill that is none', { ...ticket, skills: ['listening'] }, /^Ticket 'My keys are gone': .*'listening'/],
    ['a part that is unknown', { ...ticket, modelanswer: 'x' }, /modelanswer.*modelAnswer/],
  ])('%s is told in a plain sentence', (_, wrong, sentence) => {
    expect(problemsOf(wrong).join(' ')).toMatch(sentence)
    expect(read(wrong).pack).toBeNull()
  })

  it('have one id each', () => {
    expect(problemsOf(ticket, ticket).join(' ')).toContain("The id 'lost-keys' is used twice")
  })

  it('show in an update, and are looked through for what came out of a real ticket', () => {
    const before = pack() as unknown as Pack
    const after = pack({ ...ticket, modelAnswer: 'Write to jane.roe@mail-house.com.' }) as unknown as Pack
    expect(packDifference(before, after)).toEqual([
      { where: "Ticket 'My keys are gone'", change: 'added', details: [], step: 'minor' },
    ])
    expect(
      personalDataIn(after)
        .map(({ sentence }) => sentence)
        .join(' '),
    ).toMatch(/holds an e-mail address/)
  })
})
