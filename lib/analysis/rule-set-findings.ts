import type { Outcome, Sought } from '@/lib/checks/kind'
import { type Group, type Level, levels, moods } from '@/lib/checks/vocabulary'
import { plainWords } from '@/lib/language/spelled-out'
import type { StarterName } from '@/lib/rewrite/started-reply'
import { startersFor } from '@/lib/rewrite/starters'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import { overlaps, type Span, shifted } from '@/lib/text/span'
import type { ReplyView } from './reply-view'
import type { Finding } from './report'
import type { Hit, RuleFacts } from './rule-facts'
import type { CompiledPacks, CompiledReplyRule, CompiledRule } from './rule-set-compile'
import { suggestion } from './rule-set-suggestions'
import { filled } from './rule-set-templates'
import { applies } from './rule-set-when'
import { type RuleWatch, watched } from './rule-watch'

const starterNames: readonly StarterName[] = [
  'acknowledge',
  'align',
  'assure',
  'greeting',
  'thanks',
  'closingInvitation',
  'apology',
]

type AnyRule = CompiledRule | CompiledReplyRule

interface Candidate {
  readonly rule: AnyRule
  readonly level: Level
  readonly span: Span | null
  /** The sentence's hit that it comes from, or what a rule says of the reply. */
  readonly from: Hit | Outcome
  /** Of marks that weigh the same, the one found first wins. */
  readonly number: number
}

function isInPlace(where: AnyRule['where'], place: ReplyView['sentences'][number]['place']): boolean {
  return where === 'any' || where === place || (where === 'opening' && place === 'greeting')
}

/** The words of a thread, cut once a ticket. */
const wordsOfThreads = new WeakMap<ReplyView['thread'], readonly string[]>()

function wordsOf(thread: ReplyView['thread']): readonly string[] {
  const words = wordsOfThreads.get(thread) ?? plainWords(thread.map(message => message.text).join(' '))
  wordsOfThreads.set(thread, words)
  return words
}

/** Whether a word the ticket uses: the name of the customer, or part of what was written so far. A short form counts. */
function isInTicket(words: string, reply: ReplyView): boolean {
  const known = [...plainWords(reply.customerName ?? ''), ...wordsOf(reply.thread)]
  return plainWords(words).every(word =>
    known.some(
      other =>
        other === word || (word.length > 2 && (other.startsWith(word) || word.startsWith(other)) && other.length > 2),
    ),
  )
}

type Unless = NonNullable<AnyRule['unless']>

function isOfWords(part: Sought): boolean {
  return part.isOfWords
}

/** Whether one of the things sought stands beside the mark. */
function isBeside(
  { beside, sought }: Unless,
  reply: ReplyView,
  at: number,
  isSought: (part: Sought) => boolean,
): boolean {
  const reach = beside === 'neighbours' ? 1 : beside === 'reply' ? reply.sentences.length : 0
  return sought.some(part => isSought(part) && part.isWithin(reply, at - reach, at + reach))
}

/** Whether the words of a hit are excused by those beside it, and by which sentences that was told. */
interface Excuse {
  readonly before: RuleFacts | undefined
  readonly after: RuleFacts | undefined
  readonly isExcused: boolean
}

/** A hit whose neighbours are those of the draft before is excused as it was. */
const excuses = new WeakMap<Hit, Excuse>()

/** Whether words stand beside the mark that make it needless: a reason, an alternative. */
function isExcusedByWords(unless: Unless, reply: ReplyView, at: number, hit: Hit): boolean {
  const tell = () => isBeside(unless, reply, at, isOfWords)
  if (unless.beside === 'reply') return tell()
  const [before, after] = [reply.sentences[at - 1]?.rules, reply.sentences[at + 1]?.rules]
  const known = excuses.get(hit)
  if (known && known.before === before && known.after === after) return known.isExcused
  const isExcused = tell()
  excuses.set(hit, { before, after, isExcused })
  return isExcused
}

/** Whether the ticket or a signal of the reply makes the mark needless. */
function isExcusedByTicket(unless: Unless, reply: ReplyView, at: number, captures: readonly string[]): boolean {
  const { ticketHolds, sought } = unless
  if (ticketHolds !== null && isInTicket(captures[ticketHolds - 1] ?? '', reply)) return true
  return !sought.every(isOfWords) && isBeside(unless, reply, at, part => !part.isOfWords)
}

/** The level of a rule here: one less where the reply or the mood makes it milder. */
function levelHere(rule: AnyRule, reply: ReplyView): Level {
  const { level, milder } = rule
  if (!milder) return level
  const mood = moods[reply.customer?.mood ?? 0]
  const isMilder =
    (milder.mood === null || milder.mood.includes(mood)) &&
    (milder.sought === null || milder.sought.some(part => part.isWithin(reply, 0, reply.sentences.length)))
  return isMilder ? (levels[levels.indexOf(level) + 1] ?? level) : level
}

/** Lines that begin what is missing, written from the customer's own words. */
function startersOf({ asksFor }: AnyRule, reply: ReplyView): readonly Suggestion[] {
  const name = starterNames.find(known => known === asksFor)
  return name ? startersFor(name, reply) : []
}

function moved(suggestions: readonly Suggestion[], by: number): readonly Suggestion[] {
  return suggestions.map(({ label, start, end, text, slots }) => ({
    label,
    start: start + by,
    end: end + by,
    text,
    slots,
  }))
}

function valuesOf(captures: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(captures.map((capture, at) => [String(at + 1), capture]))
}

function isHit(from: Candidate['from']): from is Hit {
  return 'captures' in from
}

/** What "{{1}}" and the like stand for. */
function valuesFor({ from }: Candidate): Readonly<Record<string, string>> {
  return isHit(from) ? valuesOf(from.captures) : from.values
}

function suggestionsFor({ rule, span, from }: Candidate, reply: ReplyView): readonly Suggestion[] {
  if (isHit(from)) return moved(from.suggestions, (span?.[0] ?? 0) - from.span[0])
  if (!span) return startersOf(rule, reply)
  return from.instead === undefined ? [] : [suggestion(`Write "${from.instead}"`, span, from.instead)]
}

/** A mark that a hit makes where it stands, if nothing beside it or in the ticket speaks against it. */
interface FromHit extends Candidate {
  readonly span: Span
  readonly from: Hit
  /** Number of its sentence. */
  readonly at: number
}

/** More than a sentence has hits. */
const mostHits = 1_000_000
/** What hits last made: one that stands where it stood makes the same again. */
const lastFromHits = new WeakMap<Hit, FromHit>()

function fromHit(rule: AnyRule, from: Hit, at: number, start: number, number: number): FromHit {
  const last = lastFromHits.get(from)
  const place = start + from.span[0]
  if (last && last.at === at && last.span[0] === place && last.rule === rule && last.number === number) return last
  const made = { rule, level: rule.level, span: shifted(from.span, start), from, number, at }
  lastFromHits.set(from, made)
  return made
}

/** Told once a reply, for its findings and for its score. */
const ofReplies = new WeakMap<ReplyView['sentences'], readonly FromHit[]>()

/** The hits that stand where their rules look and that no words beside them excuse, in order. */
function placedHitsIn(packs: CompiledPacks, reply: ReplyView): readonly FromHit[] {
  const { sentences } = reply
  const known = ofReplies.get(sentences)
  if (known) return known
  const placed: FromHit[] = []
  for (let at = 0; at < sentences.length; at++) {
    const { rules, place, start } = sentences[at]!
    for (let number = 0; number < rules.hits.length; number++) {
      const hit = rules.hits[number]!
      const rule = packs.byName.get(hit.rule)
      if (!rule || !isInPlace(rule.where, place)) continue
      if (rule.unless && isExcusedByWords(rule.unless, reply, at, hit)) continue
      placed.push(fromHit(rule, hit, at, start, at * mostHits + number))
    }
  }
  ofReplies.set(sentences, placed)
  return placed
}

function fromHits(packs: CompiledPacks, reply: ReplyView, isActive: (rule: AnyRule) => boolean): Candidate[] {
  const candidates: Candidate[] = []
  for (const candidate of placedHitsIn(packs, reply)) {
    const { rule, from, at } = candidate
    if (!isActive(rule) || (rule.unless && isExcusedByTicket(rule.unless, reply, at, from.captures))) continue
    candidates.push(rule.milder ? { ...candidate, level: levelHere(rule, reply) } : candidate)
  }
  return candidates
}

/** Behind the number of any hit. */
const afterHits = mostHits * mostHits

/** Adds what the rules for the whole reply say. */
function addFromReplyRules(
  candidates: Candidate[],
  packs: CompiledPacks,
  reply: ReplyView,
  isActive: (rule: AnyRule) => boolean,
  watch: RuleWatch | undefined,
): void {
  for (const rule of packs.replyRules) {
    if (!isActive(rule)) continue
    for (const from of watched(watch, rule.name, () => rule.judge(reply)))
      candidates.push({
        rule,
        level: levelHere(rule, reply),
        span: from.span,
        from,
        number: afterHits + candidates.length,
      })
  }
}

const ranks: Readonly<Record<Level, number>> = { must: 0, should: 1, could: 2 }

function length({ span }: Candidate): number {
  return span ? span[1] - span[0] : 0
}

/** The higher level first, then the longer, then the later pack, then the one found first. */
function byWeight(a: Candidate, b: Candidate): number {
  return ranks[a.level] - ranks[b.level] || length(b) - length(a) || b.rule.pack - a.rule.pack || a.number - b.number
}

/** Where a mark starts; before everything, where it is about the whole reply. */
function startOf({ span }: Candidate): number {
  return span ? span[0] : -1
}

/** In the order of the draft. Marks come sentence by sentence, so most stand in order already. */
function byPlace(a: Candidate, b: Candidate): number {
  return startOf(a) - startOf(b) || byWeight(a, b)
}

/** One mark a place, in the order of the draft. Only marks that touch one another are weighed against one another. */
function oneAPlace(candidates: Candidate[]): readonly Candidate[] {
  const isSorted = candidates.every((one, at) => at === 0 || byPlace(candidates[at - 1]!, one) <= 0)
  const inOrder = isSorted ? candidates : candidates.sort(byPlace)
  const kept: Candidate[] = []
  let from = 0
  while (from < inOrder.length) {
    let to = from + 1
    let end = inOrder[from]!.span?.[1] ?? -1
    for (; to < inOrder.length && startOf(inOrder[to]!) < end; to++) end = Math.max(end, inOrder[to]!.span![1])
    if (to === from + 1) kept.push(inOrder[from]!)
    else for (const winner of weightiest(inOrder.slice(from, to)).toSorted(byPlace)) kept.push(winner)
    from = to
  }
  return kept
}

/** Of marks that touch one another those that win: the heaviest, then what does not touch it, and so on. */
function weightiest(touching: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  // The places taken so far, none overlapping, in their order.
  const taken: Span[] = []
  for (const candidate of touching.toSorted(byWeight)) {
    const { span } = candidate
    if (span) {
      const at = firstEndingAfter(taken, span[0])
      const next = taken[at]
      if (next && overlaps(next, span)) continue
      taken.splice(at, 0, span)
    }
    kept.push(candidate)
  }
  return kept
}

/** Number of the first of these places, which are in order and apart, that ends behind `start`. */
function firstEndingAfter(places: readonly Span[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]![1] > start) high = middle
    else low = middle + 1
  }
  return low
}

/** Most important first: by level, what is missing before what is there too much, then by place. */
function byImportance<Told>(
  inOrder: readonly Candidate[],
  tell: (candidate: Candidate, at: number) => Told,
): readonly Told[] {
  const told: Told[] = []
  for (const level of levels)
    for (let at = 0; at < inOrder.length; at++) if (inOrder[at]!.level === level) told.push(tell(inOrder[at]!, at))
  return told
}

/** A name for each finding that stays as long as rule and words do, wherever they move: the second such place is number 2. */
function keysOf(inOrder: readonly Candidate[], draft: string): readonly string[] {
  const seen = new Map<string, number>()
  return inOrder.map(candidate => {
    const name = nameOf(candidate, draft)
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return number === 1 ? name : `${name} ${number}`
  })
}

function nameOf({ rule, span, from }: Candidate, draft: string): string {
  if (isHit(from)) return from.name
  return span ? markName(rule.name, draft.slice(span[0], span[1])) : rule.name
}

/** Rule and marked words, as a finding is named by them. */
export function markName(rule: string, words: string): string {
  return `${rule} ${words.toLowerCase()}`
}

/** A mark as the score weighs it: without its words. */
export interface Mark {
  readonly rule: string
  readonly group: Group
  readonly level: Level
  readonly confidence: number
  /** Whether it marks words, rather than being about the whole reply. */
  readonly isPlaced: boolean
}

/** What the rules mark in a reply, in its order, one mark a place. */
function candidatesIn(packs: CompiledPacks, reply: ReplyView, watch?: RuleWatch): readonly Candidate[] {
  const known = new Map<AnyRule, boolean>()
  const isActive = (rule: AnyRule): boolean => {
    const answer = known.get(rule) ?? applies(rule.when, reply)
    known.set(rule, answer)
    return answer
  }
  const candidates = fromHits(packs, reply, isActive)
  addFromReplyRules(candidates, packs, reply, isActive, watch)
  return oneAPlace(candidates)
}

/** The marks of a reply, folded from the facts of its sentences. */
export function marksIn(packs: CompiledPacks, reply: ReplyView): readonly Mark[] {
  return byImportance(candidatesIn(packs, reply), ({ rule: { name, group, confidence }, level, span }) => ({
    rule: name,
    group,
    level,
    confidence,
    isPlaced: span !== null,
  }))
}

/** The findings that hits last became: one that stands where it stood is the same again. */
const lastFindings = new WeakMap<Hit, Finding>()

function known({ span, level, from }: Candidate, key: string): Finding | undefined {
  const finding = isHit(from) ? lastFindings.get(from) : undefined
  return finding && finding.start === span?.[0] && finding.key === key && finding.level === level ? finding : undefined
}

/** Keeps a finding that is made of its hit alone, and not of the ticket. */
function keep(finding: Finding, { rule, from }: Candidate): Finding {
  if (!isHit(from)) return finding
  const isOfTicket = rule.message.includes('{{') || from.suggestions.some(({ text }) => text.includes('{{'))
  if (!isOfTicket) lastFindings.set(from, finding)
  return finding
}

/** Everything the rules say of a reply, folded from the facts of its sentences. */
export function findingsIn(packs: CompiledPacks, reply: ReplyView, watch?: RuleWatch): readonly Finding[] {
  const said = (words: string, candidate: Candidate) =>
    words.includes('{{') ? filled(words, { reply, vars: packs.vars, values: valuesFor(candidate) }) : words
  const offered = (one: Suggestion, candidate: Candidate): Suggestion => {
    const text = said(one.text, candidate)
    return text === one.text ? one : suggestion(one.label, [one.start, one.end], text)
  }
  const candidates = candidatesIn(packs, reply, watch)
  const keys = keysOf(candidates, reply.draft)
  return byImportance(candidates, (candidate, at): Finding => {
    const { rule, level, span } = candidate
    const key = keys[at]!
    const same = known(candidate, key)
    if (same) return same
    const { name, group, confidence, why, source } = rule
    const message = said(rule.message, candidate)
    const suggestions = suggestionsFor(candidate, reply).map(one => offered(one, candidate))
    const evidence: Finding['evidence'] = []
    if (!span) return { key, rule: name, group, level, confidence, message, why, source, suggestions, evidence }
    const [start, end] = span
    const text = reply.draft.slice(start, end)
    // One literal: a finding is made for each mark at each key.
    // biome-ignore format: in the order of the Report
    return keep({ key, rule: name, group, level, confidence, start, end, text, message, why, source, suggestions, evidence }, candidate)
  })
}
