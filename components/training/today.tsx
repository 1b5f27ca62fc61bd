import { words } from '@/lib/strings/words'
import { lessons } from '@/lib/training/lessons'
import { type NextPractice, nextPractice, streak } from '@/lib/training/next-practice'
import type { TrainingPageProps } from './training-page-props'
import { TrainingSwitch } from './training-switch'
import { writtenDay } from './written-day'

/** More at once is a plan, and a plan is not begun. */
const mostAtOnce = 3

/** What to practise next and why, and the switch for live tickets. */
export function Today({ progress, today, isOn, client }: TrainingPageProps) {
  const next = nextPractice(progress, today).slice(0, mostAtOnce)
  return (
    <>
      <p>{words('training.about')}</p>
      <section aria-labelledby="next">
        <h2 id="next">{words('training.next')}</h2>
        {next.length === 0 && <p className="training-soft">{words('training.nextNone')}</p>}
        <ol className="training-next">
          {next.map(({ skill, reason }) => (
            <li key={skill}>
              <a href={`#lessons/${skill}`}>
                {words(`training.skill.${skill}`)}: {lessons[skill].title}
              </a>
              <span className="training-soft">{reasonInWords(reason, today)}</span>
            </li>
          ))}
        </ol>
        <p className="training-soft">
          {words('training.streak', streak(progress, today))} {words('training.streakMore')}
        </p>
      </section>
      <section>
        <TrainingSwitch isOn={isOn} onSwitch={client.switchOn} />
      </section>
    </>
  )
}

function reasonInWords(reason: NextPractice['reason'], today: string): string {
  if (reason.kind === 'new') return words('training.reason.new')
  if (reason.kind === 'missed') return words('training.reason.missed', { missed: reason.missed, needed: reason.needed })
  return reason.since === today
    ? words('training.reason.dueToday')
    : words('training.reason.due', { day: writtenDay(reason.since) })
}
