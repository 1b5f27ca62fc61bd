import type { Tagged } from '@/lib/language/tagged'
import type { Span } from '@/lib/text/span'

/**
 * A way to say a whole sentence better. It gives the sentence anew, several ways where that helps, or nothing where it
 * is not sure; unknown facts become visible slots such as "[date]". Its examples are its tests.
 */
export interface Rewrite {
  readonly id: string
  readonly label: string
  readonly examples: readonly { readonly before: string; readonly after: readonly string[] }[]
  /** It leaves the marked words and adds what excuses them: for rules that have an `unless`, where nothing else fits. */
  readonly isAddition?: true
  /** `at` is the place that a rule marked, in offsets of the sentence. */
  readonly rewrite: (sentence: Tagged, at: Span) => readonly string[]
}
