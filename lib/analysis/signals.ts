import { type SignalName, signalNames, type ThreeAsName, threeAsNames } from '@/lib/checks/vocabulary'
import { onCharacters } from '@/lib/text/grapheme'
import { type Span, shifted } from '@/lib/text/span'
import { isSignOff } from './placed'
import type { ReadSentence } from './read-sentence'
import type { Located } from './report'
import { signalPart } from './rule-set-compile'

type Name = SignalName | ThreeAsName
export type Signals = Readonly<Record<Name, Located>>

/** All signals and three As of a reply, located in the draft. */
export function signalsOf(draft: string, sentences: readonly ReadSentence[]): Signals {
  const ending = endingOf(sentences)
  const spansIn = (name: Name, read: ReadSentence, index: number): readonly Span[] => {
    const { facts, relations } = read
    switch (name) {
      case 'acknowledge':
        return relations.acknowledge
      case 'assure':
        return facts.assure.length > 0 || !isBacked(sentences, index) ? facts.assure : facts.offers
      case 'greeting':
        return index === 0 && facts.greeting ? [facts.greeting] : []
      case 'namesCustomer':
        return relations.names
      case 'warmEnding':
        return ending.has(read) ? facts.warmWords : []
      default:
        return facts[name]
    }
  }
  const located = (name: Name): Located => {
    const spans = sentences.flatMap((read, index) =>
      [...spansIn(name, read, index), ...(read.facts.rules.parts[signalPart(name)] ?? [])].map(span =>
        onCharacters(draft, shifted(span, read.sentence.start)),
      ),
    )
    return { present: spans.length > 0, spans }
  }
  return Object.fromEntries([...signalNames, ...threeAsNames].map(name => [name, located(name)])) as Record<
    Name,
    Located
  >
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
