import type { PausedRules } from './paused-rules'
import { builtInOnly, type RulesToUse } from './rules-to-use'
import type { Shelf } from './shelf'

/**
 * What is at work: the packs on the shelf that are on, and over them what the organisation set, whatever shape that has.
 * The reader of packs is loaded only where there is a pack to be read.
 * `today` is a day as packs write it.
 */
export async function rulesAtWork(
  shelf: Shelf,
  managed: unknown,
  today: string,
  paused?: PausedRules,
): Promise<RulesToUse> {
  if (shelf.length === 0 && Object.keys(managed ?? {}).length === 0) return builtInOnly
  const { rulesToUse } = await import('./packs-in-use')
  return rulesToUse(shelf, managed, today, paused)
}
