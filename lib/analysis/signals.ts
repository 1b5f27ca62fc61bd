import { type SignalName, signalNames, type ThreeAsName, threeAsNames } from '@/lib/checks/vocabulary'
import { onCharacters } from '@/lib/text/grapheme'
import { type Span, shifted } from '@/lib/text/span'
import { isSignOff } from './placed'
import type { ReadSentence } from './read-sentence'
import type { Located } from './report'
import { signalPart } from './rule-set-compile'

type Name = SignalName | ThreeAsName
export type Signals = Readonly<Record<Name, Located>>

const names: readonly Name[] = [...signalNames, ...threeAsNames]
const partOf = Object.fromEntries(names.map(name => [name, signalPart(name)])) as Readonly<Record<Name, string>>

/** All signals and three As of a reply, located in the draft. */
export function signalsOf(draft: string, sentences: readonly ReadSentence[]): Signals {
  const ending = endingOf(sentences)
  const spansIn = (name: Name, read: ReadSentence, index: number): readonly Span[] => {
    const { facts, relations } = read
    switch (name) {
      case 'acknowledge':
        return relations.acknowledge
      case 'assure':
        return facts.offers.length > 0 && facts.assure.length === 0 && isBacked(sentences, index)
          ? facts.offers
          : facts.assure
      case 'greeting':
        return index === 0 && facts.greeting ? [facts.greeting] : nowhere
      case 'namesCustomer':
        return relations.names
      case 'warmEnding':
        return ending.has(read) ? facts.warmWords : nowhere
      default:
        return facts[name]
    }
  }
  const found = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Span[]>
  sentences.forEach((read, index) => {
    const { parts } = read.facts.rules
    for (const name of names) {
      for (const spans of [spansIn(name, read, index), parts[partOf[name]]]) {
        for (const span of spans ?? nowhere) found[name].push(onCharacters(draft, shifted(span, read.sentence.start)))
      }
    }
  })
  return Object.fromEntries(
    names.map(name => [name, { present: found[name].length > 0, spans: found[name] }]),
  ) as unknown as Record<Name, Located>
}

const nowhere: readonly Span[] = []

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
