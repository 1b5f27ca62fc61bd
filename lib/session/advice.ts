import type { AnsweredQuestion, ChecklistItem, Finding, Report } from '@/lib/analysis/report'
import { type Level, type ThreeAsName, threeAsNames } from '@/lib/checks/vocabulary'
import type { Given, Mood } from '@/lib/customer/reading'
import type { Part } from '@/lib/link/protocol'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import type { Span } from '@/lib/text/span'
import type { Choices } from './choices'
import { type Fix, fixFor, idInPack } from './fix'
import { isOpen } from './guard'
import { isDismissed, isDismissedHere } from './is-dismissed'
import type { Reading } from './reading'
import type { SessionState } from './state'

/** At most this many cards stand open at once: more is a lecture, and is not read. */
export const visibleCards = 3

export interface CustomerAdvice {
  readonly name: string | null
  readonly mood: Mood
  /** The customer's own words that show the mood, or their trouble in one clause; null when calm and plain. */
  readonly words: string | null
  readonly questions: readonly AnsweredQuestion[]
  readonly given: readonly Given[]
}

export interface ThreeAsRow {
  readonly name: ThreeAsName
  readonly isPresent: boolean
  /** The words of the draft that do it; null while missing. */
  readonly quote: string | null
  readonly spans: readonly Span[]
  /** Up to three lines to add, while it is missing. */
  readonly starters: readonly Suggestion[]
  /** What the coach says of it while missing. */
  readonly message: string | null
  /** Key of the finding that the starters belong to. */
  readonly key: string | null
}

/** One rewrite, with the words it would replace. */
export interface Rewrite extends Suggestion {
  readonly before: string
}

export interface Card {
  readonly key: string
  readonly rule: string
  /** The title of the pack whose lead locked the rule: it cannot be muted; null where it can. */
  readonly lockedBy: string | null
  readonly level: Level
  readonly quote: string | null
  readonly spans: readonly Span[]
  readonly message: string
  readonly why: string
  readonly source: string
  readonly rewrites: readonly Rewrite[]
}

export interface ChecklistRow {
  readonly id: string
  readonly text: string
  readonly level: Level
  readonly isDone: boolean
  /** Ticked by the agent's word instead of by what the reply says. */
  readonly isManual: boolean
  readonly quote: string | null
  readonly spans: readonly Span[]
  readonly fix: Fix | null
}

export interface Advice {
  readonly customer: CustomerAdvice | null
  /** null when this customer does not need them: a calm question is answered, not soothed. */
  readonly threeAs: readonly ThreeAsRow[] | null
  readonly cards: readonly Card[]
  readonly moreCards: readonly Card[]
  /** How many findings the agent dismissed here and can bring back; rules muted before are not among them. */
  readonly dismissedCount: number
  readonly checklist: readonly ChecklistRow[]
  readonly doneCount: number
  /** Not a word is written yet: nothing can be missing. */
  readonly isBlank: boolean
  /** Nothing left to do and nothing to say about what was read. */
  readonly isClear: boolean
  /** What was not found on the page: with any of it, nobody can say that all is well. */
  readonly missing: readonly Part[]
  /** Everything was read, and nothing is left to do or to say. */
  readonly isReady: boolean
  /** Open findings and checklist items of the level `must`: what the pill shows. */
  readonly mustCount: number
}

/** Everything the panel shows about one report. Pure: the same facts give the same advice. */
export function adviceOf(
  reading: Reading,
  state: Pick<SessionState, 'ticket' | 'choices' | 'mutedRules' | 'locks' | 'order'>,
  missing: readonly Part[] = [],
): Advice {
  const { report } = reading
  const { choices } = state
  const shown = report.findings.filter(finding => !isDismissed(finding, state))
  const threeAs = report.threeAs.needed ? threeAsNames.map(name => threeAsRow(name, reading, shown)) : null
  const checklist = report.checklist
    .filter(item => item.state !== 'not-needed')
    .map(item => checklistRow(item, reading, choices))
  const cards = cardsOf(reading, shown, state)
  const doneCount = checklist.filter(row => row.isDone).length
  const isThreeAsDone = threeAs?.every(row => row.isPresent) ?? true
  const isClear = doneCount === checklist.length && cards.length === 0 && isThreeAsDone

  return {
    customer: customerOf(report, state.ticket),
    threeAs,
    cards: cards.slice(0, visibleCards),
    moreCards: cards.slice(visibleCards),
    dismissedCount: report.findings.filter(finding => isDismissedHere(finding, choices)).length,
    checklist,
    doneCount,
    isBlank: reading.draft.text.trim() === '',
    isClear,
    missing,
    isReady: isClear && missing.length === 0,
    mustCount: mustsIn(cards, checklist),
  }
}

/** What must be looked at, each thing once: an item whose finding stands there as a card is that card. */
function mustsIn(cards: readonly Card[], checklist: readonly ChecklistRow[]): number {
  const keys = new Set(cards.filter(card => card.level === 'must').map(card => card.key))
  const items = checklist.filter(row => row.level === 'must' && !row.isDone && !(row.fix && keys.has(row.fix.key)))
  return keys.size + items.length
}

/** The last message of the customer: what the reading's offsets count in. */
export function lastCustomerMessage(ticket: SessionState['ticket']): string {
  return ticket?.messages.findLast(message => message.who === 'customer')?.text ?? ''
}

function customerOf(report: Report, ticket: SessionState['ticket']): CustomerAdvice | null {
  const { customer } = report
  if (!customer) return null
  const [evidence] = customer.moodEvidence
  const message = lastCustomerMessage(ticket)
  return {
    name: ticket?.customerName ?? null,
    mood: customer.mood,
    words: evidence ? message.slice(...evidence) || null : customer.problem,
    questions: customer.questions,
    given: customer.given.filter(isFirstMention),
  }
}

/** A fact that was told twice is one fact. */
function isFirstMention(fact: Given, place: number, all: readonly Given[]): boolean {
  return (
    all.findIndex(({ kind, value }) => kind === fact.kind && value.toLowerCase() === fact.value.toLowerCase()) === place
  )
}

function threeAsRow(name: ThreeAsName, reading: Reading, shown: readonly Finding[]): ThreeAsRow {
  const { present, spans } = reading.report.threeAs[name]
  const finding = present ? undefined : shown.find(candidate => speaksOfMissing(name, candidate))
  return {
    name,
    isPresent: present,
    quote: present ? quoteOf(reading, spans) : null,
    spans,
    starters: finding?.suggestions.slice(0, 3) ?? [],
    message: finding?.message ?? null,
    key: finding?.key ?? null,
  }
}

/** Whether a finding is the one about this missing A: it has no place, and its rule bears the A's name. */
function speaksOfMissing(name: ThreeAsName, finding: Finding): boolean {
  return finding.start === undefined && idInPack(finding.rule).split('-').includes(name)
}

function cardsOf(
  reading: Reading,
  shown: readonly Finding[],
  { order, locks }: Pick<SessionState, 'order' | 'locks'>,
): Card[] {
  const rowKeys = new Set(
    threeAsNames.flatMap(name => shown.filter(finding => speaksOfMissing(name, finding)).map(finding => finding.key)),
  )
  const itemIds = new Set(reading.report.checklist.map(item => idInPack(item.id)))
  return shown
    .filter(finding => !rowKeys.has(finding.key) && !isSaidByChecklist(finding, itemIds))
    .toSorted((a, b) => placeIn(order, a.key) - placeIn(order, b.key))
    .map(finding => cardOf(finding, reading, locks[finding.rule] ?? null))
}

/** A whole-reply finding of the same name as a checklist item would say the same thing twice. */
function isSaidByChecklist(finding: Finding, itemIds: ReadonlySet<string>): boolean {
  return finding.start === undefined && itemIds.has(idInPack(finding.rule))
}

function placeIn(order: readonly string[], key: string): number {
  const place = order.indexOf(key)
  return place < 0 ? order.length : place
}

function cardOf(finding: Finding, reading: Reading, lockedBy: string | null): Card {
  const { key, rule, level, start, end, message, why, source } = finding
  const span: Span | null = start === undefined || end === undefined ? null : [start, end]
  return {
    key,
    rule,
    lockedBy,
    level,
    quote: span && reading.draft.text.slice(...span),
    spans: span ? [span] : [],
    message,
    why,
    source,
    rewrites: finding.suggestions.map(suggestion => ({
      ...suggestion,
      before: reading.draft.text.slice(suggestion.start, suggestion.end),
    })),
  }
}

/** The fix is offered even where its finding was dismissed: the item still asks for it. */
function checklistRow(item: ChecklistItem, reading: Reading, choices: Choices): ChecklistRow {
  const isDone = !isOpen(item, choices)
  return {
    id: item.id,
    text: item.text,
    level: item.level,
    isDone,
    isManual: item.state === 'manual',
    quote: quoteOf(reading, item.evidence),
    spans: item.evidence,
    fix: isDone ? null : fixFor(item, reading.report.findings),
  }
}

function quoteOf(reading: Reading, spans: readonly Span[]): string | null {
  const [first] = spans
  return first ? reading.draft.text.slice(...first) : null
}
