import { useEffect, useState } from 'react'
import { words } from '@/lib/strings/words'
import { type Skill, skills } from '@/lib/training/skill'
import { CoachIcon } from '../ui/icons'
import { LessonList } from './lesson-list'
import { LessonView } from './lesson-view'
import { ProgressView } from './progress-view'
import { Today } from './today'
import type { TrainingPageProps } from './training-page-props'
import './training.css'

const parts = ['today', 'lessons', 'progress'] as const
type Part = (typeof parts)[number]

/** Lessons and progress: what to practise next, one screen a skill, and what the counts say. */
export function TrainingPage(props: TrainingPageProps) {
  const place = usePlace()
  return (
    <div className="training">
      <header className="training-header">
        <h1>
          <CoachIcon size={20} /> {words('training.title')}
        </h1>
        <nav aria-label={words('training.nav')}>
          {parts.map(part => (
            <a key={part} href={`#${part}`} aria-current={place.part === part ? 'page' : undefined}>
              {words(`training.${part}`)}
            </a>
          ))}
          <a href={props.practiceHref}>{words('popup.practice')}</a>
        </nav>
      </header>
      <main>{partOf(place, props)}</main>
    </div>
  )
}

function partOf({ part, skill }: Place, props: TrainingPageProps) {
  if (skill) return <LessonView key={skill} skill={skill} {...props} />
  if (part === 'lessons') return <LessonList {...props} />
  return part === 'progress' ? <ProgressView {...props} /> : <Today {...props} />
}

interface Place {
  readonly part: Part
  /** The lesson that is open. */
  readonly skill: Skill | null
}

/** Where one is, from the address, so that Back and a link lead where they say. */
function usePlace(): Place {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => {
      setHash(location.hash)
      scrollTo(0, 0)
    }
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const [name = '', lesson = ''] = hash.replace(/^#/, '').split('/')
  return {
    part: parts.find(part => part === name) ?? 'today',
    skill: skills.find(skill => name === 'lessons' && skill === lesson) ?? null,
  }
}
