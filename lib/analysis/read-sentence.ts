import type { Sentence } from '@/lib/text/sentence'
import type { Credit } from './credit'
import type { Relations } from './relations'
import type { Commitment } from './report'
import type { SentenceFacts } from './sentence-facts'
import type { Shown } from './shown'

/** A sentence of the draft with all that is known of it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly facts: SentenceFacts
  readonly relations: Relations
  /** What it shows wherever it stands, and what it earns: few sentences show much, so the fold passes over most. */
  readonly shown: readonly Shown[]
  readonly credits: readonly Credit[]
  /** Where in the draft that stands, and what it promises there: taken over as it is while the sentence stays in its place. */
  readonly shownAt: readonly Shown[]
  readonly promisesAt: readonly Commitment[]
}
