import type { Pack } from './pack'

/** Something that is meant for a while: an outage, a season. The day is its last, "2026-12-31". */
interface Passing {
  readonly expires?: string | undefined
}

/** Whether its last day is over. Days are compared as they are written, so the agent's own midnight counts. */
export function isExpired({ expires }: Passing, today: string): boolean {
  return expires !== undefined && expires < today
}

/** What of a pack still holds on a day ("2026-11-22"): without rules and items whose last day is over; null when the pack's own is. */
export function inForce(pack: Pack, today: string): Pack | null {
  if (isExpired(pack, today)) return null
  const holds = (part: Passing) => !isExpired(part, today)
  const isWhole = pack.rules.every(holds) && (pack.checklist ?? []).every(holds)
  if (isWhole) return pack
  const gone = new Set(pack.rules.filter(rule => !holds(rule)).map(({ id }) => id))
  return {
    ...pack,
    rules: pack.rules.filter(holds),
    // An item that an expired rule would tick has nothing left to wait for.
    checklist: pack.checklist?.filter(item => holds(item) && !(typeof item.auto === 'string' && gone.has(item.auto))),
  }
}

/** A day as packs write it, by the agent's own calendar. */
export function dayOf(date: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
