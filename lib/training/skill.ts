import { byName } from '@/lib/checks/by-name'
import { type Skill, skills } from '@/lib/checks/vocabulary'

export { type Skill, skills }

/** One value for each skill. */
export type PerSkill<Value> = Readonly<Record<Skill, Value>>

/** Makes a value for each skill. */
export function perSkill<Value>(make: (skill: Skill) => Value): PerSkill<Value> {
  return byName(skills, make)
}
