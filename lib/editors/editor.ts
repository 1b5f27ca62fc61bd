import type { Span } from '@/lib/text/span'

/** Part of a text node that is not the agent's own words. */
export interface TextStretch {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** What stands in the editable and is not the agent's own words: quoted history, a signature, the line above a quote. */
export type SetApart = Element | TextStretch

/** What the agent wrote in an editor, as text, with a way back from offsets to places in the page. */
export interface Reading {
  /**
   * One "\n" between two blocks or lines; non-breaking spaces as spaces; fillers and what is set apart left out.
   * Offsets are UTF-16 code units, the same unit as in the page.
   */
  readonly text: string
  /** Stretches that are one thing (mention, image, chip). */
  readonly atoms: readonly Span[]
  /** Where a stretch stands in the page; null in a field, which has no nodes, or when there is no such place. */
  rangeOf(span: Span): StaticRange | null
  /** False when replacing the stretch would touch an atom or something set apart, or when it has no place. */
  isReplaceable(span: Span): boolean
  /** The caret as an offset, or null when the selection is elsewhere. */
  caret(): number | null
}

export interface Replacement {
  readonly start: number
  readonly end: number
  /** What must stand there now, so that a stale suggestion can never hit other words. */
  readonly expect: string
  readonly text: string
  /** What to select afterwards, in offsets of the new draft; null puts the caret behind the new words. */
  readonly select: Span | null
}

/**
 * How an edit ended. `moved`: other words stand there. `busy`: text is being composed, or another edit runs.
 * `refused`: it would touch something that is not plain text, or the page did not take it. `gone`: no reply box.
 * `changed`: the draft is neither as before nor as wanted, and the agent must press Ctrl+Z.
 */
export type ReplaceOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'moved' | 'busy' | 'refused' | 'gone'
      readonly draft: 'unchanged' | 'changed'
    }

/** One family of editors: how to recognise, read, change and watch it. `editable` holds the text. */
export interface Editor {
  readonly id: string
  owns(editable: Element): boolean
  read(editable: HTMLElement, setApart?: readonly SetApart[]): Reading
  /** Changes the draft as if the agent had typed it: one undo takes it back. `setApart` is asked again at each reading. */
  replace(
    editable: HTMLElement,
    replacement: Replacement,
    setApart?: () => readonly SetApart[],
  ): Promise<ReplaceOutcome>
  /** Puts the caret back where it was, or where it is told. */
  focus(editable: HTMLElement): void
  watch(editable: HTMLElement, signal: AbortSignal, onChange: () => void): void
}
