import type { Day } from '@/lib/training/day'

/** "12 May", as the reader's own language writes it. */
export function writtenDay(day: Day): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(undefined, { day: 'numeric', month: 'short' })
}
