import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const apology = wording(
  '(?:so |very |truly |really |terribly |deeply |extremely |sincerely )*(?:sorry|apologi[sz]e|apologi[sz]es|apologi[sz]ed|apologi[sz]ing|apologies|apology|apologising)',
  '(?:i|we) (?:deeply |truly |sincerely |very much )?regret',
  'my bad',
  'forgive (?:me|us)',
  'pardon (?:the|our|my|this)',
)
/** "Sorry" that takes nothing back: it puts the trouble down to the customer's feeling, or only introduces a no. */
const nonApology = wording(
  "sorry (?:that |if |to hear (?:that )?|to see (?:that )?)?(?:you|you're|you are)(?: may| might)? ?(?:feel(?:ing)?|felt|think|believe|perceive)(?: like)? (?:this way|that way|so|this|that)",
  'sorry if (?:you|this|that|it|we)[^.!?]{0,40}(?:offend|upset|feel|felt)\\w*',
  "sorry, but (?:that|this|it)(?:'s| is| was)[^.!?]{0,20} (?:your|not our)",
  "(?:not|n't|no) (?:going to |need to |have to )?apologi[sz]e",
  '(?:no need|nothing) to (?:be sorry|apologi[sz]e)',
)

/** Where a sentence says sorry and means it. */
export function apologiesIn(sentence: string): Span[] {
  const plain = straight(sentence)
  const refused = spansOf(plain, nonApology)
  return outermost(spansOf(plain, apology)).filter(
    ([start, end]) => !refused.some(([from, to]) => from < end && start < to),
  )
}
