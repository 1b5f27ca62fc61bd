import { type SignalName, signalNames, type ThreeAsName, threeAsNames } from '@/lib/checks/vocabulary'
import { onCharacters } from '@/lib/text/grapheme'
import { type Span, shifted } from '@/lib/text/span'
import { isSignOff } from './placed'
import type { ReadSentence } from './read-sentence'
import type { Located } from './report'
import { signalPart } from './rule-set-compile'
import type { SentenceFacts } from './sentence-facts'

type Name = SignalName | ThreeAsName
export type Signals = Readonly<Record<Name, Located>>

const names: readonly Name[] = [...signalNames, ...threeAsNames]
/** Told by more than the sentence itself: by the customer's words, the place in the reply, or the sentences beside it. */
const related = ['acknowledge', 'assure', 'greeting', 'namesCustomer', 'warmEnding'] as const
type Related = (typeof related)[number]
const plain = names.filter((name): name is Exclude<Name, Related> => !related.some(other => other === name))

type Found = readonly [name: Name, span: Span]

/** What a sentence shows by itself, without the names of what it does not: found once, as most show nothing. */
const shownByThemselves = new WeakMap<SentenceFacts, readonly Found[]>()

function shownByItself(facts: SentenceFacts): readonly Found[] {
  const known = shownByThemselves.get(facts)
  if (known) return known
  const found = [
    ...plain.flatMap(name => facts[name].map((span): Found => [name, span])),
    ...names.flatMap(name => (facts.rules.parts[signalPart(name)] ?? []).map((span): Found => [name, span])),
  ]
  shownByThemselves.set(facts, found)
  return found
}

/** All signals and three As of a reply, located in the draft. */
export function signalsOf(draft: string, sentences: readonly ReadSentence[]): Signals {
  const found = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Span[]>
  const ending = endingOf(sentences)
  sentences.forEach((read, index) => {
    const { facts, relations, sentence } = read
    const add = (name: Name, spans: readonly Span[]) => {
      for (const span of spans) found[name].push(onCharacters(draft, shifted(span, sentence.start)))
    }
    add('acknowledge', relations.acknowledge)
    add('namesCustomer', relations.names)
    add('assure', isOnlyOffered(facts) && isBacked(sentences, index) ? facts.offers : facts.assure)
    if (index === 0 && facts.greeting) add('greeting', [facts.greeting])
    if (ending.has(read)) add('warmEnding', facts.warmWords)
    for (const [name, span] of shownByItself(facts)) add(name, [span])
  })
  return Object.fromEntries(
    names.map(name => [name, { present: found[name].length > 0, spans: found[name] }]),
  ) as unknown as Record<Name, Located>
}

function isOnlyOffered({ assure, offers }: SentenceFacts): boolean {
  return assure.length === 0 && offers.length > 0
}

/** Whether an offer of help comes with a request for what it takes, in its own sentence or the next. */
function isBacked(sentences: readonly ReadSentence[], index: number): boolean {
  return sentences.slice(index, index + 2).some(({ facts }) => facts.isConcreteRequest)
}

/** The last two sentences that say something, and the sign-off after them. */
function endingOf(sentences: readonly ReadSentence[]): ReadonlySet<ReadSentence> {
  const ending = new Set<ReadSentence>()
  let saying = 0
  for (let index = sentences.length - 1; index >= 0 && saying < 2; index--) {
    const read = sentences[index] as ReadSentence
    ending.add(read)
    if (!isSignOff(read.sentence.text)) saying++
  }
  return ending
}

/** The signals of a reply that is not judged: nothing is present. */
export function noSignals(): Signals {
  return Object.fromEntries(
    [...signalNames, ...threeAsNames].map(name => [name, { present: false, spans: [] }]),
  ) as unknown as Record<Name, Located>
}
