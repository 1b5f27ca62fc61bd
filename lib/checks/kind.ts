import { type Span, shifted } from '@/lib/text/span'
import type { Finder } from './finder'
import type { Place, SignalName, ThreeAsName } from './vocabulary'
import { finderOfWhat, type Lists, type What } from './what'

/** What can be counted in one sentence without knowing the rest. */
export interface SentenceMeasures {
  readonly words: number
  readonly syllables: number
  readonly exclamations: number
  readonly questionMarks: number
  readonly allCapsWords: number
  readonly negations: number
  readonly links: number
}

/** The sentences of a reply as reply-level checks meet them: places already found, no text to read. */
export interface FoldedReply {
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly paragraph: number
    readonly place: Exclude<Place, 'any'>
    readonly rules: { readonly parts: Readonly<Record<string, readonly Span[]>>; readonly measures: SentenceMeasures }
  }[]
  readonly signals: Readonly<
    Record<SignalName | ThreeAsName, { readonly present: boolean; readonly spans: readonly Span[] }>
  >
}

/** One thing a check says of a reply. Without a span it is about the reply as a whole. */
export interface Outcome {
  readonly span: Span | null
  /** For "{{count}}" and "{{value}}" in messages. */
  readonly values: Readonly<Record<string, string>>
  /** What to write instead, where the check itself knows it. */
  readonly instead?: string
}

/** A check with its parameters filled in: looks for words in a sentence, or judges the whole reply from what was found. */
export type PreparedCheck =
  | { readonly kind: 'sentence'; readonly find: Finder }
  | {
      readonly kind: 'reply'
      /** What to look for in each sentence beforehand, by part id. */
      readonly parts: Readonly<Record<string, Finder>>
      readonly judge: (reply: FoldedReply) => readonly Outcome[]
    }

export interface Preparation {
  /** `pack:rule`, in front of the ids of parts so that rules never meet. */
  readonly id: string
  readonly lists: Lists
  /** The part of the reply that counts. */
  readonly where: Place
}

/** A stretch of the draft and the sentence it stands in. */
export interface PlacedSpan {
  readonly span: Span
  readonly sentence: number
  readonly paragraph: number
}

/** Where a reply holds what a rule asks for, in the order of the sentences. */
export interface Sought {
  readonly parts: Readonly<Record<string, Finder>>
  /** Whether it is looked for in the words of each sentence, rather than told by a signal of the reply. */
  readonly isOfWords: boolean
  readonly in: (reply: FoldedReply) => readonly PlacedSpan[]
  /** Whether it stands in one of the sentences `from` to `to`. */
  readonly isWithin: (reply: FoldedReply, from: number, to: number) => boolean
}

function isIn(where: Place, place: Place): boolean {
  return where === 'any' || where === place || (where === 'opening' && place === 'greeting')
}

/** Where the parts and signals of a reply stand: made once a reply, however many rules ask. */
interface PlacesOfReply {
  /** The numbers of the sentences that hold each part, in order. */
  readonly parts: ReadonlyMap<string, readonly number[]>
  readonly signals: Map<object, readonly PlacedSpan[]>
  readonly sentencesOfSignals: Map<object, readonly number[]>
}

type Parts = FoldedReply['sentences'][number]['rules']['parts']
const keysOfParts = new WeakMap<Parts, readonly string[]>()

/** What a sentence holds that holds no part: most do. */
export const noParts: Parts = {}

/** The parts that a sentence holds, listed once for all the drafts it stands in. */
function keysOf(parts: Parts): readonly string[] {
  const keys = keysOfParts.get(parts) ?? Object.keys(parts)
  keysOfParts.set(parts, keys)
  return keys
}

const placesOfReplies = new WeakMap<FoldedReply['sentences'], PlacesOfReply>()

function placesIn({ sentences }: FoldedReply): PlacesOfReply {
  const known = placesOfReplies.get(sentences)
  if (known) return known
  const parts = new Map<string, number[]>()
  for (let at = 0; at < sentences.length; at++) {
    const held = sentences[at]!.rules.parts
    if (held === noParts) continue
    for (const key of keysOf(held)) {
      const holding = parts.get(key)
      if (holding) holding.push(at)
      else parts.set(key, [at])
    }
  }
  const places = { parts, signals: new Map(), sentencesOfSignals: new Map() }
  placesOfReplies.set(sentences, places)
  return places
}

/** The spans of a signal by the sentences they start in, in the order of these. */
function placesOfSignal(reply: FoldedReply, name: SignalName | ThreeAsName): readonly PlacedSpan[] {
  const { signals } = placesIn(reply)
  const signal = reply.signals[name]
  const known = signals.get(signal)
  if (known) return known
  const places: PlacedSpan[] = []
  let isInOrder = true
  for (const span of signal.spans) {
    const sentence = sentenceAt(reply.sentences, span[0])
    if (sentence < 0) continue
    isInOrder &&= sentence >= (places.at(-1)?.sentence ?? 0)
    places.push({ span, sentence, paragraph: reply.sentences[sentence]!.paragraph })
  }
  if (!isInOrder) places.sort((a, b) => a.sentence - b.sentence)
  signals.set(signal, places)
  return places
}

/** The number of the sentence that holds a place; -1 for none. */
function sentenceAt(sentences: FoldedReply['sentences'], place: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = sentences[middle]!
    if (place < start) high = middle - 1
    else if (place >= end) low = middle + 1
    else return middle
  }
  return -1
}

/** The sentences that the spans of a signal start in, in order. */
function sentencesOfSignal(reply: FoldedReply, name: SignalName | ThreeAsName): readonly number[] {
  const { sentencesOfSignals } = placesIn(reply)
  const signal = reply.signals[name]
  const known = sentencesOfSignals.get(signal)
  if (known) return known
  const sentences = placesOfSignal(reply, name).map(({ sentence }) => sentence)
  sentencesOfSignals.set(signal, sentences)
  return sentences
}

/** The index of the first of these numbers, which are in order, that is `least` or more. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! >= least) high = middle
    else low = middle + 1
  }
  return low
}

/** Up to here sentences are looked at one by one; beyond, where a part stands is told for the whole reply at once. */
const few = 4

function isHeldWithin({ sentences }: FoldedReply, key: string, where: Place, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at <= to && at < sentences.length; at++) {
    const { place, rules } = sentences[at]!
    if (rules.parts !== noParts && rules.parts[key] && isIn(where, place)) return true
  }
  return false
}

/** Makes something to look for ready: its words by the sentence, or the signal that already stands in the reply. */
export function sought(what: What, part: string, { id, lists, where }: Preparation): Sought {
  const key = `${id}#${part}`
  const find = finderOfWhat(what, lists)
  const sentencesWith = (reply: FoldedReply): readonly number[] => placesIn(reply).parts.get(key) ?? []
  const placesOfWords = (reply: FoldedReply): readonly PlacedSpan[] =>
    sentencesWith(reply).flatMap(sentence => {
      const { rules, start, paragraph } = reply.sentences[sentence]!
      return (rules.parts[key] ?? []).map(span => ({ span: shifted(span, start), sentence, paragraph }))
    })
  const placesAnywhere = (reply: FoldedReply): readonly PlacedSpan[] => {
    if (find) return placesOfWords(reply)
    return 'signal' in what ? placesOfSignal(reply, what.signal) : []
  }
  return {
    parts: find ? { [key]: find } : {},
    isOfWords: find !== null,
    in: reply => {
      const places = placesAnywhere(reply)
      return where === 'any' ? places : places.filter(({ sentence }) => isIn(where, reply.sentences[sentence]!.place))
    },
    isWithin: (reply, from, to) => {
      if (find && to - from < few) return isHeldWithin(reply, key, where, from, to)
      const holding = find ? sentencesWith(reply) : 'signal' in what ? sentencesOfSignal(reply, what.signal) : []
      for (let at = firstFrom(holding, from); at < holding.length && holding[at]! <= to; at++) {
        if (isIn(where, reply.sentences[holding[at]!]!.place)) return true
      }
      return false
    },
  }
}
