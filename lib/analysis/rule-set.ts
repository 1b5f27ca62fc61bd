import type { Finder, Match } from '@/lib/checks/finder'
import { noParts } from '@/lib/checks/kind'
import { measuresOf } from '@/lib/checks/measure'
import type { Group, Level } from '@/lib/checks/vocabulary'
import { spelledWords } from '@/lib/language/spelled-out'
import { type Tagged, tagged } from '@/lib/language/tagged'
import { mergedOverrides } from '@/lib/packs/layers'
import type { Pack } from '@/lib/packs/pack'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import { core } from '@/lib/rules/core'
import type { Span } from '@/lib/text/span'
import type { ReplyView } from './reply-view'
import type { ChecklistItem, Finding } from './report'
import type { Hit, RuleFacts } from './rule-facts'
import { checklistIn } from './rule-set-checklist'
import { type CompiledPacks, type CompiledRule, compile } from './rule-set-compile'
import { findingsIn, type Mark, markName, marksIn } from './rule-set-findings'
import { type Marks, suggestionsFor } from './rule-set-suggestions'
import { type RuleWatch, watched } from './rule-watch'

/** All active packs, layered and made ready to run. */
export interface RuleSet {
  /** Changes whenever any rule does: part of the key of the memory of sentences. */
  readonly key: string
  factsOf(sentence: Tagged): RuleFacts
  /** Sentence hits lifted into the draft plus reply-level findings, most important first, one mark a place. */
  findingsOf(reply: ReplyView): readonly Finding[]
  /** The same marks as the score weighs them. */
  marksOf(reply: ReplyView): readonly Mark[]
  /** The items before sending; `findings` are those of this reply. */
  checklistOf(reply: ReplyView, findings: readonly Finding[]): readonly ChecklistItem[]
  /** Level and group of a rule, for the score. */
  describe(rule: string): { readonly level: Level; readonly group: Group } | undefined
}

/** The rule that a part belongs to: a part is named after it, with what it is of the rule behind. */
function ruleOfPart(part: string): string {
  return part.split(' ', 1)[0]!
}

/** Two rules may meet in one place; a rule of its own does not mark the same words twice. */
function hitsOf(rule: CompiledRule, sentence: Tagged, matches: readonly Match[], marks: Marks): readonly Hit[] {
  return matches.map((match): Hit => {
    let suggestions: readonly Suggestion[] | undefined
    return {
      rule: rule.name,
      name: markName(rule.name, sentence.text.slice(...match.span)),
      span: match.span,
      confidence: rule.confidence,
      get suggestions() {
        suggestions ??= suggestionsFor(rule, sentence, match, marks)
        return suggestions
      },
      captures: match.captures,
    }
  })
}

function partsOf(
  packs: CompiledPacks,
  words: ReturnType<typeof spelledWords>,
  watch: RuleWatch | undefined,
): RuleFacts['parts'] {
  const parts: Record<string, readonly Span[]> = {}
  const found = new Map<Finder, readonly Span[]>()
  for (const number of packs.partsIndex.awake(words)) {
    const [part, find] = packs.parts[number]!
    const spans = found.get(find) ?? watched(watch, ruleOfPart(part), () => find(words)).map(({ span }) => span)
    found.set(find, spans)
    if (spans.length > 0) parts[part] = spans
  }
  return Object.keys(parts).length > 0 ? parts : noParts
}

/**
 * Layers packs over each other, the built-in one first, and makes them ready to run. The packs must have been read
 * without problems. `overrides` are the changes to rules as they were settled between the packs, where not all count.
 * `watch` stands by where somebody wants to know what each rule costs.
 */
export function createRuleSet(packs: readonly Pack[], overrides = mergedOverrides(packs), watch?: RuleWatch): RuleSet {
  const compiled = compile(packs, overrides)
  const matchesIn = (words: ReturnType<typeof spelledWords>) =>
    compiled.rulesIndex
      .awake(words)
      .map(number => compiled.sentenceRules[number]!)
      .map(rule => ({ rule, matches: watched(watch, rule.name, () => rule.find(words)) }))
      .filter(({ matches }) => matches.length > 0)
  /** How many places carry a mark that a rewrite should take away; a slot it leaves open is no such mark. */
  const countOf = (found: ReturnType<typeof matchesIn>): number =>
    found.reduce((sum, { rule, matches }) => sum + (rule.group === 'safety' ? 0 : matches.length), 0)
  const marksInText = (text: string) => countOf(matchesIn(spelledWords(tagged(text))))
  return {
    key: compiled.key,
    factsOf(sentence) {
      const words = spelledWords(sentence)
      const found = matchesIn(words)
      const marks = { before: countOf(found), in: marksInText }
      return {
        hits: found.flatMap(({ rule, matches }) => hitsOf(rule, sentence, matches, marks)),
        parts: partsOf(compiled, words, watch),
        measures: measuresOf(sentence.text, words),
      }
    },
    findingsOf: reply => findingsIn(compiled, reply, watch),
    marksOf: reply => marksIn(compiled, reply),
    checklistOf: (reply, findings) => checklistIn(compiled, reply, findings),
    describe: rule => compiled.byName.get(rule),
  }
}

let builtIn: RuleSet | undefined

/** The built-in pack alone, made once. */
export function coreRuleSet(): RuleSet {
  builtIn ??= createRuleSet([core])
  return builtIn
}
