import type { Promised } from '@/lib/checks/promises'
import { type SignalName, signalNames, type ThreeAsName, threeAsNames } from '@/lib/checks/vocabulary'
import { boundaryAfter, boundaryBefore } from '@/lib/text/grapheme'
import type { Span } from '@/lib/text/span'
import { isSignOff } from './placed'
import type { ReadSentence } from './read-sentence'
import type { Relations } from './relations'
import type { Commitment, Located } from './report'
import { signalPart } from './rule-set-compile'
import type { SentenceFacts } from './sentence-facts'

type Name = SignalName | ThreeAsName
export type Signals = Readonly<Record<Name, Located>>

const names: readonly Name[] = [...signalNames, ...threeAsNames]
/** Told by more than the sentence itself: by the customer's words, the place in the reply, or the sentences beside it. */
const related = ['acknowledge', 'assure', 'greeting', 'namesCustomer', 'warmEnding'] as const
type Related = (typeof related)[number]
const plain = names.filter((name): name is Exclude<Name, Related> => !related.some(other => other === name))

/** A signal and where it stands in its sentence. */
export type Shown = readonly [name: Name, span: Span]

/** What a sentence shows wherever it stands, without the names of what it does not show. */
export function shownIn(facts: SentenceFacts, relations: Relations): readonly Shown[] {
  const of = (name: Name, spans: readonly Span[]) => spans.map((span): Shown => [name, span])
  return [
    ...of('acknowledge', relations.acknowledge),
    ...of('namesCustomer', relations.names),
    ...of('assure', facts.assure),
    ...plain.flatMap(name => of(name, facts[name])),
    ...names.flatMap(name => of(name, facts.rules.parts[signalPart(name)] ?? [])),
  ]
}

const nothingShown: readonly Shown[] = []
const nothingPromised: readonly Commitment[] = []

/** What a sentence that starts at `start` shows, with where it stands in the draft, on whole characters. */
export function shownInDraft(draft: string, start: number, shown: readonly Shown[]): readonly Shown[] {
  if (shown.length === 0) return nothingShown
  return shown.map(([name, span]): Shown => [name, spanInDraft(draft, start, span)])
}

function spanInDraft(draft: string, start: number, span: Span): Span {
  return [boundaryBefore(draft, span[0] + start), boundaryAfter(draft, span[1] + start)]
}

/** What a sentence that starts at `start` promises, with where it stands in the draft. */
export function promisesInDraft(start: number, promises: readonly Promised[]): readonly Commitment[] {
  if (promises.length === 0) return nothingPromised
  return promises.map(({ span, owner, action, when }) => ({
    start: span[0] + start,
    end: span[1] + start,
    owner,
    action,
    when,
  }))
}

/** All signals and three As of a reply, located in the draft. */
export function signalsOf(draft: string, sentences: readonly ReadSentence[]): Signals {
  const found = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Span[]>
  const ending = startOfEnding(sentences)
  for (let index = 0; index < sentences.length; index++) {
    const { facts, shownAt, sentence } = sentences[index]!
    const add = (name: Name, span: Span) => {
      found[name].push(spanInDraft(draft, sentence.start, span))
    }
    if (index === 0 && facts.greeting) add('greeting', facts.greeting)
    if (index >= ending) for (const span of facts.warmWords) add('warmEnding', span)
    if (isOnlyOffered(facts) && isBacked(sentences, index)) for (const span of facts.offers) add('assure', span)
    for (const [name, span] of shownAt) found[name].push(span)
  }
  return Object.fromEntries(
    names.map(name => [name, { present: found[name].length > 0, spans: found[name] }]),
  ) as unknown as Record<Name, Located>
}

function isOnlyOffered({ assure, offers }: SentenceFacts): boolean {
  return assure.length === 0 && offers.length > 0
}

/** Whether an offer of help comes with a request for what it takes, in its own sentence or the next. */
function isBacked(sentences: readonly ReadSentence[], index: number): boolean {
  return (sentences[index]!.facts.isConcreteRequest || sentences[index + 1]?.facts.isConcreteRequest) ?? false
}

/** Where the last two sentences that say something start, with the sign-off after them. */
function startOfEnding(sentences: readonly ReadSentence[]): number {
  let saying = 0
  let start = sentences.length
  while (start > 0 && saying < 2) {
    start--
    if (!isSignOff(sentences[start]!.sentence.text)) saying++
  }
  return start
}

/** The signals of a reply that is not judged: nothing is present. */
export function noSignals(): Signals {
  return Object.fromEntries(
    [...signalNames, ...threeAsNames].map(name => [name, { present: false, spans: [] }]),
  ) as unknown as Record<Name, Located>
}
