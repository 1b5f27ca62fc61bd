/** What is learnt here, in the order in which a reply does it. */
export const skills = [
  'greeting',
  'acknowledge',
  'align',
  'assure',
  'positiveWords',
  'ownership',
  'clarity',
  'effort',
  'resolution',
] as const
export type Skill = (typeof skills)[number]

/** One value for each skill. */
export type PerSkill<Value> = Readonly<Record<Skill, Value>>

/** Makes a value for each skill. */
export function perSkill<Value>(make: (skill: Skill) => Value): PerSkill<Value> {
  return Object.fromEntries(skills.map(skill => [skill, make(skill)])) as unknown as PerSkill<Value>
}
