import type { Outcome } from '@/lib/checks/kind'
import { type Group, type Level, levels, moods } from '@/lib/checks/vocabulary'
import { plainWords } from '@/lib/language/spelled-out'
import { type StarterName, startersFor } from '@/lib/rewrite/starters'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import { overlaps, type Span, shifted } from '@/lib/text/span'
import type { ReplyView } from './reply-view'
import type { Finding } from './report'
import type { Hit } from './rule-set'
import type { CompiledPacks, CompiledReplyRule, CompiledRule } from './rule-set-compile'
import { suggestion } from './rule-set-suggestions'
import { filled } from './rule-set-templates'
import { applies } from './rule-set-when'

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

/** Whether a word the ticket uses: the name of the customer, or part of what was written so far. A short form counts. */
function isInTicket(words: string, reply: ReplyView): boolean {
  const known = plainWords([reply.customerName ?? '', ...reply.thread.map(message => message.text)].join(' '))
  return plainWords(words).every(word =>
    known.some(
      other =>
        other === word || (word.length > 2 && (other.startsWith(word) || word.startsWith(other)) && other.length > 2),
    ),
  )
}

/** Whether something stands beside the mark that makes it needless: a reason, an alternative. */
function isExcused(rule: AnyRule, reply: ReplyView, at: number, captures: readonly string[]): boolean {
  const { unless } = rule
  if (!unless) return false
  if (unless.ticketHolds !== null && isInTicket(captures[unless.ticketHolds - 1] ?? '', reply)) return true
  const reach = unless.beside === 'neighbours' ? 1 : unless.beside === 'reply' ? reply.sentences.length : 0
  return unless.sought.some(part => part.isWithin(reply, at - reach, at + reach))
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

function fromHits(packs: CompiledPacks, reply: ReplyView, isActive: (rule: AnyRule) => boolean): Candidate[] {
  const fromHit = (hit: Hit, at: number, number: number): Candidate | null => {
    const rule = packs.byName.get(hit.rule)
    const sentence = reply.sentences[at]!
    if (!rule || !isInPlace(rule.where, sentence.place) || !isActive(rule) || isExcused(rule, reply, at, hit.captures))
      return null
    return {
      rule,
      level: levelHere(rule, reply),
      span: shifted(hit.span, sentence.start),
      from: hit,
      number,
    }
  }
  const candidates: Candidate[] = []
  for (let at = 0; at < reply.sentences.length; at++) {
    for (const hit of reply.sentences[at]!.rules.hits) {
      const candidate = fromHit(hit, at, candidates.length)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
}

/** Adds what the rules for the whole reply say. */
function addFromReplyRules(
  candidates: Candidate[],
  packs: CompiledPacks,
  reply: ReplyView,
  isActive: (rule: AnyRule) => boolean,
): void {
  for (const rule of packs.replyRules) {
    if (!isActive(rule)) continue
    for (const from of rule.judge(reply))
      candidates.push({ rule, level: levelHere(rule, reply), span: from.span, from, number: candidates.length })
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
  const inOrder = candidates.sort(byPlace)
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
function byImportance(inOrder: readonly Candidate[]): readonly Candidate[] {
  return levels.flatMap(level => inOrder.filter(candidate => candidate.level === level))
}

/** A name for each finding that stays as long as rule and words do, wherever they move: the second such place is number 2. */
function keysOf(inOrder: readonly Candidate[], draft: string): ReadonlyMap<Candidate, string> {
  const seen = new Map<string, number>()
  const keys = new Map<Candidate, string>()
  for (const candidate of inOrder) {
    const name = nameOf(candidate, draft)
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    keys.set(candidate, number === 1 ? name : `${name} ${number}`)
  }
  return keys
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
function candidatesIn(packs: CompiledPacks, reply: ReplyView): readonly Candidate[] {
  const known = new Map<AnyRule, boolean>()
  const isActive = (rule: AnyRule): boolean => {
    const answer = known.get(rule) ?? applies(rule.when, reply)
    known.set(rule, answer)
    return answer
  }
  const candidates = fromHits(packs, reply, isActive)
  addFromReplyRules(candidates, packs, reply, isActive)
  return oneAPlace(candidates)
}

/** The marks of a reply, folded from the facts of its sentences. */
export function marksIn(packs: CompiledPacks, reply: ReplyView): readonly Mark[] {
  return byImportance(candidatesIn(packs, reply)).map(({ rule: { name, group, confidence }, level, span }) => ({
    rule: name,
    group,
    level,
    confidence,
    isPlaced: span !== null,
  }))
}

/** Everything the rules say of a reply, folded from the facts of its sentences. */
export function findingsIn(packs: CompiledPacks, reply: ReplyView): readonly Finding[] {
  const said = (words: string, candidate: Candidate) =>
    words.includes('{{') ? filled(words, { reply, vars: packs.vars, values: valuesFor(candidate) }) : words
  const offered = (one: Suggestion, candidate: Candidate): Suggestion => {
    const text = said(one.text, candidate)
    return text === one.text ? one : suggestion(one.label, [one.start, one.end], text)
  }
  const candidates = candidatesIn(packs, reply)
  const keys = keysOf(candidates, reply.draft)
  return byImportance(candidates).map((candidate): Finding => {
    const { rule, level, span } = candidate
    const key = keys.get(candidate)!
    const { name, group, confidence, why, source } = rule
    const message = said(rule.message, candidate)
    const suggestions = suggestionsFor(candidate, reply).map(one => offered(one, candidate))
    const evidence: Finding['evidence'] = []
    if (!span) return { key, rule: name, group, level, confidence, message, why, source, suggestions, evidence }
    const [start, end] = span
    const text = reply.draft.slice(start, end)
    // One literal: a finding is made for each mark at each key.
    // biome-ignore format: in the order of the Report
    return { key, rule: name, group, level, confidence, start, end, text, message, why, source, suggestions, evidence }
  })
}
