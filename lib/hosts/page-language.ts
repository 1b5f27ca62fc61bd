/** The languages that helpdesks speak to their agents and whose words for a send and for a note are known here. */
export const pageLanguages = [
  'English',
  'German',
  'French',
  'Spanish',
  'Portuguese',
  'Italian',
  'Dutch',
  'Swedish',
  'Danish',
  'Norwegian',
  'Finnish',
  'Polish',
  'Russian',
  'Japanese',
  'Chinese',
] as const

export type PageLanguage = (typeof pageLanguages)[number]

/** Words of each language, as parts of a regular expression with "|" between them. */
export type WordsByLanguage = Readonly<Record<PageLanguage, string>>

/** All of them as one alternative. */
export function anyOf(words: Partial<WordsByLanguage>): string {
  return Object.values(words).join('|')
}

/** As words of their own; Japanese and Chinese are written without spaces, so there a word may stand anywhere. */
export function wordsAnywhere({ Japanese, Chinese, ...spaced }: WordsByLanguage): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${anyOf(spaced)})(?!\\p{L})|${Japanese}|${Chinese}`, 'iu')
}
