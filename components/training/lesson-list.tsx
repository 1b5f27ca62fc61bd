import { words } from '@/lib/strings/words'
import { lessons } from '@/lib/training/lessons'
import { skills } from '@/lib/training/skill'
import type { TrainingPageProps } from './training-page-props'
import { writtenDay } from './written-day'

/** The lessons in the order of a reply, each with when it comes back. */
export function LessonList({ progress, today }: Pick<TrainingPageProps, 'progress' | 'today'>) {
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words('training.lessons')}</h2>
      <ol className="training-next">
        {skills.map(skill => (
          <li key={skill}>
            <a href={`#lessons/${skill}`}>
              {words(`training.skill.${skill}`)}: {lessons[skill].title}
            </a>
            <span className="training-soft">{dueInWords(progress.lessons[skill], today)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function dueInWords(due: string | undefined, today: string): string {
  if (due === undefined) return words('training.lessonNew')
  return due <= today ? words('training.lessonNow') : words('training.lessonDue', { day: writtenDay(due) })
}
