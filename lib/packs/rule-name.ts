import type { Pack } from './pack'

/** A rule as people call it: its message and its pack's title; its full name made readable where the pack is not known. */
export function nameOfRule(rule: string, packs: readonly Pack[]): string {
  const [packId = '', id = ''] = rule.split(':')
  const pack = packs.find(candidate => candidate.id === packId)
  const message = pack && (pack.rules.find(candidate => candidate.id === id)?.message ?? messageOfTerm(pack, id))
  if (!pack || !message) return rule.replaceAll('-', ' ')
  return pack.id === 'core' ? message : `${message} (${pack.title})`
}

/** A word the team wants instead of others is a rule as well: its place among them is its name ("term-1"). */
function messageOfTerm({ terms = [] }: Pack, id: string): string | undefined {
  const term = terms[Number(/^term-(\d+)$/.exec(id)?.[1]) - 1]
  return term && `We write "${term.use}".`
}
