import type { Pack, PackChecklistItem, Term } from './pack'
import type { KindName, Rule } from './rule'

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
const blankParameters = {
  avoid: { phrases: [] },
  tokens: { tokens: [] },
  pattern: { match: '' },
  need: { anyOf: [{ phrases: [] }] },
  // biome-ignore lint/suspicious/noThenProperty: the format's own name for what has to follow.
  ifThen: { if: { phrases: [] }, then: { phrases: [] } },
  limit: { count: { phrases: [] }, max: 1 },
  measure: { metric: 'wordsInLongestSentence', max: 30 },
  oneForm: { forms: [] },
  order: { sequence: [{ phrases: [] }, { phrases: [] }] },
} as const

/** A rule of this kind with nothing in it yet. Its id is made from its message once that is there. */
export function blankRule(kind: KindName, pack: Pack): Rule {
  const taken = pack.rules.map(rule => rule.id)
  return {
    id: idFrom(`new ${kind}`, taken),
    kind,
    level: 'should',
    group: 'team',
    message: '',
    examples: { bad: [], good: [] },
    ...blankParameters[kind],
  } as unknown as Rule
}

/** Makes a rule another kind of rule: what all kinds share stays. */
export function asKind(rule: Rule, kind: KindName): Rule {
  const own = Object.keys(blankParameters[rule.kind])
  const shared = Object.fromEntries(
    Object.entries(rule).filter(
      ([key]) => !own.includes(key) && !['standing', 'list', 'allOf', 'together'].includes(key),
    ),
  )
  return { ...shared, kind, ...blankParameters[kind] } as unknown as Rule
}

/**
 * Puts a rule in its place in the pack, or at the end. A rule that was just made takes its id from its message; an id
 * that was once given out stays, for agents may have muted the rule by it.
 */
export function withRule(pack: Pack, at: number, rule: Rule): Pack {
  const others = pack.rules.filter((_, place) => place !== at).map(({ id }) => id)
  const isNew = /^new-[a-z]/.test(rule.id)
  const named = isNew && rule.message.trim().length > 3 ? { ...rule, id: idFrom(rule.message, others) } : rule
  return { ...pack, rules: at < pack.rules.length ? pack.rules.with(at, named) : [...pack.rules, named] }
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

/** An item's id follows its text until the pack is used. */
export function withItem(pack: Pack, at: number, item: PackChecklistItem): Pack {
  const items = pack.checklist ?? []
  const others = items.filter((_, place) => place !== at).map(({ id }) => id)
  const isNew = /^new-item/.test(item.id)
  const named = isNew && item.text.trim().length > 3 ? { ...item, id: idFrom(item.text, others) } : item
  return { ...pack, checklist: at < items.length ? items.with(at, named) : [...items, named] }
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
