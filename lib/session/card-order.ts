import type { Finding } from '@/lib/analysis/report'
import { levels } from '@/lib/checks/vocabulary'
import { keptAlike } from './kept-alike'

/**
 * The keys of the findings in the order of their cards. Those already shown never change places among themselves;
 * a new one stands behind the last card that matters as much as it does.
 */
export function keptOrder(previous: readonly string[], findings: readonly Finding[]): readonly string[] {
  const rankOf = new Map(findings.map(finding => [finding.key, levels.indexOf(finding.level)]))
  const order = previous.filter(key => rankOf.has(key))
  const shown = new Set(order)
  for (const { key } of findings) {
    if (shown.has(key)) continue
    shown.add(key)
    const rank = rankOf.get(key)!
    const before = order.findLastIndex(other => rankOf.get(other)! <= rank)
    order.splice(before + 1, 0, key)
  }
  return keptAlike(previous, order)
}
