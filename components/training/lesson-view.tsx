import { useState } from 'react'
import { words } from '@/lib/strings/words'
import { lessons } from '@/lib/training/lessons'
import type { Skill } from '@/lib/training/skill'
import { ExerciseBox } from './exercise-box'
import type { TrainingPageProps } from './training-page-props'
import { writtenDay } from './written-day'

/** One screen on one skill: the principle, a sentence made better, three exercises. */
export function LessonView({ skill, progress, client }: TrainingPageProps & { readonly skill: Skill }) {
  const lesson = lessons[skill]
  const [done, setDone] = useState<Readonly<Record<number, boolean>>>({})
  const isDone = Object.keys(done).length === lesson.exercises.length

  function finish(number: number, atFirst: boolean): void {
    if (number in done) return
    const all = { ...done, [number]: atFirst }
    setDone(all)
    if (Object.keys(all).length === lesson.exercises.length) client.lessonDone(skill, Object.values(all).every(Boolean))
  }

  return (
    <article className="lesson" aria-labelledby="lesson">
      <p className="training-soft">
        <a href="#lessons">{words('training.allLessons')}</a> · {words(`training.skill.${skill}`)}
      </p>
      <h2 id="lesson">{lesson.title}</h2>
      <p>{lesson.principle}</p>
      <p className="training-soft">
        {words('training.source')}: {lesson.source}
      </p>
      <dl className="lesson-pair">
        <dt>{words('training.aCustomer')}</dt>
        <dd>{lesson.case}</dd>
        <dt>{words('training.instead')}</dt>
        <dd className="lesson-before">{lesson.before}</dd>
        <dt>{words('training.better')}</dt>
        <dd className="lesson-after">{lesson.after}</dd>
      </dl>
      <h3>{words('training.exercises')}</h3>
      {lesson.exercises.map((exercise, at) => (
        <ExerciseBox
          key={exercise.task}
          skill={skill}
          exercise={exercise}
          number={at + 1}
          hint={lesson.hint}
          client={client}
          onDone={atFirst => finish(at + 1, atFirst)}
        />
      ))}
      <p role="status">{isDone && words('training.lessonDone', { day: writtenDay(progress.lessons[skill] ?? '') })}</p>
    </article>
  )
}
