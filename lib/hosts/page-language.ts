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

/** Words of each language, as parts of a regular expression. */
export type WordsByLanguage = Readonly<Record<PageLanguage, readonly string[]>>

/** All of them as one alternative, the longest first. */
export function anyOf(words: WordsByLanguage): string {
  const all = pageLanguages.flatMap(language => words[language])
  return all.toSorted((one, other) => other.length - one.length).join('|')
}

/** As words of their own; Japanese and Chinese are written without spaces, so there a word may stand anywhere. */
export function wordsAnywhere(words: WordsByLanguage): RegExp {
  const spaced = { ...words, Japanese: [], Chinese: [] }
  const unspaced = [...words.Japanese, ...words.Chinese]
  const whole = `(?<!\\p{L})(?:${anyOf(spaced)})(?!\\p{L})`
  return new RegExp([whole, ...unspaced].join('|'), 'iu')
}
