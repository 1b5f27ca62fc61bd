import { textarea } from '@/lib/editors/textarea'
import { Marks } from '@/lib/hands/marks'
import { ownParts } from '@/lib/hands/own-parts'
import type { Mark } from '@/lib/link/protocol'

const running = new AbortController()
let marks: Marks | null = null

/** Paints marks over the page's field, as the hands do; again with others replaces them. */
export function paint(wanted: readonly Mark[]): void {
  const field = document.querySelector('textarea')!
  marks ??= new Marks(field, running.signal, ownParts)
  marks.setMarks(wanted)
  marks.paint(textarea.read(field))
}

export function stop(): void {
  running.abort()
}
