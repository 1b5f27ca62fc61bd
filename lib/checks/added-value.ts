import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const extra = wording(
  "(?:(?:i|we)(?:'ve| have|'d like to| would like to|'ll| will)? (?:also )?(?:added|add|offer|offered|applied|apply|included|include|given|give|credited|credit|send you|sent you|extended|extend|upgraded|upgrade|waived|waive)(?: \\w+){0,4} (?:free|discount|voucher|coupon|credit|credits|gift|bonus|extra|complimentary|upgrade|month|months|points|postage|shipping|fee|fees|goodwill))",
  '(?:as a |with a |small )+(?:thank[- ]you|gesture|goodwill|token|apology gift)',
  "(?:free of charge|on the house|at no (?:extra )?(?:cost|charge)|complimentary|no extra charge|(?<!\\b(?:that|this|it|which|all|one|blame|fault|mistake|error|delay|mix-up|failure|responsibility|depends?|rely|relies|relying|counts?|counting)(?:'s| is| was)? (?:entirely |all |fully |completely |squarely )?)on us|free (?:month|shipping|postage|upgrade|delivery|replacement|return))",
  "(?:pro ?tip|quick tip|handy tip|helpful tip|a tip|by the way|while (?:i was|you(?:'re| are)) (?:at it|there|here)|in case (?:it|you)(?:'s| is| ever)? (?:helps|helpful|useful|need)|you (?:might|may) also (?:like|find|want|enjoy))",
  '(?:\\d+ ?%|[$€£]\\d+)(?: \\w+){0,2} (?:discount|off|credit|voucher|coupon)',
)

/** Where a sentence gives something small that was not asked for. */
export function addedValueIn(sentence: string): Span[] {
  return outermost(spansOf(straight(sentence), extra))
}
