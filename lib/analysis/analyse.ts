import { answeredQuestions } from './answered-questions'
import { asksAgainFindings } from './asks-again-findings'
import { auditOf } from './audit'
import { creditsOf } from './credit'
import { createSentenceMemory, createTicketMemory, type Memory } from './memory'
import { placesOf } from './placed'
import type { ReadSentence } from './read-sentence'
import { relationsOf } from './relations'
import type { PlacedSentence, ReplyView } from './reply-view'
import type { AnsweredQuestion, Commitment, Input, Report } from './report'
import type { RuleSet } from './rule-set'
import { scoreOf, scorePartsOf } from './score'
import { sentenceFactsOf } from './sentence-facts'
import { shownIn } from './shown'
import { noSignals, type Signals, signalsOf } from './signals'
import { areThreeAsNeeded, threeAsOf } from './three-as'
import { type TicketFacts, ticketFactsOf } from './ticket-facts'

export { createSentenceMemory, createTicketMemory, type Memory, type SentenceMemory, type TicketMemory } from './memory'

/**
 * Everything the engine says of one draft. Pure: the same input and rule set give the same Report, with or without a
 * memory. A ticket memory handed over with another ticket's input forgets the old ticket first.
 */
export function analyse(input: Input, ruleSet: RuleSet, memory: Memory = emptyMemory()): Report {
  const ticket = memory.ticket.ticket(input, () => ticketFactsOf(input))
  const { sentences: found, truncated } = memory.ticket.sentencesOf(input.draft)
  if (memory.ticket.languageOf(input.draft) === 'other') return unjudged(input, ticket, truncated)
  const sentences = memory.ticket.read(ruleSet.key, input.draft, found, text => {
    const facts = memory.sentences.recall(ruleSet.key, text, () => sentenceFactsOf(text, ruleSet))
    const relations = relationsOf(text, facts, ticket, input.customerName ?? null)
    return { facts, relations, shown: shownIn(facts, relations), credits: creditsOf(facts) }
  })
  return folded(input, ruleSet, ticket, sentences, truncated)
}

function emptyMemory(): Memory {
  return { sentences: createSentenceMemory(1_000), ticket: createTicketMemory() }
}

/** The reply as a whole, from what is known of its sentences; no text is read any more. */
function folded(
  input: Input,
  ruleSet: RuleSet,
  ticket: TicketFacts,
  sentences: readonly ReadSentence[],
  truncated: boolean,
): Report {
  const signals = signalsOf(input.draft, sentences)
  const needed = areThreeAsNeeded(ticket, input.channel)
  const threeAs = threeAsOf(signals, needed)
  const questions = answeredQuestions(input.draft, ticket.reading?.questions ?? [], sentences)
  const reply = replyView(input, ticket, sentences, signals, needed, questions)
  const ruleFindings = ruleSet.findingsOf(reply)
  const findings = [...ruleFindings, ...asksAgainFindings(input.draft, sentences)]
  const scoreParts = scorePartsOf(sentences, ruleSet.marksOf(withoutCustomer(reply)))
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    score: scoreOf(scoreParts),
    scoreParts,
    customer: ticket.reading && { ...ticket.reading, questions },
    threeAs,
    signals: onlySignals(signals),
    promises: promisesOf(sentences),
    findings,
    checklist: ruleSet.checklistOf(reply, ruleFindings),
    audit: auditOf({ ticket, sentences, signals, threeAs, questions, findings }),
    language: 'en',
    truncated,
  }
}

function replyView(
  input: Input,
  ticket: TicketFacts,
  sentences: readonly ReadSentence[],
  signals: Signals,
  threeAsNeeded: boolean,
  questions: readonly AnsweredQuestion[],
): ReplyView {
  const places = placesOf(sentences)
  const placed: PlacedSentence[] = []
  let words = 0
  for (let index = 0; index < sentences.length; index++) {
    const { sentence, facts } = sentences[index]!
    const { text, start, end, paragraph } = sentence
    placed.push({ text, start, end, paragraph, place: places.of(index), rules: facts.rules })
    words += facts.words
  }
  return {
    draft: input.draft,
    sentences: placed,
    signals,
    threeAsNeeded,
    customer: ticket.reading,
    questions,
    customerName: input.customerName ?? null,
    subject: input.subject ?? null,
    ticketId: input.ticketId ?? null,
    thread: ticket.thread,
    channel: input.channel ?? 'unknown',
    tags: input.tags ?? [],
    replyNumber: input.replyNumber ?? null,
    words,
  }
}

/** The score is of the draft alone: as if nothing were known of the customer, and nothing said met their words. */
function withoutCustomer(reply: ReplyView): ReplyView {
  const { acknowledge, namesCustomer } = noSignals()
  const signals = { ...reply.signals, acknowledge, namesCustomer }
  return { ...reply, signals, customer: null, questions: [], threeAsNeeded: false, customerName: null, thread: [] }
}

function promisesOf(sentences: readonly ReadSentence[]): Commitment[] {
  const promises: Commitment[] = []
  for (let at = 0; at < sentences.length; at++) {
    for (const promise of sentences[at]!.promisesAt) promises.push(promise)
  }
  return promises
}

function onlySignals(signals: Signals): Report['signals'] {
  const { acknowledge: _acknowledge, align: _align, assure: _assure, ...others } = signals
  return others
}

/** Another language than English: the customer's side may still be read, the draft is not judged, and the Report says so. */
function unjudged(input: Input, ticket: TicketFacts, truncated: boolean): Report {
  const signals = noSignals()
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    score: 50,
    scoreParts: [],
    customer: ticket.reading && {
      ...ticket.reading,
      questions: answeredQuestions(input.draft, ticket.reading.questions, []),
    },
    threeAs: threeAsOf(signals, false),
    signals: onlySignals(signals),
    promises: [],
    findings: [],
    checklist: [],
    audit: { effort: null, resolutionQuality: null, empathyIndex: null },
    language: 'other',
    truncated,
  }
}
