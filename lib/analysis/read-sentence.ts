import type { Sentence } from '@/lib/text/sentence'
import type { Relations } from './relations'
import type { SentenceFacts } from './sentence-facts'

/** A sentence of the draft with all that is known of it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly facts: SentenceFacts
  readonly relations: Relations
}
