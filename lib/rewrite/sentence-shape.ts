/** "that is" → "That is". */
export function capitalised(text: string): string {
  return text.replace(/^["'“‘(]*\p{Ll}/u, first => first.toUpperCase())
}

const staysCapital =
  /^(?:I\b|I'|\p{Lu}{2}|\p{Lu}\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u

/** "That is" → "that is", for a clause that moves into the middle; names that always have a capital keep it. */
export function uncapitalised(text: string): string {
  return staysCapital.test(text) || !/^(?:\p{Lu}\p{Ll}*['’]?\p{Ll}*)\b/u.test(text)
    ? text
    : text[0]!.toLowerCase() + text.slice(1)
}

/** Exactly one stop at the end: the one that stood there, or a full stop. */
export function stopped(text: string, stop = '.'): string {
  return `${text.trim().replace(/[\s,;:.!?–—-]+$/u, '')}${stop}`
}

/** Whether the agent writes "I'm" or "I am"; a rewrite follows. */
export function usesContractions(text: string): boolean {
  return /\b(?:\p{L}+['’](?:m|re|ve|ll|d|t)|(?:it|that|there|here|what|who|he|she|let)['’]s)\b/iu.test(text)
}

/** "I will" or "I'll", as the agent writes. */
export function will(subject: string, contracted: boolean): string {
  return contracted && /^(?:i|we|you|they|it)$/i.test(subject) ? `${subject}'ll` : `${subject} will`
}
