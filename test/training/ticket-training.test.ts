import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { finishedSentences } from '@/lib/training/finished-sentences'
import type { Help } from '@/lib/training/help'
import { perSkill, type Skill } from '@/lib/training/skill'
import { usualThresholds } from '@/lib/training/thresholds'
import {
  afterMoreHelp,
  afterReading,
  afterRewrites,
  afterSending,
  isWithheld,
  type Levels,
  noTraining,
} from '@/lib/training/ticket-training'

const angry = 'I was billed twice without any warning and nobody answers me! This is not okay. Can I get a refund?'
const calm = 'Where can I change the card on my account?'

const read = (draft: string, customer = angry) => ({
  draft,
  report: analyse({ draft, customer, customerName: 'Dana', channel: 'email' }, coreRuleSet()),
})
const levels = (help: Help, others: Partial<Record<Skill, Help>> = {}): Levels => ({
  skills: perSkill(skill => ({ level: others[skill] ?? help, run: 0 })),
  thresholds: usualThresholds,
})
const writing = (drafts: readonly string[], by: Levels, customer = angry) =>
  drafts.reduce((training, draft) => afterReading(training, read(draft, customer), by), noTraining)

const cold = [
  '',
  'We received it.',
  'We received it. It is with billing.',
  'We received it. It is with billing. They read it.',
]
const heard = "I'm sorry you were billed twice without any warning."

describe('sentences that say something', () => {
  it.each([
    ['', 0],
    ['Hi Dana,\n', 0],
    ['\n\n-- \nSam\nAcme support. We care.', 0],
    ['On Monday Dana wrote:\n> I was billed twice. Nobody answers.\n\n', 0],
    ['Hi Dana,\nI am sorry you', 0],
    ['Hi Dana,\nI am sorry you were billed twice.', 1],
    ['Hi Dana,\nThank you for writing.\nYou were billed twice. I am on it.', 2],
  ])('%j: %i', (draft, count) => {
    expect(finishedSentences(draft, read(draft).report)).toBe(count)
  })
})

describe('the one question', () => {
  it('is asked before a word is written, where a skill is needed', () => {
    const { question } = writing([''], levels('example'))
    expect(question).toEqual({ skill: 'acknowledge', step: 'attempt', sentences: 0, isShown: false })
  })

  it('is about the skill that gets the most help', () => {
    expect(writing([''], levels('hint', { assure: 'rewrite' })).question?.skill).toBe('assure')
  })

  it('waits until a sentence is there', () => {
    expect(writing(['', 'We', 'We received', 'We received it'], levels('rewrite')).question?.step).toBe('attempt')
  })

  it.each([
    ['attempt', ['attempt', 'attempt', 'attempt', 'attempt']],
    ['hint', ['attempt', 'hint', 'hint', 'hint']],
    ['example', ['attempt', 'hint', 'example', 'example']],
    ['rewrite', ['attempt', 'hint', 'example', 'rewrite']],
  ] as const)('then helps, sentence by sentence, as far as the level goes: %s', (level, steps) => {
    const reached = cold.map((_, at) => writing(cold.slice(0, at + 1), levels(level)).question?.step)
    expect(reached).toEqual(steps)
  })

  it('is answered by the sentence itself, and the skill counts as unaided', () => {
    const training = writing(['', heard], levels('rewrite'))
    expect(training.question).toMatchObject({ skill: 'acknowledge', step: 'attempt', isShown: true })
    expect(training.aided).not.toContain('acknowledge')
  })

  it('counts as aided where help came first', () => {
    expect(writing([...cold.slice(0, 2), `We received it. ${heard}`], levels('example')).aided).toContain('acknowledge')
  })

  it('does not take help back when words are deleted', () => {
    expect(writing([...cold, ''], levels('example')).question?.step).toBe('example')
  })

  it('is one a ticket', () => {
    const training = afterSending(writing(['', heard], levels('example')))
    expect(afterReading(training, read(''), levels('example'))).toMatchObject({ question: null, wasAsked: true })
  })

  it('is not asked where nothing is needed, nor where help has faded', () => {
    expect(writing([''], levels('example'), 'Thank you, that works now.').question).toBeNull()
    const faded: Levels = { ...levels('attempt'), skills: perSkill(() => ({ level: 'attempt', run: 5 })) }
    expect(writing(['', 'We received it.'], faded).question).toBeNull()
  })

  it('comes after the first sentence where only that shows the need', () => {
    const drafts = ['Hi Dana,\n', "Hi Dana,\nYou can do it under Billing. We can't refund it."]
    const faded = (['acknowledge', 'align', 'assure', 'resolution', 'effort', 'ownership'] as const).map(
      skill => [skill, { level: 'attempt', run: 5 }] as const,
    )
    const by: Levels = { ...levels('hint'), skills: { ...levels('hint').skills, ...Object.fromEntries(faded) } }
    expect(writing(drafts, by, calm).question).toMatchObject({ skill: 'positiveWords', step: 'attempt' })
  })
})

describe('asking for more', () => {
  it('goes one step further each time, beyond the level too', () => {
    const once = afterMoreHelp(writing([''], levels('attempt')))
    expect(once.question?.step).toBe('hint')
    expect(once.aided).toEqual(['acknowledge'])
    const thrice = afterMoreHelp(afterMoreHelp(once))
    expect(thrice.question?.step).toBe('rewrite')
    expect(isWithheld(thrice, 'acknowledge', levels('attempt'))).toBe(false)
  })

  it('is nothing where nothing was asked', () => {
    expect(afterMoreHelp(noTraining)).toBe(noTraining)
  })
})

describe('rewrites', () => {
  it.each([
    ['attempt', true],
    ['hint', true],
    ['example', true],
    ['rewrite', false],
  ] as const)('wait until they are asked for, below the level that shows them: %s', (level, waits) => {
    expect(isWithheld(noTraining, 'positiveWords', levels(level))).toBe(waits)
  })

  it('of the skill in question wait until help has come that far', () => {
    expect(isWithheld(writing([''], levels('rewrite')), 'acknowledge', levels('rewrite'))).toBe(true)
    expect(isWithheld(writing(cold, levels('rewrite')), 'acknowledge', levels('rewrite'))).toBe(false)
  })

  it('that were asked for or taken count as help', () => {
    const asked = afterRewrites(noTraining, 'positiveWords')
    expect(asked.aided).toEqual(['positiveWords'])
    expect(isWithheld(asked, 'positiveWords', levels('attempt'))).toBe(false)
  })
})

it('a mark in the text is help with its skill', () => {
  expect(writing(['', "We can't refund it."], levels('attempt')).aided).toContain('positiveWords')
})
