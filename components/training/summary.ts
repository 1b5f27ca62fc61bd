import { words } from '@/lib/strings/words'
import { countSince } from '@/lib/training/next-practice'
import type { Progress } from '@/lib/training/progress'
import { skills } from '@/lib/training/skill'

/** The summary that a trainee may hand on: counts and levels, and a name only where one was typed. */
export function summaryText(progress: Progress, name: string): string {
  const days = Object.keys(progress.days).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const head = [words('training.summaryTitle'), ...(name.trim() === '' ? [] : [name.trim()])]
  if (first === undefined || last === undefined) return [...head, words('training.summaryNone')].join('\n')
  const lines = skills.flatMap(skill => {
    const { needed, shown, unaided } = countSince(progress, skill, first, last)
    const help = words(`training.help.${progress.skills[skill].level}`)
    return needed === 0
      ? []
      : words('training.summarySkill', { skill: words(`training.skill.${skill}`), shown, needed, unaided, help })
  })
  return [...head, words('training.summaryDays', { days: days.length, first, last }), ...lines].join('\n')
}
