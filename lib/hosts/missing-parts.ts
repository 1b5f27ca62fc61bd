import type { Part } from '@/lib/link/protocol'

/** The parts of a page that were looked for and are not there. */
export function missingParts(isThere: Readonly<Partial<Record<Part, boolean>>>): Part[] {
  return (Object.keys(isThere) as Part[]).filter(part => !isThere[part])
}
