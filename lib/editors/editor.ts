import type { Span } from '@/lib/text/span'

/** What an editor holds, as text, with a way back from offsets to places in the page. */
export interface Reading {
  /** One "\n" a block or line break; non-breaking spaces as spaces; fillers left out. UTF-16 offsets. */
  readonly text: string
  /** The part the agent wrote: quoted history and signature by the DOM set apart. Most often the whole text. */
  readonly own: Span
  /** Stretches that are one thing (mention, image, chip): an edit that touches one is refused. */
  readonly atoms: readonly Span[]
  rangeOf(span: Span): AbstractRange | null
  /** Caret as an offset, or null when the selection is elsewhere. */
  caret(): number | null
}

/** How an edit ended. `unchanged`: the draft reads as before. `changed`: it does not, and the agent must press Ctrl+Z. */
export type ReplaceOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'moved' | 'busy' | 'refused' | 'gone'
      readonly draft: 'unchanged' | 'changed'
    }

export interface Replacement {
  readonly start: number
  readonly end: number
  /** What must stand there now, so that a stale suggestion can never hit other words. */
  readonly expect: string
  readonly text: string
}

/** One family of editors: how to recognise, read, change and watch it. */
export interface Editor {
  readonly id: string
  owns(element: Element): boolean
  read(root: HTMLElement): Reading
  replace(root: HTMLElement, replacement: Replacement): Promise<ReplaceOutcome>
  watch(root: HTMLElement, signal: AbortSignal, onChange: () => void): void
}
