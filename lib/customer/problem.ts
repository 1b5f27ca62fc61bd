import { contentWords } from '@/lib/language/content-words'
import { tagged } from '@/lib/language/tagged'
import { troubleWords } from '@/lib/language/trouble'
import type { Sentence } from '@/lib/text/sentence'
import { has, spansOf, straight, wording } from '@/lib/text/wording'
import { angerWordings } from './anger'

/** What may stand before the trouble without being part of it. */
const opening = new RegExp(
  `^(?:(?:${[
    '(?:hi|hello|hey|dear)\\b[^,.!]{0,20}[,.!]?',
    "(?:i|we) (?:can't|cannot|can not|could not|couldn't) believe(?: that)?",
    "(?:i am|i'm|we are|we're) (?:writing|contacting you|reaching out|emailing|messaging|very |so |extremely |really |quite )*(?:because|to say that|to complain that|disappointed that|upset that|annoyed that|frustrated that|angry that|worried that|unhappy that|sad that)?",
    '(?:it seems|it appears|it looks like|looks like|i (?:just )?(?:found|noticed|saw|see|realised|realized|think|believe|feel|assume))(?: out)?(?: that| like)?',
    'unfortunately|however|but|and|so|also|now|then|yet|sadly|again|because|since|well|just|actually|basically|plus|besides|once again|seriously|wow|ugh|omg|for some reason|to my (?:surprise|disappointment)',
    'why (?:is it )?that|the (?:problem|issue) is(?: that)?',
  ].join('|')})[,:]?\\s+)+`,
  'i',
)
const clauseBreak =
  /[,;:()]\s+|\s+[-–—]+\s+|—|\s+(?:but|so|and|which|because|although|though|even though|while)\s+(?=(?:i|we|you|he|she|they|it|my|our|your|the|this|that|there|now|no|still|nobody|then)\b)/gi
const subject =
  /^(?:i|we|i'm|i've|i'd|we're|we've|my|our|you|you've|you're|your|the|this|these|those|no one|nobody|an?|two|three|someone|every|all|order|it's|its|it|they|(?!Not\b)[A-Z]\w+)\b/i
const pointsBack = /^(?:it|this|that|they|he|she|these|those|it's|that's|there)\b/i
const notAStatement =
  /\?|^(?:if|when|where|what|why|how|who|which|please|pls|can|could|would|will|do|does|did|is|are|let|should|help|tell)\b/i
const wish = wording(
  "(?:i|we)(?:'d| would) (?:like|love|appreciate)|(?:i|we) (?:want|need|hope|wish)|i (?:am|'m) (?:so |very |really )?(?:disappointed|upset|angry|annoyed|frustrated)$",
)

/** The trouble of a message as one clause in the customer's own words, without outcry or insult; null when unclear. */
export function problemIn(sentences: readonly Sentence[]): string | null {
  let best: { clause: string; worth: number } | null = null
  sentences.slice(0, 30).forEach((sentence, index) => {
    for (const clause of clausesOf(sentence.text)) {
      const worth = worthOf(clause) - index * 0.15
      if (worth > 0 && (!best || worth > best.worth)) best = { clause, worth }
    }
  })
  return (best as { clause: string } | null)?.clause ?? null
}

function clausesOf(sentence: string): string[] {
  const plain = straight(sentence)
  const whole = tidy(plain)
  const parts = plain.split(clauseBreak).map(tidy)
  return [...new Set([whole, ...parts])].filter(clause => clause !== '')
}

function tidy(clause: string): string {
  return clause
    .trim()
    .replace(opening, '')
    .replace(/^(?:that|and|but|so)\s+/i, '')
    .replace(/(?:[\s.!?…,;:"')\]]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
    .trim()
}

/** How well a clause states a trouble that could be said back; 0 or less when it does not. */
function worthOf(clause: string): number {
  const words = clause.split(/\s+/).length
  if (words < 3 || words > 24 || clause.length > 160) return 0
  if (notAStatement.test(clause) || !subject.test(clause) || has(clause, wish)) return 0
  if (spansOf(clause, ...angerWordings).length > 0 || shouts(clause) > 2 || /@\w|#[a-z]|https?:|[<>]/i.test(clause))
    return 0
  const troubles = spansOf(clause, troubleWords).length
  if (troubles === 0) return 0
  const hasVerb = tagged(clause).words.some((word, index) => index > 0 && word.tags.has('Verb'))
  if (!hasVerb) return 0
  const specific = Math.min(3, contentWords(clause).length) * 0.4
  const told = /^(?:you|your)\b/i.test(clause) ? 0.5 : 0
  const vague =
    (pointsBack.test(clause) ? 2.5 : 0) +
    Math.max(0, words - 14) * 0.15 +
    shouts(clause) * 0.6 +
    (clause.match(/[,;:]\s/g)?.length ?? 0) * 0.8
  return 1 + Math.min(2, troubles) + specific + told - vague
}

/** Words in capitals; one or two may be names of things. */
function shouts(clause: string): number {
  return clause.match(/\b[A-Z]{3,}\b/g)?.length ?? 0
}
