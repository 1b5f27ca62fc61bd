import { useStore } from 'zustand'
import { words } from '@/lib/strings/words'
import { type Help, isAtLeast, moreHelp } from '@/lib/training/help'
import { lessons } from '@/lib/training/lessons'
import { type LiveTraining, type RecapAdvice, recapAdvice } from '@/lib/training/live-training'
import type { Skill } from '@/lib/training/skill'
import type { Question } from '@/lib/training/ticket-training'
import { Button, IconButton } from '../../ui/button'
import { CheckIcon, CloseIcon } from '../../ui/icons'
import { Section } from '../section'
import './training-card.css'

export interface TrainingCardProps {
  readonly training: LiveTraining
  /** Something is judged here, so something may be asked. */
  readonly isJudging: boolean
  readonly trainingHref: string
}

/** What training says on a ticket: how the last reply went, and the one question on this one. */
export function TrainingCard({ training, isJudging, trainingHref }: TrainingCardProps) {
  const { isOn, progress, ticket } = useStore(training.store)
  const recap = recapAdvice(progress)
  if (!isOn) return null
  return (
    <>
      {recap && <RecapCard recap={recap} trainingHref={trainingHref} onClose={training.closeRecap} />}
      {isJudging && ticket.question && <QuestionCard question={ticket.question} onMore={training.moreHelp} />}
    </>
  )
}

interface QuestionCardProps {
  readonly question: Question
  readonly onMore: () => void
}

/** Asked first, helped later: each step of help stands under the one before it. */
function QuestionCard({ question, onMore }: QuestionCardProps) {
  const { skill, step, isShown } = question
  const lesson = lessons[skill]
  const next = moreHelp(step)
  return (
    <Section heading={words('training.askedAs', { skill: words(`training.skill.${skill}`) })}>
      {isShown ? (
        <p className="training-shown">
          <CheckIcon /> {words('training.shown')}
        </p>
      ) : (
        <>
          <p className="training-question">{lesson.question}</p>
          {step === 'attempt' && <p className="remark">{words('training.orTypeOn')}</p>}
          {isAtLeast(step, 'hint') && <p>{lesson.hint}</p>}
          {isAtLeast(step, 'example') && <Example skill={skill} />}
          {step === 'rewrite' && <Rewrite skill={skill} />}
          {next !== step && (
            <Button look="quiet" onClick={onMore}>
              {words(`training.more.${next as Exclude<Help, 'attempt'>}`)}
            </Button>
          )}
        </>
      )}
      <p className="visually-hidden" aria-live="polite">
        {isShown ? words('training.shown') : words('training.stepSaid', { step: words(`training.help.${step}`) })}
      </p>
    </Section>
  )
}

function Example({ skill }: { readonly skill: Skill }) {
  const { customer, reply } = lessons[skill].example
  return (
    <div className="training-example">
      <p className="remark">{words('training.anotherCase')}</p>
      <q>{customer}</q>
      <p className="training-reply">{reply}</p>
    </div>
  )
}

/** Lines for a missing A stand where they always do; for the rest, the lesson shows a sentence made better. */
function Rewrite({ skill }: { readonly skill: Skill }) {
  const isA = skill === 'acknowledge' || skill === 'align' || skill === 'assure'
  if (isA) return <p>{words('training.linesBelow', { skill: words(`threeAs.${skill}`) })}</p>
  const { before, after } = lessons[skill]
  return (
    <div className="training-example">
      <p className="remark">{words('training.insteadOf')}</p>
      <q>{before}</q>
      <p className="training-reply">{after}</p>
    </div>
  )
}

interface RecapCardProps {
  readonly recap: RecapAdvice
  readonly trainingHref: string
  readonly onClose: () => void
}

/** How the reply that went last turned out, in names of skills: not a word of it is kept. */
function RecapCard({ recap: { shown, missed, next }, trainingHref, onClose }: RecapCardProps) {
  const names = (named: readonly Skill[]) => named.map(skill => words(`training.skill.${skill}`)).join(', ')
  return (
    <Section
      heading={words('training.lastReply')}
      aside={
        <IconButton label={words('training.closeRecap')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      }
    >
      <dl className="training-recap">
        {shown.length > 0 && (
          <div>
            <dt>{words('training.didShow')}</dt>
            <dd>{names(shown)}</dd>
          </div>
        )}
        {missed.length > 0 && (
          <div>
            <dt>{words('training.didMiss')}</dt>
            <dd>{names(missed)}</dd>
          </div>
        )}
        {next && (
          <div>
            <dt>{words('training.tryNext')}</dt>
            <dd>{lessons[next].question}</dd>
          </div>
        )}
      </dl>
      <a className="training-link" href={trainingHref} target="_blank" rel="noreferrer">
        {words('training.open')}
      </a>
    </Section>
  )
}
