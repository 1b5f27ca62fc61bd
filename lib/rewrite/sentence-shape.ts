import { tagged } from '@/lib/language/tagged'

/** "that is" → "That is"; a word that is written its own way ("iPhone", "v1") keeps it. */
export function capitalised(text: string): string {
  if (/^["'“‘(]*\p{Ll}+[\p{Lu}\p{N}]/u.test(text)) return text
  return text.replace(/^["'“‘(]*\p{Ll}/u, first => first.toUpperCase())
}

const staysCapital =
  /^(?:I\b|I'|\p{Lu}{2}|\p{Lu}\.|\p{L}*\p{N}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u
/** Words that open a clause and are nobody's name. */
const opensAClause =
  /^(?:the|a|an|this|that|these|those|your|our|my|his|her|its|their|we|you|he|she|it|they|there|here|what|who|how|why|when|where|if|as|for|in|on|at|to|from|with|once|until|before|after|because|since|so|and|but|or|no|not|all|any|some|each|every|both|please|could|can|may|will|would|shall|is|are|do|does|did|thanks|thank|sorry|glad|happy|instead|let|next|first|then|now|today|just|only|also|however|unfortunately|which)(?:['’]\p{L}+)?$/iu

const commonEnding = /(?:ing|tion|sion|ment|ness|ity|ery|ance|ence|age|ship|ure|ee)$/i

/** Whether the word with which a sentence begins has its capital for its own sake. */
function isName(sentence: string, word: string): boolean {
  if (staysCapital.test(sentence)) return true
  if (opensAClause.test(word)) return false
  const [first, second] = tagged(sentence).words
  if (!first || first.tags.has('ProperNoun')) return true
  // "Sale items" is no name, "Zephyr" may well be one, "Refunds" is none.
  const isOneOfSome = second?.tags.has('Noun') === true && /^\p{Ll}/u.test(second.text)
  return !isOneOfSome && first.tags.has('Noun') && !first.tags.has('Plural') && !commonEnding.test(word)
}

/** "That is" → "that is", for a clause that moves into the middle; names keep their capital. */
export function uncapitalised(text: string): string {
  const word = /^(?:\p{Lu}\p{Ll}*['’]?\p{Ll}*)(?!\p{L})/u.exec(text)?.[0]
  return word === undefined || isName(text, word) ? text : text[0]!.toLowerCase() + text.slice(1)
}

/** Exactly one stop at the end: the one that stood there, or a full stop. */
export function stopped(text: string, stop = '.'): string {
  return `${text.trim().replace(/[\s,;:.!?–—-]+$/u, '')}${stop}`
}

/** Written as the agent writes: a line of chat that began small and ended without a stop does so again. */
export function inRegister(before: string, after: string): string {
  const isSmall = /^["'“‘(]*\p{Ll}/u.test(before)
  const isOpen = /[\p{L}\p{N}\])"'”]\s*$/u.test(before)
  const started = isSmall ? uncapitalised(after) : after
  return isOpen && !/[.!?]\s/.test(after) ? started.replace(/(?<=[^.])\.$/, '') : started
}

/** Whether the agent writes "I'm" or "I am"; a rewrite follows. */
export function usesContractions(text: string): boolean {
  return /\b(?:\p{L}+['’](?:m|re|ve|ll|d|t)|(?:it|that|there|here|what|who|he|she|let)['’]s)\b/iu.test(text)
}

/** "I will" or "I'll", as the agent writes. */
export function will(subject: string, contracted: boolean): string {
  return contracted && /^(?:i|we|you|they|it)$/i.test(subject) ? `${subject}'ll` : `${subject} will`
}

/** "I am" or "I'm", "we are" or "we're", as the agent writes. */
export function be(subject: 'I' | 'we', contracted: boolean): string {
  if (subject === 'I') return contracted ? "I'm" : 'I am'
  return contracted ? "we're" : 'we are'
}

/** "i" → "I", "We" → "we": the agent's side as it stands inside a sentence. */
export function ownSide(who: string | undefined): 'I' | 'we' {
  return /^i\b/i.test(who ?? '') ? 'I' : 'we'
}
