import { compareVersions } from './difference'
import type { Pack, PackChecklistItem, Term } from './pack'
import { isShared, type KindName, type Rule, type WhatRulesShare } from './rule'

/**
 * A pack while it is being made: of the right shape, with gaps. What is still wrong with it is for readPack to say.
 * Everything here gives a new pack and leaves the old one as it was, so that each step can be taken back.
 */

/** A pack with nothing in it yet. */
export function blankPack(): Pack {
  return { format: 1, id: '', version: '1.0.0', title: '', locale: 'en', rules: [] }
}

/** Small letters, digits and hyphens of what somebody wrote: "no-jargon" of "No jargon, please!". */
export function idFrom(words: string, taken: readonly string[] = []): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const short = plain.slice(0, 40).replace(/-[^-]*$/, part => (plain.length > 40 ? '' : part))
  const id = /^[a-z]/.test(short) ? short : `rule-${short}`.replace(/-$/, '')
  if (!taken.includes(id)) return id
  const free = Array.from({ length: taken.length + 2 }, (_, at) => `${id}-${at + 2}`).find(
    name => !taken.includes(name),
  )
  return free!
}

/** The lines of a box as a list: one a line, blanks left out, and of a row of a spreadsheet its first cell. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.split('\t')[0]!.trim())
    .filter(line => line !== '')
}

/** What only its kind of rule has, still empty. */
const blank = {
  avoid: { kind: 'avoid', phrases: [] },
  tokens: { kind: 'tokens', tokens: [] },
  pattern: { kind: 'pattern', match: '' },
  need: { kind: 'need', anyOf: [{ phrases: [] }] },
  // biome-ignore lint/suspicious/noThenProperty: the format's own name for what has to follow.
  ifThen: { kind: 'ifThen', if: { phrases: [] }, then: { phrases: [] } },
  limit: { kind: 'limit', count: { phrases: [] }, max: 1 },
  measure: { kind: 'measure', metric: 'wordsInLongestSentence', max: 30 },
  oneForm: { kind: 'oneForm', forms: [] },
  order: { kind: 'order', sequence: [{ phrases: [] }, { phrases: [] }] },
} satisfies { readonly [Kind in KindName]: { readonly kind: Kind } & Partial<Extract<Rule, { kind: Kind }>> }

/** A rule of this kind with nothing in it yet. Its id is made from its message once that is there. */
export function blankRule(kind: KindName, pack: Pack): Rule {
  const taken = pack.rules.map(rule => rule.id)
  return {
    id: idFrom(`new ${kind}`, taken),
    ...blank[kind],
    level: 'should',
    group: 'team',
    message: '',
    examples: { bad: [], good: [] },
  }
}

/** Makes a rule another kind of rule: what all kinds share stays. */
export function asKind(rule: Rule, kind: KindName): Rule {
  const kept = Object.entries(rule).filter(([key]) => key === 'kind' || isShared(key))
  return { ...(Object.fromEntries(kept) as WhatRulesShare), ...blank[kind] }
}

/** Ids that agents know already, because the pack is in use: they stay, for a rule may have been muted by its id. */
export type KeptIds = ReadonlySet<string>

/** The ids of rules, items and exemplars of a pack that is in use; none when it is not. */
export function keptIds(inUse: Pack | null): KeptIds {
  return new Set([inUse?.rules, inUse?.checklist, inUse?.exemplars].flatMap(parts => parts?.map(({ id }) => id) ?? []))
}

interface Part {
  readonly id: string
}

/** Gives a part the id that its words make, for as long as it followed them so far and nobody knows it by another. */
function named<Entry extends Part>(
  parts: readonly Entry[],
  at: number,
  part: Entry,
  wordsOf: (part: Entry) => string,
  kept: KeptIds,
): Entry {
  const others = parts.filter((_, place) => place !== at).map(({ id }) => id)
  const before = parts[at] ?? part
  const isOwn = /^new-[a-z]/.test(before.id) || before.id === idFrom(wordsOf(before), others)
  const isNamed = wordsOf(part).trim() !== '' && wordsOf(part) !== wordsOf(before)
  return isOwn && isNamed && !kept.has(part.id) ? { ...part, id: idFrom(wordsOf(part), others) } : part
}

function placed<Entry>(entries: readonly Entry[], at: number, entry: Entry): Entry[] {
  return at < entries.length ? entries.with(at, entry) : [...entries, entry]
}

/** Puts a rule in its place in the pack, or at the end. Items that it ticks follow its id. */
export function withRule(pack: Pack, at: number, rule: Rule, kept: KeptIds = new Set()): Pack {
  const ready = named(pack.rules, at, rule, ({ message }) => message, kept)
  const before = pack.rules[at]?.id
  const checklist = pack.checklist?.map(item =>
    before !== undefined && item.auto === before ? { ...item, auto: ready.id } : item,
  )
  return { ...pack, rules: placed(pack.rules, at, ready), ...(checklist ? { checklist } : {}) }
}

export function withoutRule(pack: Pack, at: number): Pack {
  return { ...pack, rules: pack.rules.filter((_, place) => place !== at) }
}

/**
 * Rows pasted from a spreadsheet, "log in<tab>sign in", as words that the team writes one way. Rows with the same word
 * to use become one. Each comes with the examples that its words give.
 */
export function termsFrom(pasted: string): readonly Term[] {
  const notByUse = new Map<string, string[]>()
  for (const row of pasted.split(/\r?\n/)) {
    const [not = '', use = ''] = row.split(/\t|\s*(?:→|->|=>|;)\s*/).map(cell => cell.trim())
    if (not === '' || use === '') continue
    notByUse.set(use, [...(notByUse.get(use) ?? []), not])
  }
  return [...notByUse].map(([use, not]) => termOf(use, not))
}

/** A term with the plainest examples there are: its words alone. */
export function termOf(use: string, not: readonly string[]): Term {
  const sentence = (word: string) => `We say ${word} here.`
  const bad = not.slice(0, 3).map((word): [string, string] => [sentence(word), sentence(use)])
  return { use, not: [...not], examples: { bad, good: [sentence(use)] } }
}

export function blankItem(pack: Pack): PackChecklistItem {
  const taken = (pack.checklist ?? []).map(({ id }) => id)
  return { id: idFrom('new item', taken), text: '', level: 'should', guard: 'advise' }
}

export function withItem(pack: Pack, at: number, item: PackChecklistItem, kept: KeptIds = new Set()): Pack {
  const items = pack.checklist ?? []
  return {
    ...pack,
    checklist: placed(
      items,
      at,
      named(items, at, item, ({ text }) => text, kept),
    ),
  }
}

type Exemplar = NonNullable<Pack['exemplars']>[number]

export function blankExemplar(pack: Pack): Exemplar {
  const taken = (pack.exemplars ?? []).map(({ id }) => id)
  return { id: idFrom('new exemplar', taken), title: '', text: '' }
}

export function withExemplar(pack: Pack, at: number, exemplar: Exemplar, kept: KeptIds = new Set()): Pack {
  const exemplars = pack.exemplars ?? []
  return {
    ...pack,
    exemplars: placed(
      exemplars,
      at,
      named(exemplars, at, exemplar, ({ title }) => title, kept),
    ),
  }
}

/** Without the parts that are not set. */
export function withoutGaps<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Value
}

/**
 * Writes the entry with this number (or one more at the end), so that a name can change and stays in its place. A name
 * that another entry bears gets a number behind it.
 */
export function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  at: number,
  name: string,
  value: Value,
): Record<string, Value> {
  const all = Object.entries(entries ?? {})
  const taken = all.filter((_, place) => place !== at).map(([other]) => other)
  const numbered = Array.from({ length: taken.length + 1 }, (_, number) => `${name}${number + 2}`)
  const free = [name, ...numbered].find(one => !taken.includes(one))!
  return Object.fromEntries(placed(all, at, [free, value]))
}

/** Without the entry with this number; undefined when it was the last. */
export function withoutEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  at: number,
): Record<string, Value> | undefined {
  const left = Object.entries(entries ?? {}).filter((_, place) => place !== at)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** Whether notes are of the version that is being made: newer than the one in use, or that one where none is. */
function isOfNext(pack: Pack, noted: string, next: string): boolean {
  return noted === next || compareVersions(noted, pack.version) > 0
}

/** What is new in the version that is being made. */
export function notesFor(pack: Pack, next: string): readonly string[] {
  return pack.changelog?.find(({ version }) => isOfNext(pack, version, next))?.notes ?? []
}

export function withNotes(pack: Pack, next: string, notes: readonly string[]): Pack {
  const earlier = (pack.changelog ?? []).filter(({ version }) => !isOfNext(pack, version, next))
  const all = notes.length > 0 ? [{ version: next, notes: [...notes] }, ...earlier] : earlier
  return { ...pack, changelog: all.length > 0 ? all : undefined }
}

/** The pack as it goes to use: with its version, and its notes under that. */
export function asVersion(pack: Pack, version: string): Pack {
  return withoutGaps({ ...withNotes(pack, version, notesFor(pack, version)), version })
}

/** Rows of "this -> that", as pairs; a row without its second half waits for it. */
export function pairsIn(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((row): [string, string][] => {
    const [before = '', after = ''] = row.split(/\t|\s*(?:→|->|=>)\s*/).map(cell => cell.trim())
    return before === '' || after === '' ? [] : [[before, after]]
  })
}

export function writtenPairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([before, after]) => `${before} -> ${after}`).join('\n')
}

export function withoutItem(pack: Pack, at: number): Pack {
  return { ...pack, checklist: (pack.checklist ?? []).filter((_, place) => place !== at) }
}

/** A pack to work on from one that came from elsewhere: under a name of its own, so that no update ever overwrites it. */
export function copyOf(pack: Pack): Pack {
  const name = pack.id.split('/').at(-1) ?? 'pack'
  const { changelog: _changelog, locked: _locked, ...rest } = pack
  return { ...rest, id: `mine/${name}`, version: '1.0.0', title: `${pack.title} (copy)`.slice(0, 80) }
}

/** Steps that can be taken back and taken again. */
export interface Steps<State> {
  readonly past: readonly State[]
  readonly now: State
  readonly undone: readonly State[]
}

const mostSteps = 200

export function stepsFrom<State>(now: State): Steps<State> {
  return { past: [], now, undone: [] }
}

/** One step further. `isMore`: it goes on with the last one (more letters in the same field), and both are one step. */
export function stepped<State>(steps: Steps<State>, next: State, isMore = false): Steps<State> {
  const past = isMore && steps.past.length > 0 ? steps.past : [...steps.past, steps.now].slice(-mostSteps)
  return { past, now: next, undone: [] }
}

export function undone<State>({ past, now, undone: later }: Steps<State>): Steps<State> {
  const before = past.at(-1)
  return before === undefined
    ? { past, now, undone: later }
    : { past: past.slice(0, -1), now: before, undone: [now, ...later] }
}

export function redone<State>({ past, now, undone: later }: Steps<State>): Steps<State> {
  const [next, ...rest] = later
  return next === undefined ? { past, now, undone: later } : { past: [...past, now], now: next, undone: rest }
}
