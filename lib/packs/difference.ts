import type { Override, Pack } from './pack'
import { nameOf } from './problem'
import type { Rule } from './rule'

/** One thing that an update changes, in the words its author knows. */
export interface PackChange {
  /** "Rule 'Lead with what you can do'" */
  readonly where: string
  readonly change: 'added' | 'removed' | 'changed'
  /** What changed in it: "should → must", "new phrases: 'no can do'". Empty for what was added or removed whole. */
  readonly details: readonly string[]
  /** The least step of the version number that this change asks for. */
  readonly step: Step
}

export type Step = 'patch' | 'minor' | 'major'

const steps: readonly Step[] = ['patch', 'minor', 'major']
const levels: readonly string[] = ['off', 'could', 'should', 'must']

/**
 * What an update of a pack changes, part by part, in the order of the newer pack. Steps follow what agents will see:
 * patch marks less or speaks otherwise, minor may mark more, major brings a new must, raises a level or takes a name away.
 */
export function packDifference(before: Pack, after: Pack): readonly PackChange[] {
  return [
    ...headChanges(before, after),
    ...partChanges('Rule', before.rules, after.rules, { added: stepOfNewRule, changed: ruleDetails }),
    ...partChanges('Item', before.checklist ?? [], after.checklist ?? [], {
      added: () => 'minor',
      changed: (old, now) => plainDetails(old, now, 'minor'),
    }),
    ...partChanges('Exemplar', before.exemplars ?? [], after.exemplars ?? [], {
      added: () => 'minor',
      changed: (old, now) => plainDetails(old, now, 'patch'),
    }),
    ...partChanges('Ticket', before.tickets ?? [], after.tickets ?? [], {
      added: () => 'minor',
      changed: (old, now) => plainDetails(old, now, 'patch'),
    }),
    ...termChanges(before, after),
    ...listChanges(before, after),
    ...overrideChanges(before, after),
  ]
}

/** The version an update should have at least, by what it changes; the same version when it changes nothing. */
export function proposedVersion(before: Pack, changes: readonly PackChange[]): string {
  const [major = 0, minor = 0, patch = 0] = before.version.split('.').map(Number)
  const largest = Math.max(-1, ...changes.map(({ step }) => steps.indexOf(step)))
  if (largest < 0) return before.version
  if (largest === 2) return `${major + 1}.0.0`
  return largest === 1 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** Negative when `a` is the older of two versions, 0 when they are equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(version => version.split('.').map(Number))
  const at = left!.findIndex((part, place) => part !== right![place])
  return at < 0 ? 0 : left![at]! - right![at]!
}

interface Judgement<Part> {
  readonly added: (part: Part) => Step
  readonly changed: (before: Part, after: Part) => readonly Detail[]
}

interface Detail {
  readonly words: string
  readonly step: Step
}

function partChanges<Part extends { readonly id: string }>(
  kind: 'Rule' | 'Item' | 'Exemplar' | 'Ticket',
  before: readonly Part[],
  after: readonly Part[],
  judge: Judgement<Part>,
): readonly PackChange[] {
  const old = new Map(before.map(part => [part.id, part]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map((part, at): PackChange => ({ where: nameOf(kind, part, at), change: 'removed', details: [], step: 'major' }))
  const changes = after.flatMap((part, at): PackChange[] => {
    const where = nameOf(kind, part, at)
    const earlier = old.get(part.id)
    if (!earlier) return [{ where, change: 'added', details: [], step: judge.added(part) }]
    return changed(where, judge.changed(earlier, part))
  })
  return [...changes, ...gone]
}

function changed(where: string, details: readonly Detail[]): PackChange[] {
  if (details.length === 0) return []
  const step = steps[Math.max(...details.map(detail => steps.indexOf(detail.step)))]!
  return [{ where, change: 'changed', details: details.map(({ words }) => words), step }]
}

function stepOfNewRule(rule: Rule): Step {
  return rule.level === 'must' && !rule.trial ? 'major' : 'minor'
}

/** Parts of a rule that only speak; everything else in it decides what is marked. */
const texts = new Set(['message', 'why', 'source', 'link', 'suggest', 'rewrite', 'examples', 'deprecated', 'group'])

function ruleDetails(before: Rule, after: Rule): readonly Detail[] {
  return keysOf(before, after).flatMap((key): Detail[] => {
    const [old, now] = [partOf(before, key), partOf(after, key)]
    if (isSame(old, now)) return []
    if (key === 'level') return [levelDetail(String(old), String(now))]
    if (key === 'trial') return [{ words: now ? 'on trial again' : 'no longer on trial', step: 'minor' }]
    if (key === 'except') return listDetails('exceptions', old, now, { more: 'patch', fewer: 'minor' })
    if (key === 'phrases') return listDetails('phrases', old, now, { more: 'minor', fewer: 'patch' })
    if (texts.has(key)) return [{ words: `other ${wordFor(key)}`, step: 'patch' }]
    return [{ words: `other ${wordFor(key)}`, step: 'minor' }]
  })
}

function levelDetail(old: string, now: string): Detail {
  const isRaised = levels.indexOf(now) > levels.indexOf(old)
  return { words: `${old} → ${now}`, step: isRaised ? 'major' : 'patch' }
}

function listDetails(
  name: string,
  before: unknown,
  after: unknown,
  step: { readonly more: Step; readonly fewer: Step },
): Detail[] {
  const [old, now] = [before, after].map(list => (Array.isArray(list) ? list.map(String) : []))
  const more = now!.filter(entry => !old!.includes(entry))
  const fewer = old!.filter(entry => !now!.includes(entry))
  return [
    ...(more.length > 0 ? [{ words: `new ${name}: ${quoted(more)}`, step: step.more }] : []),
    ...(fewer.length > 0 ? [{ words: `${name} taken out: ${quoted(fewer)}`, step: step.fewer }] : []),
  ]
}

function plainDetails(before: object, after: object, step: Step): readonly Detail[] {
  return keysOf(before, after).flatMap((key): Detail[] => {
    const [old, now] = [partOf(before, key), partOf(after, key)]
    if (isSame(old, now)) return []
    if (key === 'level') return [levelDetail(String(old), String(now))]
    if (key === 'guard') return [{ words: `before sending: ${old ?? 'advise'} → ${now ?? 'advise'}`, step: 'minor' }]
    return [{ words: `other ${wordFor(key)}`, step: texts.has(key) || key === 'text' ? 'patch' : step }]
  })
}

function headChanges(before: Pack, after: Pack): readonly PackChange[] {
  const details = (['title', 'summary', 'locale', 'owner', 'license', 'needsApp', 'expires', 'training'] as const)
    .filter(key => !isSame(before[key], after[key]))
    .map((key): Detail => ({ words: `other ${wordFor(key)}`, step: 'patch' }))
  const vars = recordDetails(before.vars, after.vars, 'slot', { added: 'minor', removed: 'major', changed: 'patch' })
  const signals = recordDetails(before.signals, after.signals, 'signal', {
    added: 'patch',
    removed: 'minor',
    changed: 'minor',
  })
  const allowed = listDetails('allowed phrases', before.allow, after.allow, { more: 'patch', fewer: 'minor' })
  return changed('The pack', [...details, ...vars, ...signals, ...allowed])
}

function recordDetails(
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
  name: string,
  step: Readonly<Record<PackChange['change'], Step>>,
): readonly Detail[] {
  return keysOf(before, after).flatMap((key): Detail[] => {
    const [old, now] = [partOf(before, key), partOf(after, key)]
    if (isSame(old, now)) return []
    if (old === undefined) return [{ words: `new ${name} '${key}'`, step: step.added }]
    if (now === undefined) return [{ words: `${name} '${key}' taken out`, step: step.removed }]
    return [{ words: `other ${name} '${key}'`, step: step.changed }]
  })
}

function termChanges(before: Pack, after: Pack): readonly PackChange[] {
  const old = new Map((before.terms ?? []).map(term => [term.use, term]))
  const kept = new Set((after.terms ?? []).map(({ use }) => use))
  return [
    ...(after.terms ?? []).flatMap((term, at): PackChange[] => {
      const where = nameOf('Term', term, at)
      const earlier = old.get(term.use)
      if (!earlier) return [{ where, change: 'added', details: [], step: 'minor' }]
      const others = listDetails('words to replace', earlier.not, term.not, { more: 'minor', fewer: 'patch' })
      const rest = plainDetails({ ...earlier, not: null }, { ...term, not: null }, 'minor')
      return changed(where, [...others, ...rest])
    }),
    ...(before.terms ?? [])
      .filter(({ use }) => !kept.has(use))
      .map(
        (term, at): PackChange => ({ where: nameOf('Term', term, at), change: 'removed', details: [], step: 'patch' }),
      ),
  ]
}

function listChanges(before: Pack, after: Pack): readonly PackChange[] {
  const [old, now] = [before.lists ?? {}, after.lists ?? {}]
  return keysOf(old, now).flatMap(key => {
    // More words in a list may mark more or excuse more: which, only its rules know.
    return changed(`List '${key}'`, listDetails('words', old[key], now[key], { more: 'minor', fewer: 'minor' }))
  })
}

function overrideChanges(before: Pack, after: Pack): readonly PackChange[] {
  const [old, now] = [before.override ?? {}, after.override ?? {}]
  return keysOf(old, now).flatMap((rule): PackChange[] => {
    const where = `Change to '${rule}'`
    const [earlier, later]: (Override | undefined)[] = [old[rule], now[rule]]
    if (isSame(earlier, later)) return []
    const isMust = later?.level === 'must' && earlier?.level !== 'must'
    const step = isMust ? 'major' : later?.level === 'off' ? 'patch' : 'minor'
    if (!earlier) return [{ where, change: 'added', details: [], step }]
    if (!later) return [{ where, change: 'removed', details: [], step: 'minor' }]
    return changed(where, plainDetails(earlier, later, step))
  })
}

const plainWords: Readonly<Record<string, string>> = {
  why: 'reason',
  when: 'conditions',
  where: 'place in the reply',
  match: 'pattern',
  tokens: 'words in a row',
  milder: 'conditions for weighing less',
  unless: 'exceptions',
  max: 'upper bound',
  min: 'lower bound',
  needsApp: 'version of the coach it needs',
  suggest: 'words to use instead',
  training: 'pace at which help for new hires fades',
  text: 'wording',
  auto: 'way of ticking by itself',
  expires: 'last day',
}

function wordFor(key: string): string {
  return plainWords[key] ?? key
}

function quoted(entries: readonly string[]): string {
  const shown = entries.slice(0, 5).map(entry => `'${entry}'`)
  return shown.join(', ') + (entries.length > 5 ? ` and ${entries.length - 5} more` : '')
}

function keysOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
}

function partOf(part: object, key: string): unknown {
  return (part as Record<string, unknown>)[key]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
