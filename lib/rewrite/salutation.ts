import { straight } from '@/lib/text/wording'
import { uncapitalised } from './sentence-shape'

const greeting = '(?:hi|hiya|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))'
/** Words that begin what is said, so that no name is among them. */
const begins =
  "(?:i|we|you|he|she|it|they|this|that|these|those|there(?!\\s*[,!.:–—-])|the|a|an|our|your|my|unfortunately|sadly|regrettably|sorry|apologies|thanks|thank|but|however|as|at|for|no|please|can|cannot|i'm|i've|we're|we've|it's|there's|what|if|nothing|to|not|until|per|with|in|on)"
const addressee = `(?:\\s+(?!${begins}\\b)[\\p{L}.@'-]+){0,4}`
const greeted = new RegExp(
  `^${greeting}\\b${addressee}(?:\\s*[,!:;.–—]+\\s*|\\s+-+\\s*|\\s*\\n\\s*|\\s+(?=${begins}\\b))`,
  'iu',
)
const answeredName =
  /^(?:[Ss]orry|[Aa]pologies|[Tt]hanks|[Tt]hank you),?\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s*[,!]\s*/u
/** A name alone before the sentence: "Dana, we can't". Words like "However" are none. */
const called =
  /^(?!(?:However|But|And|So|Well|No|Yes|Also|Again|Still|Then|Now|Please|Okay|Ok|Right|Sure|Indeed|Otherwise|Therefore|Hence|Besides|Moreover|Furthermore|Today|Tomorrow|First|Yet|Sorry|Apologies|Thanks|Alas|\p{L}+ly|\p{L}+day)\b)@?\p{Lu}[\p{L}'-]*(?:,|\s+[-–—])\s+(?=(?:[Ii]|[Ww]e|[Tt]here|[Tt]his|[Tt]hat|[Tt]he|[Yy]our?|[Uu]nfortunately|[Ss]adly|[Ss]orry|[Ii]'m|[Ww]e're)\b)/u

/**
 * How many characters of a sentence only greet or call: "Hello Dana, we can't" → 12. A sentence that opens with a
 * greeting and cannot be taken apart gives null.
 */
export function salutationLength(text: string): number | null {
  const plain = straight(text)
  const match = greeted.exec(plain) ?? answeredName.exec(plain) ?? called.exec(plain)
  if (match) return match[0].length
  return new RegExp(`^${greeting}\\b`, 'iu').test(plain) ? null : 0
}

const listMark = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s+/u

/** How many characters of a line only mark it as one of a list: "- You must" → 2. */
export function listMarkLength(text: string): number {
  return listMark.exec(text)?.[0].length ?? 0
}

/**
 * Puts the greeting, or the mark of a list, back before a sentence said anew. Behind a comma it goes on as the agent
 * went on: small or with a capital, and a name keeps its own.
 */
export function withSalutation(salutation: string, sentence: string, before: string): string {
  if (salutation === '') return sentence
  if (/[.!\n]\s*$/u.test(salutation)) return `${salutation}${sentence}`
  const first = /^[\p{L}\p{N}'’-]+/u.exec(sentence)?.[0] ?? ''
  const old = before.slice(salutation.length)
  const stoodSo = first !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${first}(?![\\p{L}\\p{N}])`, 'u').test(old)
  const wentOnWithCapital = /^(?!I\b)\p{Lu}/u.test(old)
  return `${salutation}${stoodSo || wentOnWithCapital ? sentence : uncapitalised(sentence)}`
}
