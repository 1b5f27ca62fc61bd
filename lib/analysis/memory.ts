import type { AnalysedPart } from '@/lib/text/analysed-part'
import { DraftSentences } from '@/lib/text/draft-sentences'
import { guessLanguage, type LanguageTally, languageSample, tallyOfLine } from '@/lib/text/language-guess'
import { LastSeen } from '@/lib/text/last-seen'
import type { Sentence } from '@/lib/text/sentence'
import { type UnitOfLine, unitsOfLine } from '@/lib/text/split-sentences'
import type { ReadSentence } from './read-sentence'
import type { Input } from './report'
import type { SentenceFacts } from './sentence-facts'
import { promisesInDraft, shownInDraft } from './shown'
import type { TicketFacts } from './ticket-facts'

/** Facts of sentences, shared by all tickets: no customer and no place in it. The least used go first. */
export interface SentenceMemory {
  /** The facts that a rule set, told by its key, finds in a sentence; made when they are not known. */
  recall(rules: string, sentence: string, make: () => SentenceFacts): SentenceFacts
  readonly size: number
}

/** What belongs to one ticket and its draft; everything goes as soon as another ticket asks. */
export interface TicketMemory {
  /** The facts of the input's ticket, made when it is not the one remembered. */
  ticket(input: Input, make: () => TicketFacts): TicketFacts
  /** The sentences of the draft; only the lines that were edited are split again. */
  sentencesOf(draft: string): AnalysedPart
  /** The language of the draft; only lines that are new in its beginning are read for it. */
  languageOf(draft: string): 'en' | 'other'
  /**
   * What is known of the sentences of a draft; only those that the last draft did not hold are read. Before the first
   * that differs, the very same objects come again.
   */
  read(
    rules: string,
    draft: string,
    sentences: readonly Sentence[],
    make: (text: string) => Reading,
  ): readonly ReadSentence[]
}

/** What is known of a sentence wherever it stands. */
export type Reading = Omit<ReadSentence, 'sentence' | 'shownAt' | 'promisesAt'>

/** What the brain remembers between drafts. Leaving it out changes the speed of an answer, never the answer. */
export interface Memory {
  readonly sentences: SentenceMemory
  readonly ticket: TicketMemory
}

/** A memory of at most `limit` sentences. */
export function createSentenceMemory(limit: number): SentenceMemory {
  // A Map keeps the order of insertion, so the first key is the one not used for longest.
  const known = new Map<string, { readonly rules: string; readonly facts: SentenceFacts }>()
  return {
    get size() {
      return known.size
    },
    recall(rules, sentence, make) {
      const held = known.get(sentence)
      const entry = held?.rules === rules ? held : { rules, facts: make() }
      known.delete(sentence)
      known.set(sentence, entry)
      if (known.size > limit) known.delete(known.keys().next().value ?? sentence)
      return entry.facts
    },
  }
}

export function createTicketMemory(): TicketMemory {
  let held: { readonly input: Input; readonly key: string; readonly facts: TicketFacts } | null = null
  let readBy = ''
  const units = new LastSeen<readonly UnitOfLine[]>()
  const tallies = new LastSeen<LanguageTally>()
  const sentences = new DraftSentences(line => units.recall(line, () => unitsOfLine(line)))
  let language: { readonly sample: string; readonly guess: 'en' | 'other' } | null = null
  let readings = new LastSeen<Reading>()
  let last: readonly ReadSentence[] = []
  const forgetReadings = () => {
    readings = new LastSeen()
    last = []
  }
  return {
    ticket(input, make) {
      if (held && isOfTicket(input, held.input)) return held.facts
      const key = ticketKey(input)
      if (held?.key !== key) forgetReadings()
      held = { input, key, facts: held?.key === key ? held.facts : make() }
      return held.facts
    },
    sentencesOf(draft) {
      units.next()
      return sentences.of(draft)
    },
    languageOf(draft) {
      const sample = languageSample(draft)
      if (language?.sample === sample) return language.guess
      tallies.next()
      const guess = guessLanguage(draft, line => tallies.recall(line, () => tallyOfLine(line)))
      language = { sample, guess }
      return guess
    },
    read(rules, draft, found, make) {
      if (readBy !== rules) forgetReadings()
      readBy = rules
      readings.next(last.length)
      last = readAfter(last, draft, found, text => readings.recall(text, () => make(text)))
      return last
    },
  }
}

/** Reads the sentences of a draft: those that it shares with the last one at its beginning and end are only moved. */
function readAfter(
  last: readonly ReadSentence[],
  draft: string,
  found: readonly Sentence[],
  recall: (text: string) => Reading,
): readonly ReadSentence[] {
  const shorter = Math.min(last.length, found.length)
  let same = 0
  while (same < shorter && last[same]!.sentence === found[same]) same++
  const grown = found.length - last.length
  let tail = found.length
  while (tail > same && tail - grown > same && last[tail - grown - 1]!.sentence.text === found[tail - 1]!.text) tail--
  const read = last.slice(0, same)
  for (let at = same; at < found.length; at++) {
    const sentence = found[at]!
    const { facts, relations, shown, credits } = at < tail ? recall(sentence.text) : last[at - grown]!
    const shownAt = shownInDraft(draft, sentence.start, shown)
    const promisesAt = promisesInDraft(sentence.start, facts.promises)
    read.push({ sentence, facts, relations, shown, credits, shownAt, promisesAt })
  }
  return read
}

/** Whether two inputs are of one ticket by the very same parts: told without reading the thread. */
function isOfTicket(one: Input, other: Input): boolean {
  return (
    one.customer === other.customer &&
    one.thread === other.thread &&
    one.customerName === other.customerName &&
    one.channel === other.channel
  )
}

/** Stands for everything of an input that a ticket's facts and relations are made of. */
function ticketKey(input: Input): string {
  return JSON.stringify([input.customer, input.thread, input.customerName, input.channel])
}
