/** A half-open stretch of a text, in UTF-16 code units: the first one inside, the first one after. */
export type Span = readonly [start: number, end: number]

/** Whether two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** The same stretch, moved: facts of a sentence are kept relative to it and moved into the draft when folded. */
export function shifted(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by]
}
