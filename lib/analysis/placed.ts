import type { ReadSentence } from './read-sentence'
import type { PlacedSentence } from './reply-view'

const signOff =
  /^(?:(?:many |kind |best |warm |with |kindest |warmest )*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours\b.*|best)|[-–—~^*]?\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})[,.!]*$/u

/**
 * The part of the reply that each sentence stands in, by its number: the greeting, the opening (two sentences after it),
 * the body, and the closing (what invites, thanks or signs off at the end).
 */
export function placesOf(sentences: readonly ReadSentence[]): { of(index: number): PlacedSentence['place'] } {
  const greets = sentences[0]?.facts.greeting ? 1 : 0
  const closingStart = closingStartOf(sentences, greets)
  return {
    of(index) {
      if (index < greets) return 'greeting'
      if (index >= closingStart) return 'closing'
      return index < greets + 2 ? 'opening' : 'body'
    },
  }
}

function closingStartOf(sentences: readonly ReadSentence[], greets: number): number {
  let start = sentences.length
  while (start > greets + 1 && isClosing(sentences[start - 1] as ReadSentence)) start--
  // A reply of some length ends with its last sentence, whatever that says.
  return start === sentences.length && sentences.length > greets + 3 ? start - 1 : start
}

function isClosing({ sentence, facts }: ReadSentence): boolean {
  return facts.closingInvitation.length > 0 || facts.warmWords.length > 0 || signOff.test(sentence.text)
}

/** Whether a sentence is only the farewell or the name under the reply. */
export function isSignOff(text: string): boolean {
  return signOff.test(text)
}
