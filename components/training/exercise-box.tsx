import { type FormEvent, useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { type Exercise, type Marked, markAnswer } from '@/lib/training/lesson'
import type { Skill } from '@/lib/training/skill'
import { Button } from '../ui/button'
import type { TrainingClient } from './training-client'

export interface ExerciseBoxProps {
  readonly skill: Skill
  readonly exercise: Exercise
  readonly number: number
  /** Help for who is not there yet. */
  readonly hint: string
  readonly client: Pick<TrainingClient, 'read'>
  /** It went well; at the first try or later. */
  readonly onDone: (atFirst: boolean) => void
}

type Answer =
  | { readonly kind: 'none' | 'marking' | 'failed' }
  | { readonly kind: 'marked'; readonly marked: Marked; readonly draft: string }

/** A task, a place to write, and what the engine says of it. What is written here is kept nowhere. */
export function ExerciseBox({ skill, exercise, number, hint, client, onDone }: ExerciseBoxProps) {
  const id = useId()
  const [draft, setDraft] = useState(exercise.start ?? '')
  const [tries, setTries] = useState(0)
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' })

  async function mark(event: FormEvent): Promise<void> {
    event.preventDefault()
    setAnswer({ kind: 'marking' })
    try {
      const marked = markAnswer(skill, exercise, draft, await client.read(exercise, draft))
      setAnswer({ kind: 'marked', marked, draft })
      setTries(tries + 1)
      if (marked.isDone) onDone(tries === 0)
    } catch {
      setAnswer({ kind: 'failed' })
    }
  }

  return (
    <form className="exercise" onSubmit={event => void mark(event)} aria-labelledby={`${id}-task`}>
      <h4 id={`${id}-task`}>
        {words('training.exerciseNumber', { number })}: {exercise.task}
      </h4>
      <blockquote>{exercise.customer}</blockquote>
      <label htmlFor={id} className="visually-hidden">
        {words('training.answer', { number })}
      </label>
      <textarea id={id} rows={3} value={draft} onChange={event => setDraft(event.target.value)} />
      <Button type="submit" look="primary" aria-disabled={answer.kind === 'marking'}>
        {words(answer.kind === 'marking' ? 'training.marking' : 'training.mark')}
      </Button>
      <div role="status" className="exercise-answer">
        {answer.kind === 'failed' && <p>{words('training.markFailed')}</p>}
        {answer.kind === 'marked' && <Verdict marked={answer.marked} draft={answer.draft} />}
        {answer.kind === 'marked' && (
          <Help isDone={answer.marked.isDone} tries={tries} hint={hint} model={exercise.model} />
        )}
      </div>
    </form>
  )
}

interface VerdictProps {
  readonly marked: Marked
  readonly draft: string
}

function Verdict({ marked, draft }: VerdictProps) {
  const earned = marked.words.map(span => draft.slice(...span).trim())
  return (
    <>
      <p className={marked.isDone ? 'exercise-good' : 'exercise-open'}>
        {words(marked.isDone ? 'training.good' : 'training.notYet')}
      </p>
      {marked.isDone && earned.length > 0 && (
        <p>{words('training.earned', { words: earned.map(text => `“${text}”`).join(', ') })}</p>
      )}
      {!marked.isDone && marked.messages.map(message => <p key={message}>{message}</p>)}
      {marked.lost.length > 0 && <p>{words('training.lost', { words: marked.lost.join(', ') })}</p>}
      {marked.needs.map(need => (
        <p key={need}>{words(`training.needs.${need}`)}</p>
      ))}
    </>
  )
}

interface HelpProps {
  readonly isDone: boolean
  readonly tries: number
  readonly hint: string
  readonly model: string
}

/** A hint after the first try, an answer after the second: who is told at once learns to copy. */
function Help({ isDone, tries, hint, model }: HelpProps) {
  if (!isDone && tries < 2) return <p className="training-soft">{hint}</p>
  return (
    <>
      <p className="training-soft">{words('training.oneWay')}</p>
      <p className="lesson-after exercise-model">{model}</p>
    </>
  )
}
