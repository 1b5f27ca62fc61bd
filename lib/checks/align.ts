import type { Span } from '@/lib/text/span'
import { has, outermost, spansOf, straight, wording } from '@/lib/text/wording'
import { bigDealWordings } from './big-deal'
import { sharedFeelingWordings } from './shared-feeling'

/** A politeness, a conditional or a shrug in the words of alignment. */
const notAlignment = wording(
  "sorry(?: \\w+){0,3} (?:you feel|you're feeling|if)(?: (?!but\\b)\\w+){0,8}",
  '(?:i|we) (?:do )?understand (?:your|the|this) (?:concern|concerns|point|issue|question|request|problem)(?! \\w+ (?:is|are))',
  '(?:thank|thanks)(?: you)? for (?:your )?understanding',
  "(?:is|are|was|were|be|been|'s|'re|not|it|seems) (?:very |not |too |really |so |quite )*(?:easy|hard|difficult|tricky|tough|a shame)(?: to (?:say|tell|track|know|find|reproduce|fix|implement|use|support|debug|diagnose))",
  'if (?:it|this|that|you)(?: \\w+){0,4} (?:frustrating|annoying|difficult|hard|upsetting)',
  'not (?:a )?(?:good|great|right|ideal) (?:place|channel|forum|candidate|fit|version|time)',
  // "Reply here if anything is not right" is an offer.
  '(?:if|should|in case|whether) (?:anything|something|any \\w+|there|the \\w+|your \\w+)[^,.!?]{0,60}',
  'not (?:ok|okay|good) (?:if|for \\w+ to)',
  'hard (?:drive|disk|reset|copy|coded)',
  'painful? (?:experience)',
  "(?:should not|shouldn't) (?:be (?:an issue|a problem|affected|too|able|any|difficult|hard)|take (?:long|more|too)|have (?:any|to (?:do|worry)))",
)

/** Where a sentence calls the feeling understandable, shares it, or says that the matter is a big deal. */
export function alignmentIn(sentence: string): Span[] {
  const plain = straight(sentence)
  const refused = spansOf(plain, notAlignment)
  const found = outermost(spansOf(plain, ...bigDealWordings, ...sharedFeelingWordings)).filter(
    span => !refused.some(([from, to]) => from < span[1] && span[0] < to),
  )
  return found.length > 0 && !has(plain, /^\s*if\b/i) ? found : []
}
