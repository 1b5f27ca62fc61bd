import * as v from 'valibot'
import { plainWords } from '@/lib/language/spelled-out'
import { limits } from './limits'

// Signs that cannot be seen or that turn the direction of writing, by which a pack could show other words than it means.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are refused
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** A text of a pack: written by people, shown to people, with nothing hidden in it. */
export function text(longest: number, shortest = 1) {
  return v.pipe(
    v.string(),
    v.minLength(shortest),
    v.maxLength(longest),
    v.check(value => !hidden.test(value), 'hidden signs'),
  )
}

/** Words to find: at most eight, of which at least one is a word. */
export const phrase = v.pipe(
  text(limits.phraseLength),
  v.check(value => plainWords(value).length > 0, 'no word'),
  v.check(value => value.trim().split(/\s+/).length <= limits.phraseWords, 'too many words'),
)

export const phrases = v.pipe(v.array(phrase), v.minLength(1), v.maxLength(limits.phrasesInList))

/** Name of a list or of a word to fill in. */
export const name = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,30}$/, 'name'))

/** A day, "2026-11-22". */
export const day = v.pipe(v.string(), v.maxLength(10), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'))

export const ruleId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,48}$/, 'rule id'))
