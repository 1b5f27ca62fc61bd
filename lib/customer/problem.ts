import { contentWords } from '@/lib/language/content-words'
import { tagged } from '@/lib/language/tagged'
import { toldTrouble, troubleWords } from '@/lib/language/trouble'
import type { Sentence } from '@/lib/text/sentence'
import { has, spansOf, straight, wording } from '@/lib/text/wording'
import { hardWordings } from './anger'

/** What may stand before the trouble without being part of it. */
const opening = new RegExp(
  `^(?:(?:${[
    '@\\w+',
    '(?:hi|hello|hey|dear)\\b(?:[^,.!]{0,20}[,.!]|(?: there| all| team| everyone| guys)?)',
    "(?:i|we) (?:can't|cannot|can not|could not|couldn't) believe(?: that)?",
    "(?:i am|i'm|we are|we're) (?:writing|contacting you|reaching out|emailing|messaging|very |so |extremely |really |quite )*(?:because|to say that|to complain that|(?:disappointed|upset|annoyed|frustrated|angry|worried|unhappy|sad|shocked|surprised|stunned|appalled|amazed|horrified|baffled)(?: to (?:see|find|learn|hear))? that)?",
    '(?:as a|being a) [a-z ]{3,30}(?: (?:for|of|since) [\\w ]{2,20})?(?= (?:i|we)\\b)',
    "(?:i|we) (?:do not|don't|cannot|can't|can not) (?:understand|see|get) (?:why|how)",
    'first(?:ly|ly,| of all)?|hello[?]*|hi[?]*',
    '(?:it seems|it appears|it looks like|looks like|i (?:just )?(?:found|noticed|saw|see|realised|realized|think|believe|feel|assume))(?: out)?(?: that| like)?',
    'unfortunately|however|but|and|so|also|now|then|yet|sadly|again|because|since(?= (?:i|we|you|it|my) )|well|just|actually|basically|plus|besides|once again|seriously|wow|ugh|omg|for some reason|to my (?:surprise|disappointment)',
    '(?:could|can|would) (?:someone|somebody|anyone|anybody|you) (?:please )?(?:explain|tell me|tell us)(?: to me)? why|why (?:is it )?that|the (?:problem|issue) is(?: that)?',
  ].join('|')})[,:]?\\s+)+`,
  'i',
)
const clauseBreak =
  /[,;:()]\s+|\s+[-–—]+\s+|—|\s+(?:but|so|and|which|because|although|though|even though|while)\s+(?=(?:i|we|you|he|she|they|it|my|our|your|the|this|that|there|now|no|still|nobody|then)\b)/gi
const subject =
  /^(?:i|we|ive|im|i'm|i've|i'd|we're|we've|my|our|you|you've|you're|your|the|this|these|those|no one|nobody|an?|one of|some of|half of|nobody|two|three|someone|every|all|order|ur|it's|its|it|they|(?:since|after) [^,]{3,40}? (?:i|we|my|the|your|it)|(?:app|pizza|food|package|parcel|website|internet|order|screen|login|payment|delivery|voucher|heating|account|password|refund|card|driver|room|item|items|product|service))\b/i
/** A name or thing at the head, and no word that only leads to one. */
const capitalSubject =
  /^(?!(?:Not|Nothing|Cold|Terrible|Still|Been|Great|Bad|Very|Under|For|In|On|At|With|Without|Such|What|Just|Only|Too|Absolutely|Really|Bit|Due|From|By|After|Before|Please)\b)\p{Lu}[\p{L}\p{N}'-]+\s/u
const pointsBack = /^(?:it|this|that|they|he|she|these|those|it's|that's|there)\b/i
const notAStatement =
  /\?|\byou (?:can't|cannot|must|have to|have got to|gotta) be (?:serious|kidding|joking)\b|^(?:if|when|where|what|why|how|who|which|please|pls|can|could|would|will|do|does|did|is|are|let|should|help|tell)\b/i
const wish = wording(
  "(?:i|we)(?:'d| would) (?:like|love|appreciate)|(?:i|we) (?:want|need|hope|wish)|i (?:am|'m) (?:so |very |really )?(?:disappointed|upset|angry|annoyed|frustrated)$",
)

/** What was wished and what came: together they are the trouble. */
const contrast =
  /^(?:i|we) (?:ordered|asked for|pay for|paid for|'?m paying for|bought|booked|requested|chose)\b.+\b(?:and|but)\b.+\b(?:sent|gets?|got|getting|received|given|came|arrived|took|charged|only|never|not)\b/i
/** What the customer did, or thinks of us, with no trouble told yet. */
const noTrouble =
  /^(?:i|we)(?: have|'ve)? (?:asked|requested|ordered|bought|paid|wrote|write|called|sent|emailed|chose|booked|returned)\b(?!.*\b(?:(?:and|but) (?:i|we|you|it|nothing|nobody|no one|still|never|the|my|no|then|now|got|was|were|have|have)|twice|times|again)\b)|^(?:i|we) (?:don't|do not) know what\b|\bwhat is wrong with you|^the (?:first|second|other|last) one\b|^each time\b|^you (?:clearly|obviously|guys|people|just|really|always|only)\b|\bno intention of\b|^(?:i'm|i am|we're|we are) (?:\w+ )?(?:disappointed|upset|angry|annoyed|frustrated|sad|unhappy|tired)\b/i

/** The trouble of a message as one clause in the customer's own words, without outcry or insult; null when unclear. */
export function problemIn(sentences: readonly Sentence[]): string | null {
  let best: { clause: string; worth: number } | null = null
  sentences.slice(0, 30).forEach((sentence, index) => {
    for (const clause of clausesOf(sentence.text)) {
      const worth = worthOf(clause) - index * 0.15
      if (worth > 0 && (!best || worth > best.worth)) best = { clause, worth }
    }
  })
  return (best as { clause: string } | null)?.clause ?? waitingFor(sentences)
}

const whereIs =
  /\bwhere(?:'s| is| are|s) (?<thing>(?:my|our) (?:[a-z-]+ ){0,2}(?:refund|money|order|parcel|package|delivery|payment|replacement|invoice|tickets?|card|food|item|items|credit|voucher|bag|bags|luggage))\b/i
const soLong =
  /\b(?:been|waiting|waited)(?: over| more than| almost| nearly)? (?<time>(?:\d+|two|three|four|five|six|a|an) (?:hours?|days?|weeks?|months?))\b/i

/** "Where's my refund? It's been 3 weeks" tells that they have been waiting for it. */
function waitingFor(sentences: readonly Sentence[]): string | null {
  const plain = straight(
    sentences
      .slice(0, 30)
      .map(({ text }) => text)
      .join(' '),
  )
  const thing = whereIs.exec(plain)?.groups?.thing?.toLowerCase()
  if (thing === undefined) return null
  const time = soLong.exec(plain)?.groups?.time
  return time === undefined ? `I'm still waiting for ${thing}` : `I've been waiting ${time} for ${thing}`
}

function clausesOf(sentence: string): string[] {
  const plain = straight(sentence)
  const whole = tidy(plain)
  const parts = plain.split(clauseBreak).map(tidy)
  const statements = leads.test(whole) ? [] : plain.split(splice).map(tidy)
  return [...new Set([whole, ...statements, ...parts])].filter(clause => clause !== '')
}

function tidy(clause: string): string {
  return spelledRight(completed(trimmed(calmed(clause))))
}

/** What is left out in a hurry: "still waiting for…" → "I'm still waiting for…", "app is slow" → "the app is slow". */
function completed(clause: string): string {
  return clause
    .replace(
      /^why (?<verb>is|are|was|were|has|have) (?<what>(?:my|our|the) [\w-]+(?: [\w-]+)??) (?<rest>(?:(?:been|still|always|not|so|already) )*(?:\w+(?:ed|en|ing)|late|down|gone|slow|wrong|broken|lost)\b)/i,
      '$<what> $<verb> $<rest>',
    )
    .replace(/^been (?=waiting|trying|asking|on hold)/i, "I've been ")
    .replace(/^(?=still (?:waiting|trying)\b)/i, "I'm ")
    .replace(
      /^(?=(?:\d+|an?|two|three|four|five|six|several|half an|over an?) (?:minutes?|mins?|hours?|days?|weeks?) (?:on hold|in (?:the|a|your) queue|on the phone|without)\b)/i,
      'I spent ',
    )
    .replace(/^(I spent \S+ \w+ (?:on hold|on the phone|in (?:the|a|your) queue))\b.*$/, '$1')
    .replace(/^still no (?=\p{L}+)/iu, 'I still have no ')
    .replace(/^(?:the )?(?<thing>package|parcel|order) (?=marked|shown|listed)/i, 'the $<thing> was ')
    .replace(
      /^(?=(?:app|pizza|food|package|parcel|website|internet|screen|login|payment|delivery|voucher|heating|driver)\b)/i,
      'the ',
    )
    .replace(/^the (?<start>\p{Lu})(?=\p{Ll}+ )/u, (_all, start: string) => `the ${start.toLowerCase()}`)
}

/** "hasnt" → "hasn't": said back, it is written as we write. */
function spelledRight(clause: string): string {
  return clause
    .replace(/\b(?<verb>has|does|is|was|did|would|could|have|are|were|do|wo|ca)nt\b/gi, "$<verb>n't")
    .replace(/\bits (?=(?:not|been|still|never|a|the)\b)/gi, "it's ")
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, day => day.charAt(0).toUpperCase() + day.slice(1))
    .replace(/,\s+(?=(?:it|he|she|they) (?:is|was|are|were)\b)/gi, ' and ')
}

const shouted = /\b\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:\s+(?:I|A|\p{Lu}{2,}(?:['’]\p{Lu}+)?|[\d.,]+))+\b/gu
const properName =
  /\b(?:i|january|february|march|april|may(?= \d)|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g

/** Several words in capitals are said in a normal voice; one alone may be a name ("PDF"). */
function calmed(clause: string): string {
  return clause.replace(shouted, words =>
    words.toLowerCase().replace(properName, name => name.charAt(0).toUpperCase() + name.slice(1)),
  )
}

function trimmed(clause: string): string {
  return clause
    .trim()
    .replace(opening, '')
    .replace(/^(?:that|and|but|so)\s+/i, '')
    .replace(/[\s,]+(?:wtf|lol|omg|smh|ffs|please|pls)$/i, '')
    .replace(/(?:[\s.!?…,;:"'\]]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
    .replace(/\s*\([^()]*$|(?<=^[^(]*)\)$/u, '')
    .trim()
}

/** Two statements with nothing but a comma between them cannot be said back in one. */
const splice = /,\s+(?=(?:i|we|you|he|she|they|it|my|our|your)\b)/i
/** After such a start the comma belongs: "Every time I open it, it leaks". */
const leads = /^(?:every time|each time|whenever|since|after|before|once|as soon as|because|although|though|while)\b/i

/** How well a clause states a trouble that could be said back; 0 or less when it does not. */
function worthOf(clause: string): number {
  const words = clause.split(/\s+/).length
  if (words < 3 || words > 24 || clause.length > 160) return 0
  if (!leads.test(clause) && splice.test(clause)) return 0
  if (notAStatement.test(clause) || !(subject.test(clause) || capitalSubject.test(clause)) || has(clause, wish))
    return 0
  if (spansOf(clause, ...hardWordings).length > 0 || shouts(clause) > 2 || /@\w|#[a-z]|https?:|[<>]/i.test(clause))
    return 0
  if (
    isCutOff(clause) ||
    (pointsBack.test(clause) && !/^(?:it (?:says|shows)|there (?:was|were|is|are))\b/i.test(clause))
  )
    return 0
  if (noTrouble.test(clause) && !contrast.test(clause)) return 0
  const troubles = spansOf(clause, troubleWords, toldTrouble).length
  const isContrast = contrast.test(clause)
  if (troubles === 0 && !isContrast) return 0
  const hasVerb = tagged(clause).words.some((word, index) => index > 0 && word.tags.has('Verb'))
  if (!hasVerb || startsWithFragment(clause)) return 0
  const specific = Math.min(3, contentWords(clause).length) * 0.4
  const told = /^(?:you|your)\b/i.test(clause) ? 0.5 : 0
  const vague = Math.max(0, words - 14) * 0.15 + shouts(clause) * 0.6 + (clause.match(/[,;:]\s/g)?.length ?? 0) * 0.8
  return 1 + Math.min(2, troubles + (isContrast ? 1.5 : 0)) + specific + told - vague
}

/** Whether a bracket, a quotation or a saying is left open. */
function isCutOff(clause: string): boolean {
  const count = (mark: RegExp) => clause.match(mark)?.length ?? 0
  return (
    count(/\(/g) !== count(/\)/g) ||
    count(/"/g) % 2 === 1 ||
    /\b(?:told (?:me|us)|said|says|that|because|and|but|which|who|when|if)$/i.test(clause)
  )
}

/** Whether the words before the first comma are no clause: "Cold pizza, an hour late, and…". */
function startsWithFragment(clause: string): boolean {
  const [first = '', ...more] = clause.split(/,\s/)
  if (more.length === 0) return false
  return !tagged(first).words.some((word, index) => index > 0 && word.tags.has('Verb') && !word.tags.has('Gerund'))
}

/** Words in capitals; one or two may be names of things. */
function shouts(clause: string): number {
  return clause.match(/\b[A-Z]{3,}\b/g)?.length ?? 0
}
