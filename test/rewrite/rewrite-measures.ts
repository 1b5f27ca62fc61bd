import { Dialect, LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Finding, Input, Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { levels } from '@/lib/checks/vocabulary'
import { contentWords } from '@/lib/language/content-words'
import type { Suggestion } from '@/lib/rewrite/suggestion'

/** One suggestion of one placed finding, taken: the draft before and after, and what was asked of it. */
export interface TakenRewrite {
  readonly id: string
  readonly rule: string
  readonly level: Finding['level']
  readonly group: Finding['group']
  /** The words replaced and the words put in their place, with the rest of the sentences they stand in. */
  readonly before: string
  readonly after: string
  readonly lostFacts: readonly string[]
  readonly lostWords: readonly string[]
  readonly keepsTruth: boolean
  readonly isEmpty: boolean
  readonly removesItsFinding: boolean
  readonly addedFindings: readonly string[]
  readonly newFaults: readonly string[]
}

export interface RewriteMeasures {
  readonly taken: readonly TakenRewrite[]
  /** Placed findings in positive and respect, and those of them that offer a rewrite. */
  readonly placed: readonly {
    readonly id: string
    readonly rule: string
    readonly text: string
    readonly offers: boolean
  }[]
  readonly equalAlternatives: readonly string[]
}

const sentences = createSentenceMemory(5_000)
const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British })

/** Takes every suggestion that the built-in rules make on these replies, one at a time, and measures each. */
export async function measureRewrites(inputs: readonly Input[]): Promise<RewriteMeasures> {
  const taken: TakenRewrite[] = []
  const placed: RewriteMeasures['placed'][number][] = []
  const equalAlternatives: string[] = []
  for (const input of inputs) {
    const report = reportOn(input)
    for (const finding of report.findings) {
      const { start, suggestions, group, rule, text = '' } = finding
      if (start === undefined) continue
      const id = input.id ?? ''
      if (group === 'positive' || group === 'respect') placed.push({ id, rule, text, offers: suggestions.length > 0 })
      const drafts = suggestions.map(suggestion => applied(input.draft, suggestion))
      if (new Set([input.draft, ...drafts]).size <= drafts.length) equalAlternatives.push(`${id} ${rule} ${text}`)
      for (const suggestion of suggestions) taken.push(await measured(input, report, finding, suggestion))
    }
  }
  return { taken, placed, equalAlternatives }
}

/** How many of all hold, as a share; 1 where there are none. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length
}

function reportOn(input: Input): Report {
  return analyse(input, coreRuleSet(), { sentences, ticket: createTicketMemory() })
}

function applied(draft: string, { start, end, text }: Suggestion): string {
  return draft.slice(0, start) + text + draft.slice(end)
}

async function measured(input: Input, report: Report, finding: Finding, suggestion: Suggestion): Promise<TakenRewrite> {
  const draft = applied(input.draft, suggestion)
  const next = reportOn({ ...input, draft })
  const [before, after] = sentenceBeforeAndAfter(input.draft, suggestion)
  const marked: readonly [number, number] = [(finding.start ?? 0) - beginningOf(input.draft, suggestion), 0]
  const markedEnd = marked[0] + (finding.text ?? '').length
  return {
    id: input.id ?? '',
    rule: finding.rule,
    level: finding.level,
    group: finding.group,
    before,
    after,
    lostFacts: lostFacts(before, after),
    lostWords: lostWords(before, after, [marked[0], markedEnd]),
    keepsTruth: keepsTruth(before, after),
    isEmpty: draft.trim() === '' || (suggestion.text.trim() === '' && suggestion.start === suggestion.end),
    removesItsFinding: countOf(next, finding) < countOf(report, finding),
    addedFindings: added(report, next, finding),
    newFaults: await newFaults(input.draft, draft),
  }
}

const factual =
  /https?:\/\/\S+|[^\s@]+@[^\s@]+\.\w+|[$€£#]?\d[\d.,:/%-]*\w*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|may(?= \d)|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday)\b|(?<=[\p{Ll}\d,;]\s)\p{Lu}[\p{L}\d-]+/giu

function factsOf(text: string): string[] {
  const outside = text.replace(/\[[^\]]*\]/g, ' ')
  const found = [...outside.matchAll(factual)].map(([fact]) => fact).filter(fact => /\d|@|\/|^\p{Lu}|day/u.test(fact))
  return found
    .map(fact => fact.toLowerCase().replace(/[.,;:!?)]+$/, ''))
    .filter(fact => !/^(?:i|i'\w+|not|never|no|must|asap)$/.test(fact))
}

/** Facts of either that the other does not hold: lost, or (with digits) invented. */
function lostFacts(before: string, after: string): string[] {
  const lost = factsOf(before).filter(fact => !after.toLowerCase().includes(fact))
  const invented = factsOf(after).filter(fact => /\d/.test(fact) && !before.toLowerCase().includes(fact))
  return [...lost, ...invented.map(fact => `+${fact}`)]
}

/** Words of tone that no fact hangs on, though they are rare enough to look like one. */
const onlyTone = /^(?:unfortunately|sadly|afraid|i['’]m|otherwise|\p{L}+n['’]t|cannot|else|wait|yet|left|anything)$/iu

/** Content words outside the marked words that are gone, unless a slot stands for them. */
function lostWords(before: string, after: string, [start, end]: readonly [number, number]): string[] {
  const kept = new Set(contentWords(after).map(({ stem }) => stem))
  const added = slotCount(after) - slotCount(before)
  const lost = contentWords(before).filter(
    word =>
      !onlyTone.test(before.slice(word.start, word.end)) &&
      !kept.has(word.stem) &&
      (word.end <= start || word.start >= end),
  )
  // A slot holds the place of a phrase of some words.
  return lost.length <= added * 3 ? [] : lost.map(word => before.slice(word.start, word.end))
}

function slotCount(text: string): number {
  return text.match(/\[[^\]]+\]/g)?.length ?? 0
}

const denial = /\b(?:not|never|no|none|nothing|cannot|unable|impossible|without|unless|refuse[sd]?|failed)\b|n['’]t\b/gi
/** What a no may be turned into: a condition, a time, a request or a place for words that only the agent knows. */
const turn =
  /\b(?:once|as soon as|from|when|with|if|after|on|at|next|please|could you|may i|would you|find out|check|need|needs|until|missing|glad|welcome|helps?|so that|no reply)\b|\[/i

/** Nothing that was denied is simply affirmed, nothing that was affirmed is denied. */
function keepsTruth(before: string, after: string): boolean {
  const [old, fresh] = [before.match(denial)?.length ?? 0, after.match(denial)?.length ?? 0]
  return fresh <= old && (fresh === old || turn.test(after))
}

function countOf({ findings }: Report, { rule, text }: Finding): number {
  return findings.filter(other => other.rule === rule && other.text === text).length
}

/** Findings of the same or a higher level that were not there; a slot waiting for its words is meant to be seen. */
function added(before: Report, after: Report, { level }: Finding): string[] {
  const count = (report: Report, rule: string) => report.findings.filter(finding => finding.rule === rule).length
  const rules = new Set(after.findings.filter(({ group }) => group !== 'safety').map(({ rule }) => rule))
  return [...rules].filter(rule => {
    const heavy = after.findings.some(
      finding => finding.rule === rule && levels.indexOf(finding.level) <= levels.indexOf(level),
    )
    return heavy && count(after, rule) > count(before, rule)
  })
}

async function faults(text: string): Promise<string[]> {
  const lints = await linter.lint(text, { language: 'plaintext' })
  return lints.map(lint => `${lint.lint_kind()}: ${lint.get_problem_text()} (${lint.message()})`)
}

/** What harper finds after and did not before, if it finds more than before. */
async function newFaults(before: string, after: string): Promise<string[]> {
  const [old, fresh] = [await faults(before), await faults(after)]
  return fresh.length > old.length ? fresh.filter(fault => !old.includes(fault)) : []
}

function beginningOf(draft: string, { start }: Suggestion): number {
  const before = draft.slice(0, start)
  return Math.max(0, ...[...before.matchAll(/[.!?\n]\s+|\n/g)].map(match => match.index + match[0].length))
}

function sentenceBeforeAndAfter(draft: string, suggestion: Suggestion): readonly [string, string] {
  const start = beginningOf(draft, suggestion)
  const following = /^[^.!?\n]*[.!?]*/.exec(draft.slice(suggestion.end))?.[0].length ?? 0
  const isWhole = /[.!?]["'”)]*$/.test(draft.slice(0, suggestion.end).trimEnd())
  const end = suggestion.end + (isWhole ? 0 : following)
  const after = draft.slice(start, suggestion.start) + suggestion.text + draft.slice(suggestion.end, end)
  return [draft.slice(start, end), after]
}
