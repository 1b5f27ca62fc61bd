/** One unit of analysis: a sentence, or at most 50 words of one that runs on. */
export interface Sentence {
  /** Exactly draft.slice(start, end), without the white space around it. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Number of the paragraph it stands in, from 0: a paragraph ends at an empty line or a line break. */
  readonly paragraph: number
}
