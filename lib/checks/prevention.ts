import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const prevention = wording(
  "(?:so(?: that)?|to (?:make sure|ensure|stop|prevent|avoid|keep))[^.!?]{0,40}(?:(?:does|do|will|wo|should|can|ca)(?:n't| not)|never|no longer|from) (?:happen|occur|recur|repeat|be repeated|come up|arise)(?:ing|s)?(?: again)?",
  // "Switched the renewal off, so it won't be charged again."
  "so (?:that )?(?:it|this|that|these|they|you|nobody|no one|your \\w+|the (?:\\w+ )?\\w+) (?:won't|will not|can't|cannot|can not|doesn't|does not|will never|never|can never)(?! have to| need to| be able)(?: \\w+){1,4} again",
  "(?:does|do|will|wo|should|can)(?:n't| not)(?: \\w+){0,3} (?:happen|occur|recur|be repeated) (?:again|in the future|to (?:you|anyone|anybody))",
  '(?:prevent|avoid|stop)(?:ing|s)? (?:this|that|it|the \\w+|such|any (?:such|further|future)|similar)(?: \\w+){0,4}(?: (?:again|in (?:the )?future|from (?:happening|occurring|recurring)))?',
  "(?:in (?:the )?future|going forward|from now on|next time|for future reference),? (?:you can|we(?:'ll| will)|i(?:'ll| will)|please|try|this|it|make sure|just)[^.!?]{0,60}",
  "(?:we(?:'ve| have)?|i(?:'ve| have)?) (?:now )?(?:fixed|changed|updated|improved|added|put in place|taken steps|set up|introduced|renewed)[^.!?]{0,60}(?:so (?:that )?|to (?:make sure|ensure|prevent|avoid|stop))",
  '(?:fixed|fix) (?:the|this|it)?[^.!?]{0,30}(?:from (?:occurring|happening)|once and for all|for good|permanently)',
)

/** Where a sentence says how it will be kept from happening again, by us or by the customer. */
export function preventionIn(sentence: string): Span[] {
  return outermost(spansOf(straight(sentence), prevention))
}
