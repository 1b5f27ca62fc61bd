/** A day as "2026-05-12"; nothing finer is ever kept. */
export type Day = string

const milliseconds = 86_400_000

/** The day that lies this many days later, or earlier where negative. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10)
}

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / milliseconds)
}

/** The days from one to another, both included, oldest first. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => dayAfter(first, at))
}

/** Whether it is a Saturday or a Sunday: a pause there breaks nothing. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(Date.parse(day)).getUTCDay())
}
