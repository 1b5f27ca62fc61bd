import type { Layers } from '@/lib/packs/layers'
import type { RulesToUse } from '@/lib/packs/rules-to-use'

/** When help fades and when it comes back: unaided successes in a row, and misses in a row. */
export interface Thresholds {
  readonly up: number
  readonly down: number
}

export const usualThresholds: Thresholds = { up: 5, down: 2 }

/** What the packs at work ask for; the strongest that says something has its way, each number by itself. */
export function thresholdsOf({ packs }: Pick<Layers, 'packs'>): Thresholds {
  return packs.reduce<Thresholds>(
    (before, { training }) => ({ up: training?.up ?? before.up, down: training?.down ?? before.down }),
    usualThresholds,
  )
}

/** The same, from what the brain is told. The reader of packs is loaded only where there is a pack to be read. */
export async function thresholdsAtWork(rules: RulesToUse): Promise<Thresholds> {
  if (rules.packs.length === 0) return usualThresholds
  const [{ layeredPacks }, { layered }] = await Promise.all([
    import('@/lib/packs/packs-in-use'),
    import('@/lib/packs/layers'),
  ])
  return thresholdsOf(layered(layeredPacks(rules), rules.lockedRules))
}
