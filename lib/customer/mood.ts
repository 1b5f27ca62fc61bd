import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight } from '@/lib/text/wording'
import { angryWordings, calmWordings, upsetWordings } from './mood-wordings'
import type { Mood } from './reading'

/** How the customer feels, as far as their own words say so, and which words do. */
export interface MoodReading {
  readonly mood: Mood
  readonly evidence: readonly Span[]
}

/** Reads the mood from the customer's words alone; the situation and the punctuation by themselves prove nothing. */
export function moodOf(message: string, effort: readonly Span[]): MoodReading {
  const plain = straight(message)
  const calm = spansOf(plain, ...calmWordings)
  const outside = (span: Span) => !calm.some(([start, end]) => span[0] >= start && span[1] <= end)
  const angry = spansOf(plain, ...angryWordings).filter(outside)
  const upset = [...spansOf(plain, ...upsetWordings).filter(outside), ...effort, ...shouted(message)]
  if (angry.length > 0) return { mood: 2, evidence: outermost([...angry, ...upset]) }
  if (upset.length > 0) return { mood: isManifold(upset, message) ? 2 : 1, evidence: outermost(upset) }
  return { mood: 0, evidence: [] }
}

/** Words in capitals, three or more in a row or in all, that are not names of things. */
function shouted(message: string): Span[] {
  const words = spansOf(message, /\b[A-Z]{3,}(?:['’][A-Z]+)?\b/g)
  const small = message.match(/\b[a-z]{3,}\b/g)?.length ?? 0
  return words.length >= 3 && words.length > small / 3 ? words : []
}

/** Four judgements in one message, or three with an outcry, are anger even when each is mild. */
function isManifold(upset: readonly Span[], message: string): boolean {
  const found = outermost(upset).length
  return found >= 5 || (found >= 3 && /!{2,}|\?!|!\?/.test(message))
}
