import type { Report } from '@/lib/analysis/report'
import type { Day } from './day'
import type { Outcome } from './level'
import type { Sent } from './progress'
import { readSkills } from './read-skills'
import { type PerSkill, type Skill, skills } from './skill'

/** What a reply that went out says about its writer's skills; `aided` are the skills that were helped with on the way. */
export function sentReply(draft: string, report: Report, aided: ReadonlySet<Skill>, day: Day): Sent {
  const readings = readSkills(draft, report)
  const outcomes: Partial<Record<Skill, Outcome>> = {}
  for (const skill of skills) {
    if (readings[skill].needed) outcomes[skill] = outcomeOf(skill, readings, aided)
  }
  return { day, outcomes, rules: report.findings.map(({ rule }) => rule) }
}

function outcomeOf(skill: Skill, readings: PerSkill<{ readonly shown: boolean }>, aided: ReadonlySet<Skill>): Outcome {
  if (!readings[skill].shown) return 'missed'
  return aided.has(skill) ? 'aided' : 'unaided'
}
