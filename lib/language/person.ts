import { type Tagged, tagged, type Word } from './tagged'

/** How the customer's words turn when we say them back: "my card" → "your card", "I'm" → "you're". */
const turns: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  ur: 'our',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
}

/** Verbs that agree with "I" and not with "you". */
const agreed: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't", "ain't": "aren't" }
const speaker = new Set(['i', 'we', 'us'])

/**
 * The customer's clause as we would say it to them: "you billed me twice" → "we billed you twice", "I was charged" →
 * "you were charged". Tense, order and every fact stay; only the persons turn.
 */
export function asSaidToCustomer(clause: string): string {
  const sentence = tagged(clause)
  let said = ''
  let at = 0
  sentence.words.forEach((word, index) => {
    const turned = turn(sentence, word, index)
    said += turned === '' ? '' : clause.slice(at, word.start) + turned
    at = word.end
  })
  return said + clause.slice(at)
}

function turn(sentence: Tagged, word: Word, index: number): string {
  const { normal } = word
  if (normal === 'you' || normal === 'u') return isObject(sentence, index) ? 'us' : 'we'
  if (normal === 'guys' && sentence.words[index - 1]?.normal === 'you') return ''
  if (speaker.has(normal)) return 'you'
  const verb = agreed[normal]
  if (verb !== undefined && isAboutSpeaker(sentence, index)) return verb
  return turns[normal] ?? word.text
}

/** Whether "you" is acted upon ("I paid you", "from you") rather than acting ("you billed me"). */
function isObject(sentence: Tagged, index: number): boolean {
  const before = sentence.words[index - 1]
  const next = sentence.words[index + 1]
  if (!before) return false
  if (before.tags.has('Preposition') && !isConjunction(before)) return !next || !startsAVerb(next)
  // "it says you never got it": who acts may stand before an adverb.
  const after = sentence.words.slice(index + 1).find(word => !word.tags.has('Adverb') && !word.tags.has('Negative'))
  const acted = before.tags.has('Verb') && !before.tags.has('Auxiliary') && !before.tags.has('Copula')
  return acted && !(after && startsAVerb(after))
}

function isConjunction(word: Word): boolean {
  return ['that', 'because', 'since', 'until', 'as', 'if', 'when', 'before', 'after'].includes(word.normal)
}

function startsAVerb(word: Word): boolean {
  return word.tags.has('Verb') && !word.tags.has('Gerund') && !word.tags.has('Infinitive')
}

/** Whether the nearest subject before the verb is "I" (or "me and my…", which takes "were" either way). */
function isAboutSpeaker(sentence: Tagged, index: number): boolean {
  for (let before = index - 1; before >= 0 && index - before <= 3; before--) {
    const word = sentence.words[before]
    if (word?.normal === 'i') return true
    // "I asked for tea and was given coffee"
    if (word && ['and', 'but'].includes(word.normal) && before === index - 1) return sentence.words[0]?.normal === 'i'
    if (!word?.tags.has('Adverb')) return false
  }
  return false
}
