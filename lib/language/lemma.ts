import { irregularBase } from './irregular-verbs'

/** Plurals that no ending gives away. */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['lives', 'life'],
])

/** Nouns that only look like a plural. */
const singulars = new Set(
  'news gas bus plus bonus status process address business access series basis analysis'.split(' '),
)

/**
 * The dictionary form of a word: of a verb, what compromise makes of it (`root`) unless the form is irregular;
 * of a noun, its singular.
 */
export function lemmaOf(normal: string, root: string | undefined, tags: ReadonlySet<string>): string {
  if (tags.has('Verb') || !tags.has('Noun')) {
    const known = irregularBase(normal)
    if (known !== undefined) return known
  }
  if (tags.has('Verb')) return root ?? normal
  return tags.has('Noun') && !tags.has('Pronoun') ? singularOf(normal.replace(/'s$|(?<=s)'$/, '')) : normal
}

function singularOf(noun: string): string {
  const known = irregularPlurals.get(noun)
  if (known !== undefined) return known
  if (noun.length < 4 || singulars.has(noun) || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:sh|ch|x|z|ss)es$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}
