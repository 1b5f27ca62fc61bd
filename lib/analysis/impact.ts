import { moods } from '@/lib/checks/vocabulary'
import { type PlacedMark, termKey } from '@/lib/packs/impact'
import type { Pack } from '@/lib/packs/pack'
import type { PastReply } from '@/lib/packs/past-replies/columns'
import type { Rule } from '@/lib/packs/rule'
import { analysedPart } from '@/lib/text/analysed-part'
import type { Sentence } from '@/lib/text/sentence'
import { analyse, createSentenceMemory, createTicketMemory, type SentenceMemory } from './analyse'
import type { ReplyView } from './reply-view'
import type { Finding } from './report'
import { createRuleSet, type RuleSet } from './rule-set'

/** A pack made ready to be tried on past replies. */
export interface Trial {
  /** What is tried: rules by their ids inside the pack, terms by `termKey`. */
  readonly rules: readonly string[]
  /** Ids of rules that cannot run yet, for they have gaps. */
  readonly leftOut: readonly string[]
  /** What the pack marks in a reply; null where that is not in English. */
  marksIn(reply: PastReply): readonly PlacedMark[] | null
}

/** As many sentences as are remembered: the same greetings and closings stand in many replies. */
const mostSentences = 10_000
/** As much of a reply as stands for the whole of it. */
const beginningLength = 160

/**
 * Makes a pack ready to be tried, its rules on trial included. The built-in rules are left out: what is asked is what
 * this pack finds. `only` is the id of one of its rules, to be tried alone; null for all of it.
 */
export function createTrial(pack: Pack, only: string | null): Trial {
  const chosen = chosenPart(pack, only)
  const leftOut = chosen.rules.filter(rule => !canRun({ ...chosen, rules: [rule], terms: [] })).map(({ id }) => id)
  const terms = (chosen.terms ?? []).filter(term => canRun({ ...chosen, rules: [], terms: [term] }))
  const tried = { ...chosen, rules: chosen.rules.filter(({ id }) => !leftOut.includes(id)), terms }
  const ruleSet = createRuleSet([tried])
  const memory = createSentenceMemory(mostSentences)
  const keys = new Map([
    ...tried.rules.map(({ id }) => [`${pack.id}:${id}`, id] as const),
    ...terms.map(({ use }, at) => [`${pack.id}:term-${at + 1}`, termKey(use)] as const),
  ])
  return { rules: [...keys.values()], leftOut, marksIn: reply => marksIn(reply, ruleSet, memory, keys) }
}

/** The rules that are asked for, as if none were on trial; what a pack changes elsewhere or asks before sending is no mark of its own. */
function chosenPart(pack: Pack, only: string | null): Pack {
  const rules = pack.rules
    .filter(({ id }) => only === null || id === only)
    .map(({ trial: _trial, ...rule }) => rule as Rule)
  return { ...pack, rules, terms: only === null ? pack.terms : [], checklist: [], override: {} }
}

function canRun(pack: Pack): boolean {
  try {
    createRuleSet([pack])
    return true
  } catch {
    return false
  }
}

function marksIn(
  { draft, customer, channel, mood }: PastReply,
  ruleSet: RuleSet,
  sentences: SentenceMemory,
  keys: ReadonlyMap<string, string>,
): readonly PlacedMark[] | null {
  const input = { draft, ...(customer && { customer }), ...(channel && { channel }) }
  const asked = mood ? withMood(ruleSet, moods.indexOf(mood) as 0 | 1 | 2) : ruleSet
  const report = analyse(input, asked, { sentences, ticket: createTicketMemory() })
  if (report.language === 'other') return null
  const split = report.findings.length > 0 ? analysedPart(draft).sentences : []
  return report.findings.flatMap(finding => {
    const rule = keys.get(finding.rule)
    return rule === undefined ? [] : [placed(rule, finding, draft, split)]
  })
}

/** The same rules for a customer whose mood is known: what can be read from their words gives way to it. */
function withMood(ruleSet: RuleSet, mood: 0 | 1 | 2): RuleSet {
  const nothingRead = { moodEvidence: [], problem: null, summary: '', effort: [], questions: [], given: [] }
  const known = (reply: ReplyView) => ({ ...reply, customer: { ...(reply.customer ?? nothingRead), mood } })
  return { ...ruleSet, findingsOf: reply => ruleSet.findingsOf(known(reply)) }
}

function placed(rule: string, { start, end }: Finding, draft: string, sentences: readonly Sentence[]): PlacedMark {
  if (start === undefined || end === undefined) return { rule, sentence: beginningOf(draft), words: null, at: -1 }
  const own = sentences.find(sentence => sentence.start <= start && start < sentence.end)
  const from = own?.start ?? start
  const sentence = draft.slice(from, Math.max(own?.end ?? end, end))
  return { rule, sentence, words: [start - from, end - from], at: start }
}

function beginningOf(draft: string): string {
  const line = draft.trim().replaceAll(/\s+/g, ' ')
  return line.length <= beginningLength ? line : `${line.slice(0, beginningLength)}…`
}
