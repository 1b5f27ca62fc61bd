import type { Pack } from './pack'

/** A rule as people call it: its message and its pack's title; its full name made readable where the pack is not known. */
export function nameOfRule(rule: string, packs: readonly Pack[]): string {
  const [packId = '', id = ''] = rule.split(':')
  const pack = packs.find(candidate => candidate.id === packId)
  const message = pack?.rules.find(candidate => candidate.id === id)?.message
  if (!pack || !message) return rule.replaceAll('-', ' ')
  return pack.id === 'core' ? message : `${message} (${pack.title})`
}
