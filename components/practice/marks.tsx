import type { Ref } from 'react'
import type { Finding } from '@/lib/analysis/report'
import { words } from '@/lib/strings/words'
import type { Span } from '@/lib/text/span'
import { markDifference } from '@/lib/training/mark-difference'
import type { Attempt, Marked } from '@/lib/training/practice-run'
import { missedSkills, type SkillReading } from '@/lib/training/read-skills'
import { type Skill, skills } from '@/lib/training/skill'
import { wordDifference } from '../panel/word-difference'
import { Button } from '../ui/button'
import { CheckIcon, OpenIcon } from '../ui/icons'
import { MarkedText, type TextMark } from '../ui/marked-text'

export interface MarksProps {
  readonly ref: Ref<HTMLElement>
  readonly customerName: string
  readonly marked: Marked
  /** How the model answer reads to the engine; null where the ticket has none. */
  readonly model: Attempt | null
  readonly onAgain: () => void
  readonly onNext: (() => void) | null
}

/** What a reply showed, skill by skill, beside a model answer and the try before. */
export function Marks({ ref, customerName, marked, model, onAgain, onNext }: MarksProps) {
  const before = marked.earlier.at(-1)
  const missed = missedSkills(marked.readings)
  const isGood = marked.felt === 'heard' && missed.length === 0
  return (
    <section ref={ref} className="marks" aria-label={words('practice.marks')}>
      <h3 className={`marks-felt marks-${marked.felt}`} role="status">
        {words(`practice.felt.${marked.felt}`, { customer: customerName.split(' ')[0]! })}
      </h3>
      {isUndone(marked) && <p>{words('practice.undone')}</p>}
      {marked.report.language === 'other' && <p>{words('practice.otherLanguage')}</p>}
      <SkillMarks marked={marked} before={before} />
      <div className="marks-texts">
        <Answer title={words('practice.yours')} text={marked.text} marks={marksInYours(marked)} />
        {marked.step.modelAnswer !== undefined && (
          <Answer
            title={words('practice.model')}
            text={marked.step.modelAnswer}
            marks={model ? marksInModel(model, missed) : []}
          />
        )}
      </div>
      {before && <Changed before={before} after={marked} />}
      <p className="marks-actions">
        <Button look={isGood ? 'plain' : 'primary'} onClick={onAgain}>
          {words('practice.again')}
        </Button>
        {onNext && (
          <Button look={isGood ? 'primary' : 'plain'} onClick={onNext}>
            {words('practice.next')}
          </Button>
        )}
      </p>
    </section>
  )
}

/** All that was needed is there, and something else in the reply takes it away again. */
function isUndone({ felt, report: { threeAs } }: Marked): boolean {
  const isThere = threeAs.acknowledge.present && threeAs.align.present && threeAs.assure.present
  return felt !== 'heard' && threeAs.needed && isThere
}

function SkillMarks({ marked, before }: { readonly marked: Marked; readonly before: Attempt | undefined }) {
  const needed = skills.filter(skill => marked.readings[skill].needed)
  const spared = skills.filter(skill => !marked.readings[skill].needed)
  const change = before ? markDifference(before, marked) : { won: [], lost: [] }
  return (
    <>
      <ul className="marks-skills">
        {needed.map(skill => (
          <SkillMark
            key={skill}
            skill={skill}
            reading={marked.readings[skill]}
            marked={marked}
            change={change.won.includes(skill) ? 'won' : change.lost.includes(skill) ? 'lost' : null}
          />
        ))}
      </ul>
      {spared.length > 0 && (
        <p className="marks-spared">
          {words('practice.spared', { skills: spared.map(skill => words(`training.skill.${skill}`)).join(', ') })}
        </p>
      )}
    </>
  )
}

interface SkillMarkProps {
  readonly skill: Skill
  readonly reading: SkillReading
  readonly marked: Marked
  readonly change: 'won' | 'lost' | null
}

/** At most so many words of the reply are quoted for one skill. */
const quotesShown = 2

function SkillMark({ skill, reading, marked, change }: SkillMarkProps) {
  const { findings, checklist } = marked.report
  const against = findings.filter(({ key, level }) => reading.missed.includes(key) && level !== 'could')
  const open = checklist.filter(({ id }) => reading.missed.includes(id))
  return (
    <li className={reading.shown ? 'mark-shown' : 'mark-missed'}>
      {reading.shown ? <CheckIcon /> : <OpenIcon />}
      <div>
        <strong>{words(`training.skill.${skill}`)}</strong>{' '}
        <span className="mark-state">{words(reading.shown ? 'practice.skillShown' : 'practice.skillMissed')}</span>
        {change && <span className={`mark-change mark-${change}`}>{words(`practice.change.${change}`)}</span>}
        {reading.shown && reading.words.length > 0 && (
          <p>
            {reading.words
              .slice(0, quotesShown)
              .map(([start, end]) => `“${marked.text.slice(start, end).replace(/\s+/g, ' ')}”`)
              .join(' ')}
          </p>
        )}
        {against.map(finding => (
          <p key={finding.key}>{saidOf(finding)}</p>
        ))}
        {against.length === 0 && !reading.shown && <p>{open[0]?.text ?? words(`practice.missing.${skill}`)}</p>}
      </div>
    </li>
  )
}

function saidOf({ text, message }: Finding): string {
  return text === undefined ? message : `“${text.replace(/\s+/g, ' ')}” – ${message}`
}

interface AnswerProps {
  readonly title: string
  readonly text: string
  readonly marks: readonly TextMark[]
}

function Answer({ title, text, marks }: AnswerProps) {
  return (
    <figure className="answer">
      <figcaption>{title}</figcaption>
      <div className="answer-text">
        <MarkedText text={text} marks={marks} />
      </div>
    </figure>
  )
}

/** In the own reply: the words that a must or should finding speaks of. */
function marksInYours({ report }: Attempt): readonly TextMark[] {
  return report.findings.flatMap(({ level, start, end }) =>
    level === 'could' || start === undefined || end === undefined
      ? []
      : [{ start, end, look: 'found' as const, label: words('practice.foundHere') }],
  )
}

/** In the model answer: the words that show what the own reply lacks; words that show two skills are marked once. */
function marksInModel({ readings }: Attempt, missed: readonly Skill[]): readonly TextMark[] {
  const found = missed.flatMap(skill => readings[skill].words.map(([start, end]) => ({ skill, start, end })))
  return found
    .filter(({ start, end }, at) => !found.slice(0, at).some(other => other.start < end && start < other.end))
    .map(({ skill, start, end }) => ({
      start,
      end,
      look: 'added',
      label: words('practice.showsSkill', { skill: words(`training.skill.${skill}`) }),
    }))
}

/** The try before and this one, with the words that changed. */
function Changed({ before, after }: { readonly before: Attempt; readonly after: Attempt }) {
  const { removed, added } = wordDifference(before.text, after.text)
  const as = (look: 'removed' | 'added', spans: readonly Span[]) => spans.map(([start, end]) => ({ start, end, look }))
  return (
    <details className="marks-changed">
      <summary>{words('practice.changed')}</summary>
      <div className="marks-texts">
        <Answer title={words('practice.tryBefore')} text={before.text} marks={as('removed', removed)} />
        <Answer title={words('practice.thisTry')} text={after.text} marks={as('added', added)} />
      </div>
    </details>
  )
}
