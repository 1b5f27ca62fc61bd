import { useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { isFaded } from '@/lib/training/level'
import { streak } from '@/lib/training/next-practice'
import { type Skill, skills } from '@/lib/training/skill'
import { rulesLeftMost, weeksOf } from '@/lib/training/weeks'
import { LineChart } from '../charts/line-chart'
import { Button } from '../ui/button'
import { summaryText } from './summary'
import type { TrainingPageProps } from './training-page-props'
import { writtenDay } from './written-day'

/** What the counts say, for the one they belong to: visible, to be saved, to be erased. */
export function ProgressView(props: TrainingPageProps) {
  const { progress, thresholds, today } = props
  return (
    <>
      <section aria-labelledby="skills">
        <h2 id="skills">{words('training.levels')}</h2>
        <p>
          {words('training.streak', streak(progress, today))} {words('training.streakMore')}
        </p>
        <p className="training-soft">{words('training.levelsMore')}</p>
        <div className="progress-charts">
          {skills.map(skill => (
            <SkillOverTime key={skill} skill={skill} {...props} />
          ))}
        </div>
        <p className="training-soft">{words('training.rule', { up: thresholds.up, down: thresholds.down })}</p>
      </section>
      <LeftMost {...props} />
      <Summary {...props} />
      <Kept {...props} />
    </>
  )
}

const percent = (share: number) => `${Math.round(share * 100)} %`

function SkillOverTime({ skill, progress, thresholds, today }: TrainingPageProps & { readonly skill: Skill }) {
  const weeks = weeksOf(progress, skill, today)
  const name = words(`training.skill.${skill}`)
  const level = progress.skills[skill]
  return (
    <div>
      <LineChart
        caption={name}
        label={words('training.chart', { skill: name })}
        lines={[{ name, values: weeks.map(({ share }) => share) }]}
        min={0}
        max={1}
        ticks={[0, 0.5, 1].map(at => ({ at, label: percent(at) }))}
        ends={[writtenDay(weeks[0]!.first), writtenDay(weeks.at(-1)!.first)]}
        places={weeks.map(({ first }) => writtenDay(first))}
        written={percent}
        words={{ asTable: words('training.asTable'), place: words('training.week'), none: words('training.none') }}
      />
      <p>
        {isFaded(level, thresholds)
          ? words('training.faded')
          : words('training.nowAt', { help: words(`training.help.${level.level}`) })}
      </p>
      <p className="training-soft">{runInWords(level.run, thresholds)}</p>
    </div>
  )
}

function runInWords(run: number, { up, down }: TrainingPageProps['thresholds']): string {
  if (run > 0) return words('training.run.up', { run, up })
  return run < 0 ? words('training.run.down', { run: -run, down }) : words('training.run.none')
}

function LeftMost({ progress, nameOfRule }: TrainingPageProps) {
  const rules = rulesLeftMost(progress)
  return (
    <section aria-labelledby="left">
      <h2 id="left">{words('training.leftMost')}</h2>
      {rules.length === 0 && <p className="training-soft">{words('training.leftNone')}</p>}
      <ul>
        {rules.map(([rule, times]) => (
          <li key={rule}>
            {nameOfRule(rule)} <span className="training-soft">{words('training.times', times)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Summary({ progress, client }: TrainingPageProps) {
  const id = useId()
  const [name, setName] = useState('')
  const text = summaryText(progress, name)
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{words('training.summary')}</h2>
      <p className="training-soft">{words('training.summaryMore')}</p>
      <label className="progress-name">
        {words('training.summaryName')}
        <input value={name} autoComplete="off" onChange={event => setName(event.target.value)} />
      </label>
      <label htmlFor={id}>{words('training.summaryText')}</label>
      <textarea id={id} className="progress-text" readOnly rows={6} value={text} />
      <Button onClick={() => client.save('training-summary.txt', `${text}\n`)}>{words('training.saveFile')}</Button>
    </section>
  )
}

function Kept({ progress, client }: TrainingPageProps) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const [erasing, setErasing] = useState<'no' | 'asked' | 'done'>('no')
  const text = JSON.stringify(progress, null, 2)
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words('training.kept')}</h2>
      <p className="training-soft">{words('training.keptMore')}</p>
      {isShown && (
        <>
          <label htmlFor={id}>{words('training.exported')}</label>
          <textarea id={id} className="progress-text" readOnly rows={10} value={text} />
        </>
      )}
      <div className="progress-actions">
        {isShown ? (
          <Button onClick={() => client.save('training-progress.json', `${text}\n`)}>
            {words('training.saveFile')}
          </Button>
        ) : (
          <Button onClick={() => setShown(true)}>{words('training.export')}</Button>
        )}
        {erasing === 'asked' ? (
          <>
            <Button
              onClick={() => {
                client.erase()
                setErasing('done')
              }}
            >
              {words('training.eraseSure')}
            </Button>
            <Button look="quiet" onClick={() => setErasing('no')}>
              {words('training.eraseNot')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setErasing('asked')}>{words('training.erase')}</Button>
        )}
        <span role="status">{erasing === 'done' && words('training.erased')}</span>
      </div>
    </section>
  )
}
