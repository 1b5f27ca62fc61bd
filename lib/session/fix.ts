import type { ChecklistItem, Finding } from '@/lib/analysis/report'
import type { Span } from '@/lib/text/span'

/** What one click can do about an open checklist item. */
export type Fix =
  /** Take this rewrite or starter. */
  | { readonly kind: 'take'; readonly key: string; readonly index: number; readonly text: string }
  /** Nobody but the agent knows what belongs there: show them where. */
  | { readonly kind: 'show'; readonly key: string; readonly spans: readonly Span[] }

/** Rules of the built-in pack that speak of the same thing as one of its checklist items, by their ids. */
const rulesOfItem: Readonly<Record<string, readonly string[]>> = {
  'no-empty-slots': ['empty-slot'],
  'right-name': ['wrong-name'],
  heard: ['acknowledge-missing', 'align-missing'],
  assured: ['assure-missing'],
}

/** The id of a rule or a checklist item inside its pack: "cannot" of "core:cannot". */
export function idInPack(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

/** The finding that says what is missing for this item: of a rule of the same name, or of one known to mean the same. */
export function findingFor(item: Pick<ChecklistItem, 'id'>, findings: readonly Finding[]): Finding | undefined {
  const id = idInPack(item.id)
  const rules = [id, ...(rulesOfItem[id] ?? [])]
  return rules.flatMap(rule => findings.find(finding => idInPack(finding.rule) === rule) ?? [])[0]
}

export function fixFor(item: Pick<ChecklistItem, 'id'>, findings: readonly Finding[]): Fix | null {
  const finding = findingFor(item, findings)
  if (!finding) return null
  const { key, start, end, suggestions } = finding
  if (suggestions[0]) return { kind: 'take', key, index: 0, text: suggestions[0].text }
  return start === undefined || end === undefined ? null : { kind: 'show', key, spans: [[start, end]] }
}
