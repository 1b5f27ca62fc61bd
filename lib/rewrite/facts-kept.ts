const factual =
  /https?:\/\/\S+|[^\s@]+@[^\s@]+\.\w+|[$€£#]?\d[\d.,:/%-]*\w*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|yesterday|(?:next|this|last) (?:week|month|year|morning|afternoon|evening))\b/gi

const name = /(?<=[\p{Ll}\p{N},;]\s+)\p{Lu}[\p{L}\p{N}-]+/gu

/** Written large in the middle of a sentence, and still nobody's name. */
const noName = new Set([
  'i',
  'asap',
  'not',
  'cannot',
  'never',
  'no',
  'must',
  'please',
  'now',
  'all',
  'any',
  'until',
  'unless',
])

/** Numbers, dates, amounts, links, addresses and names of a text: what no rewrite may lose. */
export function factsIn(text: string): ReadonlySet<string> {
  const facts = [...text.matchAll(factual)].map(match => match[0].toLowerCase().replace(/[.,;:!?)]+$/, ''))
  const names = [...text.matchAll(name)].map(match => match[0].toLowerCase())
  return new Set([...facts, ...names].filter(fact => !noName.has(fact)))
}

/** Whether every fact of the old words stands in the new ones, and no number appears from nowhere. */
export function keepsFacts(before: string, after: string): boolean {
  const [old, fresh] = [factsIn(before), after.toLowerCase()]
  const isKept = [...old].every(fact => fresh.includes(fact))
  const invented = [...factsIn(after.replace(/\[[^\]]*\]/g, ' '))].filter(fact => /\d/.test(fact) && !old.has(fact))
  return isKept && invented.length === 0
}
