import { type Finder, finderAmong } from '@/lib/checks/finder'
import { FinderIndex } from '@/lib/checks/finder-index'
import { type PreparedCheck, type Sought, sought } from '@/lib/checks/kind'
import { type NeedParameters, whereNeedIsMet } from '@/lib/checks/need'
import { phraseFinder } from '@/lib/checks/phrases'
import { prepareCheck } from '@/lib/checks/prepare'
import type { Group, Level, MoodName, Place } from '@/lib/checks/vocabulary'
import { type Lists, type SignalOrA, signalOrA, type What } from '@/lib/checks/what'
import type { Override, Pack, PackChecklistItem, Term, Var } from '@/lib/packs/pack'
import type { Rule } from '@/lib/packs/rule'
import type { When } from '@/lib/packs/when'
import { overlaps } from '@/lib/text/span'

interface RuleBase {
  /** `pack:rule` */
  readonly name: string
  readonly level: Level
  readonly group: Group
  readonly where: NonNullable<Rule['where']>
  readonly when: When | undefined
  readonly message: string
  readonly why: string
  readonly source: string
  readonly suggest: readonly string[]
  readonly rewrite: readonly string[]
  readonly unless: {
    readonly sought: readonly Sought[]
    readonly beside: 'sentence' | 'neighbours' | 'reply'
    readonly ticketHolds: number | null
  } | null
  readonly milder: { readonly mood: readonly MoodName[] | null; readonly sought: readonly Sought[] | null } | null
  readonly confidence: number
  /** Later packs win where two rules meet. */
  readonly pack: number
  /** The signal that a `need` rule asks for, if it is one: its starters are written by code. */
  readonly asksFor: SignalOrA | null
}

/** The part under which a pack's own phrases for a signal are found. */
export function signalPart(name: string): string {
  return `signal:${name}`
}

/** A rule that marks words of a sentence. */
export interface CompiledRule extends RuleBase {
  readonly find: Finder
}

/** A rule that judges the reply as a whole. */
export interface CompiledReplyRule extends RuleBase {
  readonly judge: Extract<PreparedCheck, { kind: 'reply' }>['judge']
}

export interface CompiledItem extends PackChecklistItem {
  /** `pack:item` */
  readonly name: string
  /** Where the reply meets it, for an item that asks for something; null for one ticked by a rule, by hand or by answers. */
  readonly met: Pick<Sought, 'in'> | null
  /** The rule that must find nothing. */
  readonly clearOf: string | null
}

export interface CompiledPacks {
  readonly key: string
  readonly sentenceRules: readonly CompiledRule[]
  /** Finders of the sentence rules, in their order. */
  readonly rulesIndex: FinderIndex
  readonly replyRules: readonly CompiledReplyRule[]
  readonly byName: ReadonlyMap<string, CompiledRule | CompiledReplyRule>
  readonly parts: readonly (readonly [part: string, find: Finder])[]
  readonly partsIndex: FinderIndex
  readonly checklist: readonly CompiledItem[]
  readonly vars: Readonly<Record<string, Var>>
}

/** How sure a kind of check is: exact words more than kinds of words, absence least. */
const confidenceOf: Readonly<Record<Rule['kind'], number>> = {
  avoid: 0.9,
  oneForm: 0.9,
  limit: 0.85,
  measure: 0.85,
  tokens: 0.8,
  pattern: 0.8,
  ifThen: 0.65,
  order: 0.65,
  need: 0.6,
}

/** An exception wins wherever it touches the mark; what a team allows, too, except over a must. */
function withExceptions(find: Finder, exceptions: readonly string[]): Finder {
  if (exceptions.length === 0) return find
  const except = phraseFinder(exceptions)
  return finderAmong(find, (matches, words) => {
    const spans = except(words)
    return matches.filter(({ span }) => !spans.some(exception => overlaps(exception.span, span)))
  })
}

function overridden(rule: Rule, override: Override | undefined): Rule {
  if (!override) return rule
  const { reason: _reason, except, ...changes } = override
  const set = Object.fromEntries(
    Object.entries(changes).filter(
      ([key, value]) => value !== undefined && (key in rule || !['max', 'min'].includes(key)),
    ),
  )
  return { ...rule, ...set, ...(except ? { except: [...(rule.except ?? []), ...except] } : {}) } as Rule
}

function signalAskedBy(rule: Rule): SignalOrA | null {
  if (rule.kind !== 'need') return null
  const asked = [...(rule.anyOf ?? []), ...(rule.allOf ?? [])]
  const [only] = asked
  return asked.length === 1 && only && 'signal' in only ? only.signal : null
}

/** A term as a rule: the other words are marked, the team's word is offered. */
function termRule(term: Term, at: number): { readonly rule: Rule; readonly isExact: boolean } {
  const rule: Rule = {
    id: `term-${at + 1}`,
    kind: 'avoid',
    level: term.level ?? 'should',
    group: 'team',
    phrases: [...term.not],
    message: `We write "${term.use}".`.slice(0, 160),
    suggest: [term.use],
    examples: { bad: term.examples.bad.map(([before]) => before), good: term.examples.good },
    ...(term.why === undefined ? {} : { why: term.why }),
  }
  return { rule, isExact: term.case === 'exact' }
}

type AskedNeed = NeedParameters & { readonly where?: Place | undefined }

/** "One thing" is short for "any of one thing". */
function asNeed(need: AskedNeed | What): AskedNeed {
  const isOneThing = ['phrases', 'list', 'signal', 'tokens', 'match'].some(key => key in need)
  return isOneThing ? { anyOf: [need as What] } : (need as AskedNeed)
}

class Compiler {
  readonly sentenceRules: CompiledRule[] = []
  readonly replyRules: CompiledReplyRule[] = []
  readonly parts = new Map<string, Finder>()
  readonly checklist: CompiledItem[] = []
  readonly #finders = new Map<string, Finder>()
  readonly #allow: readonly string[]
  readonly #overrides: Readonly<Record<string, Override>>

  constructor(packs: readonly Pack[], overrides: Readonly<Record<string, Override>>) {
    this.#allow = packs.flatMap(pack => pack.allow ?? [])
    this.#overrides = overrides
    packs.forEach((pack, at) => {
      this.#addPack(pack, at)
    })
    this.#addSignals(packs)
  }

  #addPack(pack: Pack, at: number): void {
    const lists = pack.lists ?? {}
    for (const rule of pack.rules) this.#addRule(rule, pack, at, lists)
    pack.terms?.forEach((term, number) => {
      const { rule, isExact } = termRule(term, number)
      this.#addRule(rule, pack, at, lists, isExact ? new Set(term.not) : undefined)
    })
    for (const item of pack.checklist ?? []) this.#addItem(item, pack, lists)
  }

  /** A team may add phrases to what is read by code, never take any away. */
  #addSignals(packs: readonly Pack[]): void {
    for (const signal of signalOrA) {
      const phrases = packs.flatMap(pack => pack.signals?.[signal] ?? [])
      if (phrases.length > 0) this.parts.set(signalPart(signal), phraseFinder(phrases))
    }
  }

  /** Many rules are needless beside the same thing ("but you can"): it gets one finder, which looks once. */
  #keep(seek: Sought, what: What, pack: Pack): Sought {
    const sameThing = `${'list' in what ? pack.id : ''} ${JSON.stringify(what)}`
    Object.entries(seek.parts).forEach(([part, find], at) => {
      const known = this.#finders.get(`${sameThing} ${at}`) ?? find
      this.#finders.set(`${sameThing} ${at}`, known)
      this.parts.set(part, known)
    })
    return seek
  }

  #addRule(source: Rule, pack: Pack, at: number, lists: Lists, exactly?: ReadonlySet<string>): void {
    const name = `${pack.id}:${source.id}`
    const rule = overridden(source, this.#overrides[name])
    if (rule.level === 'off' || rule.trial) return
    const where = rule.where ?? 'any'
    const preparation = { id: name, lists, where }
    const check = prepareCheck(rule, preparation)
    const { unless, milder } = rule
    const seek = (what: What, part: string) =>
      this.#keep(sought(what, part, { ...preparation, where: 'any' }), what, pack)
    const base: RuleBase = {
      name,
      level: rule.level,
      group: rule.group,
      where,
      when: rule.when,
      message: rule.message,
      why: rule.why ?? '',
      source: rule.source ?? pack.title,
      suggest: rule.suggest ?? [],
      rewrite: rule.rewrite ?? [],
      unless: unless
        ? {
            sought: (unless.anyOf ?? []).map((what, number) => seek(what, `unless${number}`)),
            beside: unless.beside ?? 'sentence',
            ticketHolds: unless.ticketHolds ?? null,
          }
        : null,
      milder: milder
        ? {
            mood: milder.mood ?? null,
            sought: milder.anyOf?.map((what, number) => seek(what, `milder${number}`)) ?? null,
          }
        : null,
      confidence: confidenceOf[rule.kind],
      pack: at,
      asksFor: signalAskedBy(rule),
    }
    if (check.kind === 'sentence') {
      const exceptions = [...(rule.except ?? []), ...(rule.level === 'must' ? [] : this.#allow)]
      const find = withExceptions(check.find, exceptions)
      this.sentenceRules.push({ ...base, find: exactly ? exactlyWritten(find, exactly) : find })
    } else {
      for (const [part, find] of Object.entries(check.parts))
        this.parts.set(part, withExceptions(find, rule.except ?? []))
      this.replyRules.push({ ...base, judge: check.judge })
    }
  }

  #addItem(item: PackChecklistItem, pack: Pack, lists: Lists): void {
    const name = `${pack.id}:${item.id}`
    const preparation = { id: `${name}!`, lists, where: 'any' as const }
    const { auto } = item
    let met: CompiledItem['met'] = null
    if (typeof auto === 'object' && 'signal' in auto) met = sought({ signal: auto.signal }, 'auto', preparation)
    if (typeof auto === 'object' && 'need' in auto) {
      const need = asNeed(auto.need)
      const seek = whereNeedIsMet(need, { ...preparation, where: need.where ?? 'any' })
      for (const [part, find] of Object.entries(seek.parts)) this.parts.set(part, find)
      met = seek
    }
    const clearOf = typeof auto === 'string' ? `${pack.id}:${auto}` : null
    // A rule that was switched off finds nothing and would tick it for ever: then the agent ticks.
    const isOff = clearOf !== null && this.#overrides[clearOf]?.level === 'off'
    this.checklist.push({ ...item, ...(isOff ? { auto: undefined } : {}), name, met, clearOf: isOff ? null : clearOf })
  }
}

/** A brand word is about its letters: only what is written exactly so is marked. */
function exactlyWritten(find: Finder, forms: ReadonlySet<string>): Finder {
  return finderAmong(find, (matches, words) =>
    matches.filter(({ span: [start, end] }) => {
      const written = words.filter(word => word.start >= start && word.end <= end).map(word => word.written)
      return forms.has(written.join(' '))
    }),
  )
}

/** A short name for the content of the packs and what was settled between them: equal packs, equal key. */
function keyOf(packs: readonly Pack[], overrides: Readonly<Record<string, Override>>): string {
  let hash = 0x811c9dc5
  for (const sign of JSON.stringify([packs, overrides])) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  return packs
    .map(pack => `${pack.id}@${pack.version}`)
    .concat(hash.toString(36))
    .join(' ')
}

/** Makes packs ready to run: overrides applied, finders grown, reply-level parts collected. */
export function compile(packs: readonly Pack[], overrides: Readonly<Record<string, Override>>): CompiledPacks {
  const compiler = new Compiler(packs, overrides)
  const all = [...compiler.sentenceRules, ...compiler.replyRules]
  const parts = [...compiler.parts]
  return {
    key: keyOf(packs, overrides),
    sentenceRules: compiler.sentenceRules,
    rulesIndex: new FinderIndex(compiler.sentenceRules.map(rule => rule.find)),
    replyRules: compiler.replyRules,
    byName: new Map(all.map(rule => [rule.name, rule])),
    parts,
    partsIndex: new FinderIndex(parts.map(([, find]) => find)),
    checklist: compiler.checklist,
    vars: Object.assign({}, ...packs.map(pack => pack.vars ?? {})),
  }
}
