import type { Group } from '@/lib/checks/vocabulary'
import type { Skill } from './skill'

/** Built-in rules that belong to another skill than their group says. */
const skillOfCoreRule: Readonly<Record<string, Skill>> = {
  'core:wrong-name': 'greeting',
  'core:acknowledge-missing': 'acknowledge',
  'core:fix-before-acknowledgement': 'acknowledge',
  'core:align-missing': 'align',
  'core:non-apology': 'align',
  'core:conditional-apology': 'align',
  'core:any-inconvenience': 'align',
  'core:one-apology': 'align',
  'core:assure-missing': 'assure',
  'core:soon': 'ownership',
  'core:someone-will': 'ownership',
  'core:no-owner': 'ownership',
  'core:will-try': 'ownership',
  'core:not-sure': 'ownership',
  'core:not-my-job': 'ownership',
  'core:not-the-place': 'ownership',
  'core:someone-else-decided': 'ownership',
  'core:third-party': 'ownership',
}

/** What a team asks for beyond the craft is no skill of it. */
const skillOfGroup: Readonly<Record<Group, Skill | null>> = {
  positive: 'positiveWords',
  respect: 'positiveWords',
  empathy: 'align',
  clarity: 'clarity',
  effort: 'effort',
  resolution: 'resolution',
  // An open slot is a hole in the text.
  safety: 'clarity',
  team: null,
}

/** The skill that a finding of this rule speaks of, or null where it is none of them. */
export function skillOfRule({ rule, group }: { readonly rule: string; readonly group: Group }): Skill | null {
  return skillOfCoreRule[rule] ?? skillOfGroup[group]
}
