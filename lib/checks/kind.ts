import type { Span } from '@/lib/text/span'
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

/** Where a reply holds what a rule asks for. */
export interface Sought {
  readonly parts: Readonly<Record<string, Finder>>
  readonly in: (reply: FoldedReply) => readonly PlacedSpan[]
}

function isIn(where: Place, place: Place): boolean {
  return where === 'any' || where === place || (where === 'opening' && place === 'greeting')
}

/** Makes something to look for ready: its words by the sentence, or the signal that already stands in the reply. */
export function sought(what: What, part: string, { id, lists, where }: Preparation): Sought {
  const key = `${id}#${part}`
  const find = finderOfWhat(what, lists)
  const spansIn = (reply: FoldedReply, sentence: FoldedReply['sentences'][number]): readonly Span[] => {
    if (find)
      return (sentence.rules.parts[key] ?? []).map(([start, end]) => [start + sentence.start, end + sentence.start])
    const signal = 'signal' in what ? reply.signals[what.signal] : undefined
    return (signal?.spans ?? []).filter(([start]) => start >= sentence.start && start < sentence.end)
  }
  return {
    parts: find ? { [key]: find } : {},
    in: reply =>
      reply.sentences.flatMap((sentence, at) =>
        isIn(where, sentence.place)
          ? spansIn(reply, sentence).map(span => ({ span, sentence: at, paragraph: sentence.paragraph }))
          : [],
      ),
  }
}
