import type * as v from 'valibot'
import { limits } from '@/lib/checks/limits'
import { didYouMean } from './did-you-mean'

type Issue = v.BaseIssue<unknown>

/** What a part must look like, for the parts that follow a form of their own. */
const forms: Readonly<Record<string, string>> = {
  'hidden signs': 'holds signs that cannot be seen. Type the text anew.',
  'no word': 'holds no word to look for. Write at least one.',
  'too many words': `is longer than ${limits.phraseWords} words. Shorten it to the words that matter.`,
  name: "must be a short name of letters and digits, such as 'sorryWords'.",
  'rule id': "must be small letters, digits and hyphens, such as 'no-jargon'.",
  'pack id': "must be your team and the pack's name, such as 'acme/support-voice'.",
  version: "must be three numbers, such as '1.4.0'.",
  'version range': "must be a version, such as '^1.0.0'.",
  locale: "must be a language, such as 'en' or 'en-GB'.",
  'needs app': "must be a version such as '>=1.0'.",
  day: "must be a day such as '2026-11-20'.",
  'rule name': "must name a rule with its pack, such as 'core:cannot'.",
  'no customer message': 'hold no message of the customer. Add the one that is answered.',
  https: "must begin with 'https://'.",
}

function keysOf(issue: Issue): readonly string[] {
  return (issue.path ?? []).map(({ key }) => String(key))
}

/** "phrases", "examples: bad, number 2". */
function placeName(keys: readonly string[]): string {
  const words = keys.map(key => (/^\d+$/.test(key) ? `number ${Number(key) + 1}` : `'${key}'`))
  return words.join(', ')
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 60)}'` : 'something else'
}

function ofMissing(place: string, key: string): string {
  if (key === 'examples' || key === 'bad' || key === 'good')
    return 'has too few examples. Add one sentence that should be marked and one that should not. They keep the rule honest.'
  return `has no ${place}. Add it.`
}

function ofKey(issue: Issue, keys: readonly string[], known: readonly string[], parts: readonly string[]): string {
  const key = keys.at(-1) ?? ''
  if (issue.received === 'undefined') return ofMissing(placeName(keys), key)
  if (issue.expected === 'never')
    return `has a part '${key.slice(0, 60)}' that the coach does not know.${didYouMean(key, known) || ' Take it out.'}`
  const named = parts.length > 0 ? ` It may hold ${parts.map(part => `'${part}'`).join(', ')}.` : ''
  return `${placeName(keys)} must be a group of parts in curly brackets.${named}`
}

/** "["upset"]" for somebody who wrote "upset" alone. */
function asList(input: unknown): string {
  return typeof input === 'string' ? `, as in ["${input.slice(0, 60)}"]` : ''
}

/** What is missed most while a pack is being made, in its own words. */
const blanks: Readonly<Record<string, string>> = {
  bad: 'has no sentence that it must mark. Add one under "examples", "bad": it keeps the rule honest.',
  good: 'has no sentence that it must leave alone. Add one under "examples", "good": it keeps the rule honest.',
  phrases: 'has no phrases yet. Write at least one.',
  message: 'says nothing yet. Write what the agent is to read.',
}

function ofLength(issue: Issue, place: string): string {
  const input = issue.input as string | readonly unknown[]
  const unit = typeof input === 'string' ? 'characters' : 'entries'
  const bound = Number((issue as Issue & { requirement: unknown }).requirement)
  if (issue.type === 'max_length') return `${place} has ${input.length} ${unit}; the coach takes ${bound}.`
  const blank = blanks[String(issue.path?.at(-1)?.key)]
  if (input.length === 0 && blank) return blank
  if (input.length === 0) return `${place} is empty. Write at least ${bound === 1 ? 'one' : bound}.`
  return `${place} has ${input.length} ${unit}; it needs ${bound}.`
}

/** The names that may stand there, for the words that follow a list of them. */
function choices(issue: Issue): readonly string[] {
  const options = (issue as Issue & { expected: string }).expected ?? ''
  return [...options.matchAll(/"([^"]+)"/g)].map(match => match[1]!)
}

/**
 * One problem of shape in plain words, to stand behind the name of the part. `known` are the keys that may stand there,
 * `parts` those that may stand in it.
 */
export function sentenceOf(issue: Issue, known: readonly string[], parts: readonly string[]): string {
  const keys = keysOf(issue)
  const place = placeName(keys)
  switch (issue.type) {
    case 'strict_object':
      return ofKey(issue, keys, known, parts)
    case 'max_length':
    case 'min_length':
      return ofLength(issue, place)
    case 'check':
    case 'regex':
      return `${place} ${forms[issue.message] ?? `${issue.message}.`}`
    case 'string':
      return issue.received === 'undefined'
        ? ofMissing(place, keys.at(-1) ?? '')
        : `${place} must be text in quotation marks.`
    case 'array':
      return issue.received === 'undefined'
        ? ofMissing(place, keys.at(-1) ?? '')
        : `${place} must be a list in square brackets${asList(issue.input)}.`
    case 'number':
    case 'integer':
      return `${place} must be a whole number.`
    case 'min_value':
    case 'max_value':
      return `${place} must be between 0 and 10,000.`
    case 'boolean':
      return `${place} must be true or false.`
    case 'picklist':
    case 'literal': {
      const names = choices(issue)
      const near = typeof issue.input === 'string' ? didYouMean(issue.input, names) : ''
      return `${place} is ${shown(issue.input)}.${near || ` Use ${names.map(name => `'${name}'`).join(', ') || issue.expected}.`}`
    }
    default:
      return `${place} is not written in a way that the coach knows.`
  }
}
