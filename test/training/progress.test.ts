import { describe, expect, it } from 'vitest'
import { dayAfter, daysBetween, daysFrom, isWeekend } from '@/lib/training/day'
import { nextPractice, streak } from '@/lib/training/next-practice'
import {
  afterLesson,
  afterSent,
  daysKept,
  noProgress,
  type Progress,
  readProgress,
  type Sent,
  withoutRecap,
} from '@/lib/training/progress'
import { usualThresholds } from '@/lib/training/thresholds'

const monday = '2026-03-02'
const sent = (outcomes: Sent['outcomes'], day = monday, rules: readonly string[] = []): Sent => ({
  day,
  outcomes,
  rules,
})
const reached = (...replies: readonly Sent[]) =>
  replies.reduce((progress, reply) => afterSent(progress, reply, usualThresholds), noProgress)

describe('days', () => {
  it('are counted over the ends of months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([])
    expect(['2026-03-06', '2026-03-07', '2026-03-08'].map(isWeekend)).toEqual([false, true, true])
  })
})

describe('what one reply leaves', () => {
  it('is counts by skill and by rule on its day, levels, a lesson that is due, and the names for the recap', () => {
    const progress = reached(
      sent({ greeting: 'unaided', align: 'missed', assure: 'aided' }, monday, ['core:cannot', 'core:cannot']),
      sent({ greeting: 'unaided' }),
    )
    expect(progress.days).toEqual({
      [monday]: {
        skills: {
          greeting: { needed: 2, shown: 2, unaided: 2 },
          align: { needed: 1, shown: 0, unaided: 0 },
          assure: { needed: 1, shown: 1, unaided: 0 },
        },
        rules: { 'core:cannot': 2 },
      },
    })
    expect(progress.skills.greeting).toEqual({ level: 'example', run: 2 })
    expect(progress.skills.align).toEqual({ level: 'example', run: -1 })
    expect(progress.lessons).toEqual({ align: '2026-03-03' })
    expect(progress.recap).toEqual({ shown: ['greeting'], missed: [] })
    expect(withoutRecap(progress).recap).toBeNull()
  })

  it('is nothing where no skill was needed', () => {
    expect(reached(sent({}, monday, ['core:cannot']))).toBe(noProgress)
  })

  it('is never a name that is no rule', () => {
    const { days } = reached(
      sent({ greeting: 'missed' }, monday, ['I am so angry with you', 'team/x:soon', '__proto__']),
    )
    expect(days[monday]?.rules).toEqual({ 'team/x:soon': 1 })
  })

  it('is forgotten after a year', () => {
    const progress = reached(
      sent({ greeting: 'missed' }, dayAfter(monday, -daysKept)),
      sent({ greeting: 'missed' }, dayAfter(monday, 1 - daysKept)),
      sent({ greeting: 'missed' }),
    )
    expect(Object.keys(progress.days)).toEqual([dayAfter(monday, 1 - daysKept), monday])
  })

  it('keeps a lesson due that was due before', () => {
    expect(reached(sent({ align: 'missed' }), sent({ align: 'missed' }, dayAfter(monday, 5))).lessons.align).toBe(
      '2026-03-03',
    )
  })
})

describe('a lesson comes back', () => {
  const at = (level: 'rewrite' | 'example' | 'hint' | 'attempt'): Progress => ({
    ...noProgress,
    skills: { ...noProgress.skills, effort: { level, run: 0 } },
  })
  it.each([
    ['rewrite', 2],
    ['example', 4],
    ['hint', 9],
    ['attempt', 30],
  ] as const)('the later the less help the skill needs: %s, %i days', (level, days) => {
    expect(afterLesson(at(level), 'effort', monday, true).lessons.effort).toBe(dayAfter(monday, days))
  })

  it('tomorrow, where an exercise did not go well', () => {
    expect(afterLesson(at('attempt'), 'effort', monday, false).lessons.effort).toBe('2026-03-03')
  })
})

describe('what to practise next', () => {
  it('is what is new, where nothing is known', () => {
    expect(nextPractice(noProgress, monday)[0]).toEqual({ skill: 'greeting', reason: { kind: 'new' } })
    expect(nextPractice(noProgress, monday)).toHaveLength(9)
  })

  it('is first what is due, then what was missed most, then what is new; each once', () => {
    const progress = afterLesson(
      reached(
        sent({ align: 'missed', effort: 'missed', clarity: 'missed' }, dayAfter(monday, -3)),
        sent({ align: 'missed', effort: 'unaided' }, dayAfter(monday, -2)),
      ),
      'effort',
      dayAfter(monday, -1),
      true,
    )
    const practice = nextPractice(progress, monday)
    expect(practice.slice(0, 3)).toEqual([
      { skill: 'align', reason: { kind: 'due', since: dayAfter(monday, -2) } },
      { skill: 'clarity', reason: { kind: 'due', since: dayAfter(monday, -2) } },
      { skill: 'effort', reason: { kind: 'missed', missed: 1, needed: 2 } },
    ])
    expect(new Set(practice.map(({ skill }) => skill)).size).toBe(practice.length)
  })

  it('leaves alone what was learnt and not missed since', () => {
    const progress = afterLesson(noProgress, 'greeting', monday, true)
    expect(nextPractice(progress, monday).map(({ skill }) => skill)).not.toContain('greeting')
  })
})

describe('days in a row', () => {
  const on = (...days: readonly string[]) => reached(...days.map(day => sent({ greeting: 'unaided' }, day)))
  it.each([
    ['none', on(), 0],
    ['up to today', on('2026-03-04', '2026-03-05'), 2],
    ['today is not over yet', on('2026-03-04'), 1],
    ['a free weekend breaks nothing', on('2026-02-26', '2026-02-27', '2026-03-02', '2026-03-03', '2026-03-04'), 5],
    ['a free Tuesday does', on('2026-03-02', '2026-03-04', '2026-03-05'), 2],
  ])('%s', (_, progress, expected) => {
    expect(streak(progress, '2026-03-05')).toBe(expected)
  })
})

describe('what was kept is read again', () => {
  const kept = reached(sent({ greeting: 'unaided', align: 'missed' }, monday, ['core:cannot']))

  it('as it was', () => {
    expect(readProgress(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([null, undefined, 'x', 7, [], {}, { days: [] }, { skills: null }])(
    'as nothing, where it is nothing: %j',
    value => {
      expect(readProgress(value)).toEqual(noProgress)
    },
  )

  it('part by part: what does not fit the closed schema is not taken over', () => {
    const draft = 'I am sorry that you were charged twice'
    for (const wrong of [
      { ...kept, days: { [monday]: { ...kept.days[monday], note: draft } } },
      { ...kept, days: { [draft]: kept.days[monday] } },
      { ...kept, days: { [monday]: { skills: {}, rules: { [draft]: 1 } } } },
      { ...kept, days: { [monday]: { skills: { greeting: { needed: 1.5, shown: 0, unaided: 0 } }, rules: {} } } },
    ])
      expect(readProgress(wrong)).toEqual({ ...kept, days: {} })
    expect(readProgress({ ...kept, recap: { shown: [draft], missed: [] } }).recap).toBeNull()
    expect(readProgress({ ...kept, lessons: { align: draft } }).lessons).toEqual({})
    expect(readProgress({ ...kept, more: draft })).toEqual(kept)
  })
})
