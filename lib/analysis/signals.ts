import { byName } from '@/lib/checks/by-name'
import { type SignalOrA, signalOrA } from '@/lib/checks/what'
import type { Span } from '@/lib/text/span'
import { isSignOff } from './placed'
import type { ReadSentence } from './read-sentence'
import type { Located } from './report'
import type { SentenceFacts } from './sentence-facts'
import { spanInDraft } from './shown'

export type Signals = Readonly<Record<SignalOrA, Located>>

/** All signals and three As of a reply, located in the draft. */
export function signalsOf(draft: string, sentences: readonly ReadSentence[]): Signals {
  const found = byName(signalOrA, (): Span[] => [])
  const ending = startOfEnding(sentences)
  for (let index = 0; index < sentences.length; index++) {
    const { facts, shownAt, sentence } = sentences[index]!
    const add = (name: SignalOrA, span: Span) => {
      found[name].push(spanInDraft(draft, sentence.start, span))
    }
    if (index === 0 && facts.greeting) add('greeting', facts.greeting)
    if (index >= ending) for (const span of facts.warmWords) add('warmEnding', span)
    if (isOnlyOffered(facts) && isBacked(sentences, index)) for (const span of facts.offers) add('assure', span)
    for (const [name, span] of shownAt) found[name].push(span)
  }
  return byName(signalOrA, name => ({ present: found[name].length > 0, spans: found[name] }))
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
  return byName(signalOrA, () => ({ present: false, spans: [] }))
}
