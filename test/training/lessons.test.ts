import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { type Exercise, inputOf, markAnswer } from '@/lib/training/lesson'
import { lessons } from '@/lib/training/lessons'
import { readLesson } from '@/lib/training/read-lesson'
import { readSkills } from '@/lib/training/read-skills'
import { type Skill, skills } from '@/lib/training/skill'

const reportOn = (draft: string, customer: string) =>
  analyse({ draft, customer, channel: 'email', replyNumber: 1 }, coreRuleSet())
const marks = (draft: string, customer: string) =>
  reportOn(draft, customer).findings.filter(({ level }) => level !== 'could')

it('a lesson with an empty, a missing or an unknown part is none', () => {
  const { greeting } = lessons
  const [exercise] = greeting.exercises
  expect(() => readLesson({ ...greeting, hint: '' })).toThrow()
  expect(() => readLesson({ ...greeting, case: undefined })).toThrow()
  expect(() => readLesson({ ...greeting, note: 'For later.' })).toThrow()
  expect(() => readLesson({ ...greeting, exercises: [{ ...exercise, signals: ['warmth'] }] })).toThrow()
  expect(readLesson(greeting)).toEqual(greeting)
})

/** What somebody writes who wants the tick and not the skill. */
function lazyAnswers(skill: Skill, { customer, customerName, keeps = [], start = '' }: Exercise): readonly string[] {
  const facts = keeps.map(kept => [kept].flat()[0])
  // An answer of two facts alone is none, except to a question that asks for them.
  const listed = skill === 'clarity' || skill === 'effort' ? [`It is ${facts.join(' and ')}.`] : []
  return [
    start,
    customer,
    facts.join(' '),
    ...listed,
    'Ok, I see, thank you for that.',
    `Hi ${customerName},`,
    `Hi ${customerName}, thank you for your message.`,
    "I'm sorry about that.",
    'I understand your frustration.',
    'We apologise for any inconvenience.',
    'I will do it.',
    'I will look into it.',
    'Yes, of course you can.',
    'Please see our help pages.',
  ]
}

describe.each(skills)('the lesson on %s', skill => {
  const lesson = lessons[skill]

  it('is whole, and fits on one screen', () => {
    expect(lesson.skill).toBe(skill)
    expect(lesson.exercises).toHaveLength(3)
    expect(lesson.principle.length).toBeLessThan(320)
  })

  it('shows the skill after, and not before', () => {
    const [before, after] = [lesson.before, lesson.after].map(
      draft => readSkills(draft, reportOn(draft, lesson.case))[skill],
    )
    expect(before?.shown).toBe(false)
    expect(after).toMatchObject({ needed: true, shown: true })
    const placed = marks(lesson.after, lesson.case).filter(({ start }) => start !== undefined)
    expect(placed.map(({ rule, text }) => [rule, text])).toEqual([])
  })

  it('gives an example that the engine finds nothing wrong with', () => {
    const placed = marks(lesson.example.reply, lesson.example.customer).filter(({ start }) => start !== undefined)
    expect(placed.map(({ rule, text }) => [rule, text])).toEqual([])
  })

  it.each(lesson.exercises.map(exercise => [exercise.task, exercise] as const))(
    'takes no obvious lazy answer: %s',
    (_, exercise) => {
      const passed = lazyAnswers(skill, exercise).filter(
        draft => markAnswer(skill, exercise, draft, analyse(inputOf(exercise, draft), coreRuleSet())).isDone,
      )
      expect(passed).toEqual([])
    },
  )

  it.each(lesson.exercises.map(exercise => [exercise.task, exercise] as const))('marks: %s', (_, exercise) => {
    const mark = (draft: string) => markAnswer(skill, exercise, draft, analyse(inputOf(exercise, draft), coreRuleSet()))
    expect(mark(exercise.model)).toMatchObject({ isDone: true, lost: [], messages: [], needs: [] })
    expect(mark(exercise.slip).isDone).toBe(false)
    expect(mark(exercise.start ?? '').isDone).toBe(false)
    expect(mark('').isDone).toBe(false)
    for (const [start, end] of mark(exercise.model).words) expect(exercise.model.slice(start, end).trim()).not.toBe('')
  })
})
