import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helps, isAtLeast, lesser, lessHelp, moreHelp } from '@/lib/training/help'
import { firstLevel, isFaded, levelAfter, type Outcome, type SkillLevel } from '@/lib/training/level'
import { usualThresholds } from '@/lib/training/thresholds'

const reached = (outcomes: string, from: SkillLevel = firstLevel, thresholds = usualThresholds) =>
  [...outcomes].reduce((level, sign) => levelAfter(level, named[sign]!, thresholds), from)
const named: Readonly<Record<string, Outcome>> = { '+': 'unaided', '?': 'aided', '-': 'missed' }

describe('the steps of help', () => {
  it('lie between the question alone and the rewrite', () => {
    expect(helps.map(lessHelp)).toEqual(['attempt', 'attempt', 'hint', 'example'])
    expect(helps.map(moreHelp)).toEqual(['hint', 'example', 'rewrite', 'rewrite'])
    expect(isAtLeast('rewrite', 'hint')).toBe(true)
    expect(isAtLeast('attempt', 'hint')).toBe(false)
    expect(lesser('example', 'hint')).toBe('hint')
  })
})

describe('help fades and comes back', () => {
  it.each([
    ['five in a row: one step less help', '+++++', 'hint', 0],
    ['ten: two steps', '++++++++++', 'attempt', 0],
    ['four are not five', '++++', 'example', 4],
    ['a miss ends the row', '++++-++++', 'example', 4],
    ['two misses in a row: one step more help', '--', 'rewrite', 0],
    ['one is not two', '-', 'example', -1],
    ['a success ends the misses', '-+-', 'example', -1],
    ['it falls again after it rose', '+++++--', 'example', 0],
    ['and rises again after it fell', '--+++++', 'example', 0],
    ['with help: nothing changes, and the row stands', '++??++', 'example', 4],
    ['there is no more help than a rewrite', '------', 'rewrite', -2],
    ['and at the end not even the question', '+++++++++++++++', 'attempt', 5],
  ] as const)('%s', (_, outcomes, level, run) => {
    expect(reached(outcomes)).toEqual({ level, run })
  })

  it('is faded after a full row at the question, until the next miss', () => {
    expect(isFaded(reached('+'.repeat(14)), usualThresholds)).toBe(false)
    expect(isFaded(reached('+'.repeat(15)), usualThresholds)).toBe(true)
    expect(isFaded(reached(`${'+'.repeat(15)}-`), usualThresholds)).toBe(false)
    expect(reached(`${'+'.repeat(15)}--`)).toEqual({ level: 'hint', run: 0 })
  })

  it('at the pace of the team’s pack', () => {
    expect(reached('++', firstLevel, { up: 2, down: 3 })).toEqual({ level: 'hint', run: 0 })
    expect(reached('--', firstLevel, { up: 2, down: 3 })).toEqual({ level: 'example', run: -2 })
  })

  it('asking for help never costs: with any answers aided, no level gets more help than with them missed', () => {
    const signs = fc.array(fc.constantFrom('+', '?', '-'), { maxLength: 40 })
    fc.assert(
      fc.property(signs, outcomes => {
        const asked = reached(outcomes.join(''))
        const notAsked = reached(outcomes.map(sign => (sign === '?' ? '-' : sign)).join(''))
        expect(isAtLeast(notAsked.level, asked.level)).toBe(true)
      }),
    )
  })

  it('asking changes nothing, whatever the level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...helps), fc.integer({ min: -2, max: 5 }), (level, run) => {
        expect(levelAfter({ level, run }, 'aided', usualThresholds)).toEqual({ level, run })
      }),
    )
  })
})
