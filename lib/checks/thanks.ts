import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const thanks = wording(
  '(?:many |so many |big |huge |a thousand )?thank(?:s| you| u)(?: (?:so|very) much| a lot| again| kindly| in advance| ever so much)*(?: for (?:(?! and )[^,.!?;:—–-]){1,60}(?<! )(?!\\w))?',
  'thx|ty|cheers',
  "(?:i|we)(?: really| truly| greatly| sincerely| very much|'d| would|'re| are)* (?:appreciate|grateful for|thankful for) (?:you|your|the|it|that|this)(?: [^,.!?;:]{1,50})?",
  'much appreciated|appreciate (?:you|your) [^,.!?;:]{1,50}',
)
/** Thanks that close a door. */
const dismissive = wording(
  'thank(?:s| you) for (?:your )?understanding',
  'no thanks?',
  'thanks? to (?:our|the|a|an|this|its)',
)

/** Where a sentence thanks the customer. */
export function thanksIn(sentence: string): Span[] {
  const plain = straight(sentence)
  const refused = spansOf(plain, dismissive)
  return outermost(spansOf(plain, thanks)).filter(
    ([start]) => !refused.some(([from, to]) => from <= start && start < to),
  )
}
