import type { Pack } from '@/lib/packs/pack'
import { samplePack } from './sample-pack'

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!
}

type Holder = Record<string, unknown>

/** Every place of a value that holds something, as the object that holds it and the key. */
function placesIn(value: unknown): readonly (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[value as Holder, key] as const, ...placesIn(inner)])
}

const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
const deep = (levels: number): unknown => JSON.parse('{"a":['.repeat(levels) + ']}'.repeat(levels))
const manyWords = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`)

/** What nobody writes by mistake, by name; each made anew, since packs are changed in place. */
const hostileValues: Readonly<Record<string, () => unknown>> = {
  'script in text': () => script,
  'a sign that turns the writing': () => 'safe \u202e desrever \u2066 text',
  'signs that nobody sees': () => 'in\u200bvis\u2060ible\u0000',
  'half a character': () => 'half \ud83d',
  '50,000 letters': () => 'a'.repeat(50_000),
  '50,000 words': () => 'we will '.repeat(25_000),
  'a thousand phrases': () => manyWords(1000),
  'deep nesting': () => deep(200),
  'a name that reaches into objects': () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  nothing: () => null,
  'a number': () => -1e308,
  'no number': () => Number.NaN,
  'yes or no': () => true,
  'an empty list': () => [],
  'an empty object': () => ({}),
  'no words': () => ' ,.- ',
  'a pattern of many choices': () => `we ${`(${manyWords(100).join('|')}) `.repeat(10)}end`,
  'a pattern of open ends': () => `we ${'.? '.repeat(60)}end`,
  'a regular expression': () => '/(a+)+$/',
  'open braces': () => '{{'.repeat(70),
}

/** Where they are put: paths into the sample pack. */
const targets = [
  'id',
  'title',
  'extends',
  'lists.sorryWords',
  'vars.when',
  'terms.0.use',
  'terms.0.not',
  'rules.0.phrases',
  'rules.0.message',
  'rules.0.suggest',
  'rules.1.tokens',
  'rules.2.match',
  'rules.3.allOf',
  'checklist.2.auto',
  'override',
] as const

function exchanged(path: string, value: unknown): Holder {
  const pack = JSON.parse(JSON.stringify(samplePack())) as Holder
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<Holder>((at, key) => at[key] as Holder, pack)
  holder[last] = value
  return pack
}

function asRules(change: (rule: Holder) => Holder, count: number): Holder {
  const pack = JSON.parse(JSON.stringify(samplePack())) as Holder & { rules: Holder[] }
  return { ...pack, rules: Array.from({ length: count }, () => change(structuredClone(pack.rules[0]!))) }
}

function cyclic(): Holder {
  const pack = exchanged('title', 'Round and round')
  pack.rules = [pack]
  return pack
}

/** A list that holds itself, where words are expected. */
function cyclicList(path: string): Holder {
  const list: unknown[] = []
  list.push(list)
  return exchanged(path, list)
}

/** As much work as the bounds of the format let one rule ask for, in words that the replies hold. */
export const greedyRules: Readonly<Record<string, Holder>> = {
  'a row of words that may all be others': {
    kind: 'tokens',
    tokens: [...Array.from({ length: 15 }, () => ({ any: true, optional: true, max: 5 })), { word: 'never' }],
  },
  'a row of words of any kind': {
    kind: 'tokens',
    tokens: [
      { lemma: 'be' },
      ...Array.from({ length: 13 }, () => ({ tag: 'Noun', optional: true, max: 5 })),
      { any: true, max: 5 },
      { word: 'never' },
    ],
    examples: { bad: ['We are truly never late.'], good: ['Fine.'] },
  },
  'a pattern of open ends within its bounds': { kind: 'pattern', match: `we ${'.? '.repeat(14)}never` },
  'a pattern of as many ways as it may have': {
    kind: 'pattern',
    match: '(we|you|i|it) (a|b|c|d|#Verb) .? .? (never|now)',
  },
  'phrases that begin alike': {
    kind: 'avoid',
    phrases: Array.from({ length: 100 }, (_, at) => `we will we will we will we ${at}`),
    examples: { bad: ['We will we will we will we 7.'], good: ['Fine.'] },
  },
  'needs that need one another': {
    kind: 'need',
    anyOf: Array.from({ length: 8 }, () => ({ tokens: [{ any: true, max: 5 }, { tag: 'Verb' }, { word: 'never' }] })),
    together: 'sentence',
    examples: { bad: ['Fine.'], good: ['I would go never.'] },
  },
  'excuses without end': {
    kind: 'pattern',
    match: '(we|you|i|it|the|a) .',
    unless: {
      anyOf: Array.from({ length: 8 }, () => ({ tokens: [{ any: true, optional: true, max: 5 }, { word: 'never' }] })),
      beside: 'reply',
    },
    examples: { bad: ['We go.'], good: ['Fine.'] },
  },
}

/** The sample pack with this rule as its only one. */
function withGreedy(parts: Holder): Holder {
  const base = { id: 'greedy', level: 'could', group: 'team', message: 'Greedy.' }
  const examples = { bad: ['We will never.'], good: ['Fine.'] }
  return { ...exchanged('title', 'Greedy'), checklist: [], override: {}, rules: [{ ...base, examples, ...parts }] }
}

/** Few objects that hold one another so often that walking them all would take for ever. */
function bomb(): Holder {
  let inside: unknown = 'bang'
  for (let level = 0; level < 22; level++) inside = Array.from({ length: 10 }, () => inside)
  return exchanged('rules', inside)
}

/** More than three hundred packs that were made by hand to do harm, or by a tool gone wrong. */
export function badPacks(): readonly { readonly name: string; readonly pack: unknown }[] {
  const placed = targets.flatMap(path =>
    Object.entries(hostileValues).map(([name, value]) => ({
      name: `${name} as ${path}`,
      pack: exchanged(path, value()),
    })),
  )
  const whole = Object.entries(hostileValues).map(([name, value]) => ({ name: `${name} as the pack`, pack: value() }))
  const others = [
    { name: 'a pack that holds itself', pack: cyclic() },
    { name: 'objects that hold one another', pack: bomb() },
    { name: 'five thousand rules', pack: asRules(rule => rule, 5000) },
    { name: 'rules that all have one name', pack: asRules(rule => rule, 400) },
    { name: 'a rule of an unknown kind', pack: asRules(rule => ({ ...rule, kind: 'script' }), 1) },
    ...['rules', 'rules.0.phrases', 'lists.sorryWords', 'rules.3.allOf', 'checklist'].map(path => ({
      name: `a list that holds itself as ${path}`,
      pack: cyclicList(path),
    })),
    ...Object.entries(greedyRules).map(([name, parts]) => ({ name, pack: withGreedy(parts) })),
    {
      name: 'a rule with a regular expression',
      pack: asRules(rule => ({ ...rule, kind: 'regex', match: '(a+)+$' }), 1),
    },
    {
      name: 'a pack that builds on itself',
      pack: exchanged('extends', [{ id: 'harbour/support-voice', version: '^1.0.0' }]),
    },
    {
      name: 'a pack under a name that reaches into objects',
      pack: JSON.parse(JSON.stringify(samplePack()).replace('"harbour/support-voice"', '"__proto__"')),
    },
  ]
  return [...whole, ...others, ...placed]
}

/** The sample pack with one to four things changed, taken out, doubled or moved; the same for the same random numbers. */
export function mutatedPack(random: () => number): unknown {
  const pack = JSON.parse(JSON.stringify(samplePack())) as Holder
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change++) mutate(pack, random)
  return pack
}

function mutate(pack: Holder, random: () => number): void {
  const places = placesIn(pack)
  if (places.length === 0) return
  const [holder, key] = oneOf(places, random)
  const [other, otherKey] = oneOf(places, random)
  const value = holder[key]
  switch (Math.floor(random() * 6)) {
    case 0:
      delete holder[key]
      return
    case 1:
      holder[key] = oneOf(Object.values(hostileValues), random)()
      return
    case 2:
      holder[key] = structuredClone(other[otherKey])
      return
    case 3:
      if (Array.isArray(value)) holder[key] = [...value, ...structuredClone(value)]
      else holder[`${key}s`] = value
      return
    case 4:
      if (typeof value === 'string') holder[key] = nudged(value, random)
      else if (typeof value === 'number') holder[key] = value * 100 - 1
      else holder[key] = [value]
      return
    default:
      holder[key] = typeof value === 'string' ? value.split(' ').reverse().join(' ') : JSON.stringify(value)
  }
}

function nudged(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const sign = oneOf(['', ' ', '(', ')', '|', '?', '#', '{{', '\u202e', '\u0000', "'", 'é', '😀', '\n'], random)
  return text.slice(0, at) + sign + text.slice(at + Math.floor(random() * 3))
}

const starts = [
  'we will',
  'you must',
  'our team',
  'please',
  'your order',
  'the refund',
  'I can not',
  'thank you for',
  'as soon as',
  'let me',
]
const middles = [
  'check',
  'send',
  'refund',
  'cancel',
  'wait for',
  'call about',
  'settle',
  'return',
  'report',
  'close',
  'look at',
  'pay for',
]
const ends = [
  'the payment',
  'your parcel',
  'this case',
  'the order',
  'an account',
  'our terms',
  'the details',
  'a reply',
  'it soon',
  'the invoice',
]

/** Packs with that many rules between them, of several kinds, in the words that replies are made of. */
export function largePacks(rules: number): readonly Pack[] {
  const random = seeded(7)
  const words = () => `${oneOf(starts, random)} ${oneOf(middles, random)} ${oneOf(ends, random)}`
  const perPack = 500
  return Array.from({ length: Math.ceil(rules / perPack) }, (_, number): Pack => {
    const { terms: _terms, checklist: _checklist, override: _override, exemplars: _exemplars, ...sample } = samplePack()
    const count = Math.min(perPack, rules - number * perPack)
    return {
      ...sample,
      id: `large/pack-${number + 1}`,
      rules: Array.from({ length: count }, (_, at) => largeRule(at, words, random)),
    }
  })
}

function largeRule(at: number, words: () => string, random: () => number): Pack['rules'][number] {
  const base = {
    id: `rule-${at + 1}`,
    level: 'could' as const,
    group: 'team' as const,
    message: `Say it otherwise (${at + 1}).`,
    examples: { bad: ['Never tried.'], good: ['Never tried either.'] },
  }
  const kind = at % 20
  if (kind === 0) return { ...base, kind: 'limit', count: { phrases: [words(), words()] }, max: 1 }
  if (kind === 1)
    // biome-ignore lint/suspicious/noThenProperty: the format's own word; its value is data and never callable
    return { ...base, kind: 'ifThen', if: { phrases: [words()] }, then: { phrases: [words()] } }
  if (kind < 6)
    return {
      ...base,
      kind: 'pattern',
      match: `(we|you|I) #Adverb? (will|must|can) (not)? ${oneOf(middles, random)} (${oneOf(ends, random)}|${oneOf(ends, random)})`,
    }
  if (kind < 9)
    return {
      ...base,
      kind: 'tokens',
      tokens: [
        { word: ['we', 'you', 'they'] },
        { any: true, optional: true, max: 3 },
        { word: oneOf(middles, random).split(' ')[0]! },
        { tag: 'Determiner' },
        { tag: 'Noun' },
      ],
    }
  return { ...base, kind: 'avoid', phrases: [words(), words(), words()] }
}
