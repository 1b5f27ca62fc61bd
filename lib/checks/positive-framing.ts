import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const positive = wording(
  // What can be done, by us or by the customer.
  "(?:i|we)(?:'d| would)? (?:can|could|will be able to|am able to|are able to|'ll be able to) (?:\\w+ )?(?!not\\b|only\\b|n't)\\w+",
  "(?:you|you'll|you will)(?: can| be able to| get to|'re able to| are able to|'re welcome to| are welcome to)(?! not| only)(?: \\w+){1,2}",
  "(?:will be|is|are|becomes?|it'll be) (?:available|ready|back|open|possible|here)(?! (?:to help))",
  "(?:let's|let us|let me|allow me to) (?:\\w+)",
  "what (?:i|we|you) can do|here(?:'s| is) (?:what|how)|the (?:best|quickest|fastest|easiest) way",
  "(?:i|we)(?:'ll| will)(?: \\w+){1,2}",
  // Warmth.
  "(?:i|we)(?:'d| would|'m| am|'re| are|'ll be| will be)? (?:be |more than |very |so |really |always )*(?:happy|glad|delighted|pleased|love|thrilled|excited) (?:to|that|for|you)",
  '(?:great|good|excellent|wonderful|fantastic|awesome) (?:question|point|idea|news|suggestion|catch|choice|feedback|to (?:hear|see|meet))',
  "(?:of course|certainly|absolutely|definitely|gladly|my pleasure|with pleasure|no problem|no worries|sure thing|you're welcome|congratulations|welcome)",
  "(?:would you (?:mind|like|be able)|could you please|may i|how about|how would you|would it (?:help|work|be)|if you(?:'d| would) like|whenever you(?:'re| are) ready|please feel free)",
  '(?:together|look forward|looking forward|as soon as|right away|straight away|for you)',
  "(?:that's|that is|this is|it's) (?:a )?(?:great|good|fair|understandable|an interesting|interesting|completely|totally)(?: \\w+)?",
)

/** Where a sentence says what can be done, or is warm: counted for the score, never marked. */
export function positiveFramingIn(sentence: string): Span[] {
  return outermost(spansOf(straight(sentence), positive))
}
