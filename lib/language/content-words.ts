import { stemOf } from '@/lib/text/stem'
import { isGeneric } from './generic-words'

/** A word that names something in particular, and where it stands. */
export interface ContentWord {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Everyday phrases whose words say little one by one, and the word that says the same. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:got|get|gets|getting|gotten|hear|heard|hearing|come|came|coming|call|called) back\b/gi, 'answer'],
  [/\bpick(?:s|ed|ing)?(?: the phone)? up\b/gi, 'answer'],
  [/\b(?:turn|show)(?:s|ed|ing)? up\b/gi, 'arrive'],
  [
    /\b(?:lock(?:s|ed|ing)? out|log(?:s|ged|ging)? in(?:to)?|sign(?:s|ed|ing)? in(?:to)?|(?:get|getting|got) into)\b/gi,
    'login',
  ],
  [/\bmoney back\b/gi, 'refund'],
  [/\b(?:fall|fell|fallen|broke|break)(?:s|en)? (?:apart|down|off)\b/gi, 'break'],
  [/\b(?:not|n't|doesn't|don't|stopped|isn't) work(?:ing|s)?\b/gi, 'fail'],
  [/\bwi-?fi\b/gi, 'internet'],
  [
    /\b(?:hung|hang|hangs|hanging|cut|cuts|cutting|dropped|kicked)(?: \w+)? (?:up|off)\b|\b(?:line|call) (?:\w+ )?(?:dead|died|dropped|ended)\b|\bdead line\b/gi,
    'disconnect',
  ],
  [
    /\bno[- ]shows?\b|\b(?:not|never|n't|no one|nobody) (?:\w+ )?(?:turn|show)(?:ed|s)? up\b|\b(?:not|never|n't) c[ao]me\b/gi,
    'absent',
  ],
]

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const tens = new Map(
  'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 ninety:90 hundred:100 once:1 twice:2'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)
const counting = new RegExp(
  `\\b(?:(?<number>\\d{1,4})(?:st|nd|rd|th)?|(?<word>${[...numbers, ...ordinals, ...tens.keys()].join('|')}))[\\s-]+(?:(?:working|business|whole|full|long|solid|separate|different|more|straight)\\s+)?(?<thing>\\p{L}[\\p{L}-]+)`,
  'giu',
)

/** What is counted, as one word: "four days", "4 days" and "the fourth day" all speak of the same four days. */
function countedThings(text: string): ContentWord[] {
  return [...text.matchAll(counting)].flatMap(match => {
    const { number, word = '', thing = '' } = match.groups ?? {}
    const stem = stemOf(thing)
    const isUnit = /^(?:second|minut|min|hour|day|week|month|year|time|night)$/.test(stem)
    if (isGeneric(stem) && !isUnit) return []
    const count = number ?? countOf(word.toLowerCase())
    return count === '1' ? [] : [{ stem: `${count} ${stem}`, start: match.index, end: match.index + match[0].length }]
  })
}

function countOf(word: string): string {
  const value = Math.max(numbers.indexOf(word), ordinals.indexOf(word)) + 1
  return value > 0 ? String(value) : (tens.get(word) ?? word)
}

/** The words of a text that name something in particular, in order, with their stems. */
export function contentWords(text: string): ContentWord[] {
  const found: ContentWord[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const stem = stemOf(match[0])
    const end = match.index + match[0].length
    if (!isGeneric(stem)) found.push({ stem, start: match.index, end })
    // What was misspelt was spelt: the customer may have said the one or the other.
    const undone = /^mis-?(?=\w{4})(?!sing|sion|take)/i.exec(match[0])
    if (undone) found.push({ stem: stemOf(match[0].slice(undone[0].length)), start: match.index, end })
  }
  for (const [pattern, word] of phrases) {
    for (const match of text.matchAll(pattern)) {
      found.push({ stem: stemOf(word), start: match.index, end: match.index + match[0].length })
    }
  }
  for (const counted of countedThings(text)) found.push(counted)
  return found.sort((a, b) => a.start - b.start)
}
