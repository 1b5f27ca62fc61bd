import type { Promised } from '@/lib/checks/promises'
import { type SignalOrA, signalOrA } from '@/lib/checks/what'
import { boundaryAfter, boundaryBefore } from '@/lib/text/grapheme'
import type { Span } from '@/lib/text/span'
import type { Relations } from './relations'
import type { Commitment } from './report'
import { signalPart } from './rule-set-compile'
import type { SentenceFacts } from './sentence-facts'

/** Told by more than the sentence itself: by the customer's words, the place in the reply, or the sentences beside it. */
const related = ['acknowledge', 'assure', 'greeting', 'namesCustomer', 'warmEnding'] as const
type Related = (typeof related)[number]
const plain = signalOrA.filter((name): name is Exclude<SignalOrA, Related> => !related.some(other => other === name))

/** A signal and where it stands in its sentence. */
export type Shown = readonly [name: SignalOrA, span: Span]

/** What a sentence shows wherever it stands, without the names of what it does not show. */
export function shownIn(facts: SentenceFacts, relations: Relations): readonly Shown[] {
  const of = (name: SignalOrA, spans: readonly Span[]) => spans.map((span): Shown => [name, span])
  return [
    ...of('acknowledge', relations.acknowledge),
    ...of('namesCustomer', relations.names),
    ...of('assure', facts.assure),
    ...plain.flatMap(name => of(name, facts[name])),
    ...signalOrA.flatMap(name => of(name, facts.rules.parts[signalPart(name)] ?? [])),
  ]
}

const nothingShown: readonly Shown[] = []
const nothingPromised: readonly Commitment[] = []

/** What a sentence that starts at `start` shows, with where it stands in the draft, on whole characters. */
export function shownInDraft(draft: string, start: number, shown: readonly Shown[]): readonly Shown[] {
  if (shown.length === 0) return nothingShown
  return shown.map(([name, span]): Shown => [name, spanInDraft(draft, start, span)])
}

/** Where words of a sentence that starts at `start` stand in the draft, on whole characters. */
export function spanInDraft(draft: string, start: number, span: Span): Span {
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
