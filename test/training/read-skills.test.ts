import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { missedSkills, readSkills } from '@/lib/training/read-skills'
import { type Skill, skills } from '@/lib/training/skill'

const customer =
  'I was billed without any warning and nobody has answered me for a week. This is not okay! My order is 4471-AB. Can I get a refund?'

function read(draft: string, asks = customer) {
  const report = analyse({ draft, customer: asks, customerName: 'Dana', channel: 'email' }, coreRuleSet())
  const readings = readSkills(draft, report)
  const wordsFor = (skill: Skill) => readings[skill].words.map(span => draft.slice(...span))
  return { report, readings, wordsFor, missed: missedSkills(readings) }
}

const warm = [
  'Hi Dana,',
  "I'm sorry you were billed without any warning and waited a week for an answer. That is frustrating, and it should not have happened.",
  'Yes, I have order 4471-AB open here and I will refund it today.',
  'Just reply here if there is anything else.',
].join('\n')

const cold =
  "We can't refund that. You have to send us your order number. Someone will look into it soon. We apologise for any inconvenience this may have caused you at this time."

describe('what a reply showed', () => {
  it('of every skill the ticket asked for, with the words that earned it', () => {
    const { readings, wordsFor, missed } = read(warm)
    expect(missed).toEqual([])
    expect(skills.filter(skill => readings[skill].needed)).toEqual(skills)
    expect(wordsFor('greeting')[0]).toBe('Hi')
    expect(wordsFor('acknowledge').join()).toContain('billed without any warning')
    expect(wordsFor('align').join()).toContain('frustrating')
    expect(wordsFor('assure').join()).toContain('I will refund')
    expect(wordsFor('ownership').join()).toContain('I will refund it')
    expect(wordsFor('positiveWords').join()).toContain('I will refund')
    expect(wordsFor('effort')).toContain('4471-AB')
    expect(wordsFor('resolution').length).toBeGreaterThan(0)
  })

  it('and of what it missed, with what says so', () => {
    const { readings, missed, report } = read(cold)
    expect(missed).toEqual(
      expect.arrayContaining(['greeting', 'acknowledge', 'align', 'assure', 'positiveWords', 'ownership', 'effort']),
    )
    const known = new Set([...report.findings.map(({ key }) => key), ...report.checklist.map(({ id }) => id)])
    for (const skill of missed) {
      expect(readings[skill].shown).toBe(false)
      expect(readings[skill].missed.filter(key => !known.has(key))).toEqual([])
    }
    expect(readings.greeting.missed).toEqual(['core:greeting'])
    expect(readings.effort.missed.join()).toContain('asks-again')
  })

  it('asks for no empathy where nobody is upset', () => {
    const { readings } = read('Hi Dana,\nYou can change it under Billing.', 'Where can I update my card?')
    for (const skill of ['acknowledge', 'align', 'assure'] as const) expect(readings[skill].needed).toBe(false)
    expect(readings.resolution).toMatchObject({ needed: true, shown: true })
  })

  it('knows before a word is written what the ticket needs', () => {
    const { readings, missed } = read('')
    expect(missed).toEqual(['acknowledge', 'align', 'assure', 'ownership', 'effort', 'resolution'])
    expect(readings.greeting.needed).toBe(false)
    expect(readings.clarity.needed).toBe(false)
  })

  it('judges nothing in another language', () => {
    const { readings } = read(
      'Guten Tag Frau Reyes, leider können wir Ihnen das Geld erst im nächsten Monat zurückgeben.',
    )
    expect(skills.filter(skill => readings[skill].needed)).toEqual([])
  })

  it('gives words by their place, none inside others', () => {
    for (const { words } of Object.values(read(warm).readings)) {
      words.forEach(([start, end], at) => {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(words[at - 1]?.[0] ?? 0)
        expect(end).toBeGreaterThan(words[at - 1]?.[1] ?? 0)
      })
    }
  })
})
