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
  /** What "{{1}}" and the like stand for; needed, as the suggestions are, only for what is told. */
  readonly values: () => Readonly<Record<string, string>>
  readonly suggestions: () => readonly Suggestion[]
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

function fromHits(packs: CompiledPacks, reply: ReplyView, isActive: (rule: AnyRule) => boolean): readonly Candidate[] {
  const fromHit = (hit: Hit, at: number): Candidate | null => {
    const rule = packs.byName.get(hit.rule)
    const sentence = reply.sentences[at]!
    if (!rule || !isInPlace(rule.where, sentence.place) || !isActive(rule) || isExcused(rule, reply, at, hit.captures))
      return null
    return {
      rule,
      level: levelHere(rule, reply),
      span: shifted(hit.span, sentence.start),
      values: () => valuesOf(hit.captures),
      suggestions: () => moved(hit.suggestions, sentence.start),
    }
  }
  const candidates: Candidate[] = []
  reply.sentences.forEach(({ rules }, at) => {
    for (const hit of rules.hits) {
      const candidate = fromHit(hit, at)
      if (candidate) candidates.push(candidate)
    }
  })
  return candidates
}

function fromReplyRules(
  packs: CompiledPacks,
  reply: ReplyView,
  isActive: (rule: AnyRule) => boolean,
): readonly Candidate[] {
  return packs.replyRules.filter(isActive).flatMap(rule =>
    rule.judge(reply).map(({ span, values, instead }) => ({
      rule,
      level: levelHere(rule, reply),
      span,
      values: () => values,
      suggestions: () => {
        if (!span) return startersOf(rule, reply)
        return instead === undefined ? [] : [suggestion(`Write "${instead}"`, span, instead)]
      },
    })),
  )
}

function rank({ level }: Candidate): number {
  return levels.indexOf(level)
}

/** One mark a place: the higher level, then the longer, then the later pack. */
function oneAPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  const length = ({ span }: Candidate) => (span ? span[1] - span[0] : 0)
  const byWeight = [...candidates].sort(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || b.rule.pack - a.rule.pack,
  )
  const kept: Candidate[] = []
  // The places taken so far, none overlapping, in their order.
  const taken: Span[] = []
  for (const candidate of byWeight) {
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
function byImportance(a: Candidate, b: Candidate): number {
  return rank(a) - rank(b) || (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1)
}

/** A name for each finding that stays as long as rule and words do, wherever they move: the second such place is number 2. */
function keysOf(candidates: readonly Candidate[], draft: string): ReadonlyMap<Candidate, string> {
  const byPlace = [...candidates].sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
  const seen = new Map<string, number>()
  const keys = new Map<Candidate, string>()
  for (const candidate of byPlace) {
    const { rule, span } = candidate
    const name = span ? `${rule.name} ${draft.slice(span[0], span[1]).toLowerCase()}` : rule.name
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    keys.set(candidate, number === 1 ? name : `${name} ${number}`)
  }
  return keys
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

/** What the rules mark in a reply, most important first, one mark a place. */
function candidatesIn(packs: CompiledPacks, reply: ReplyView): readonly Candidate[] {
  const known = new Map<AnyRule, boolean>()
  const isActive = (rule: AnyRule): boolean => {
    const answer = known.get(rule) ?? applies(rule.when, reply)
    known.set(rule, answer)
    return answer
  }
  const candidates = [...fromHits(packs, reply, isActive), ...fromReplyRules(packs, reply, isActive)]
  return [...oneAPlace(candidates)].sort(byImportance)
}

/** The marks of a reply, folded from the facts of its sentences. */
export function marksIn(packs: CompiledPacks, reply: ReplyView): readonly Mark[] {
  return candidatesIn(packs, reply).map(({ rule: { name, group, confidence }, level, span }) => ({
    rule: name,
    group,
    level,
    confidence,
    isPlaced: span !== null,
  }))
}

/** Everything the rules say of a reply, folded from the facts of its sentences. */
export function findingsIn(packs: CompiledPacks, reply: ReplyView): readonly Finding[] {
  const said = (words: string, values: Candidate['values']) =>
    words.includes('{{') ? filled(words, { reply, vars: packs.vars, values: values() }) : words
  const offered = (one: Suggestion, values: Candidate['values']): Suggestion => {
    const text = said(one.text, values)
    return text === one.text ? one : suggestion(one.label, [one.start, one.end], text)
  }
  const candidates = candidatesIn(packs, reply)
  const keys = keysOf(candidates, reply.draft)
  return candidates.map((candidate): Finding => {
    const { rule, level, span, values } = candidate
    const key = keys.get(candidate)!
    const { name, group, confidence, why, source } = rule
    const message = said(rule.message, values)
    const suggestions = candidate.suggestions().map(one => offered(one, values))
    const evidence: Finding['evidence'] = []
    if (!span) return { key, rule: name, group, level, confidence, message, why, source, suggestions, evidence }
    const [start, end] = span
    const text = reply.draft.slice(start, end)
    const place = { key, rule: name, group, level, confidence, start, end, text }
    return Object.assign(place, { message, why, source, suggestions, evidence })
  })
}
