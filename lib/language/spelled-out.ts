import { slotsIn } from './slots'
import type { Tagged, Word } from './tagged'

/** One word as phrases and patterns meet it: "can't" is met as "can" and "not", both at the place of "can't". */
export interface SpelledWord {
  readonly normal: string
  readonly written: string
  readonly lemma: string
  /** Offsets into the sentence. */
  readonly start: number
  readonly end: number
  readonly tags: ReadonlySet<string>
  /** Whether it stands in a place that still waits for words: "[date]". */
  readonly isSlot: boolean
}

/** A link, an address or a code with digits is one word; a plain hyphen parts two. */
const written =
  /https?:\/\/[^\s<>"]+|[^\s<>"@]+@[^\s<>"@]+\.\w+|(?=[\p{L}-]*\d)[\p{L}\p{N}][\p{L}\p{N}.,:/%-]*[\p{L}\p{N}%]|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

const spelledOut: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  couldnt: 'could not',
  im: 'i am',
  ive: 'i have',
  youve: 'you have',
  youll: 'you will',
  youre: 'you are',
  gonna: 'going to',
  gotta: 'got to',
  "let's": "let's",
}
const isAfter = new Set(['it', 'that', 'there', 'what', 'here', 'he', 'she', 'who', 'how', 'where', 'this', 'why'])

/** "you'll" → ["you", "will"]. Text and phrases are spelled out alike, so that either form of a phrase finds both. */
function spellOut(word: string): readonly string[] {
  const known = spelledOut[word]
  if (known) return known.split(' ')
  const [stem = '', ending] = word.split("'")
  if (ending === undefined) return [word]
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  if (ending === 'm') return [stem, 'am']
  if (ending === 're') return [stem, 'are']
  if (ending === 've') return [stem, 'have']
  if (ending === 'll') return [stem, 'will']
  if (ending === 'd') return [stem, 'would']
  if (ending === 's' && isAfter.has(stem)) return [stem, 'is']
  return [word]
}

const negative: ReadonlySet<string> = new Set(['Negative'])
const none: ReadonlySet<string> = new Set()

function tagsOf(normal: string, word: Word | undefined, parts: number): ReadonlySet<string> {
  if (!word) return none
  if (normal === 'not') return negative
  return parts > 1 ? new Set([...word.tags].filter(tag => tag !== 'Negative')) : word.tags
}

/** The words of a text that is only cut, not tagged: how a phrase of a pack is read. */
export function plainWords(text: string): readonly string[] {
  const folded = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
  return [...folded.matchAll(written)].flatMap(match => spellOut(match[0]))
}

/** A word of a sentence that is tagged only if its kind or dictionary form is asked for. */
class WordOfSentence implements SpelledWord {
  readonly #sentence: Tagged
  /** How many words the written one is met as: "can't" as two. */
  readonly #parts: number
  readonly normal: string
  readonly written: string
  readonly start: number
  readonly end: number
  readonly isSlot: boolean

  constructor(sentence: Tagged, parts: number, normal: string, written: string, start: number, isSlot: boolean) {
    this.#sentence = sentence
    this.#parts = parts
    this.normal = normal
    this.written = written
    this.start = start
    this.end = start + written.length
    this.isSlot = isSlot
  }

  get lemma(): string {
    const word = this.#parts === 1 ? wordAt(this.#sentence, this.start) : undefined
    return word?.normal === this.normal ? word.lemma : this.normal
  }

  get tags(): ReadonlySet<string> {
    return tagsOf(this.normal, wordAt(this.#sentence, this.start), this.#parts)
  }
}

/** The tagged word that reaches beyond `start`, or the last one. */
function wordAt({ words }: Tagged, start: number): Word | undefined {
  return words.find(word => word.end > start) ?? words.at(-1)
}

/** The words of a sentence, cut as the phrases of packs are cut; what the tagger says of each is asked for when needed. */
export function spelledWords(sentence: Tagged): readonly SpelledWord[] {
  const slots = slotsIn(sentence.text)
  const words: SpelledWord[] = []
  for (const match of sentence.text.matchAll(written)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const parts = spellOut(match[0].toLowerCase().replaceAll('’', "'"))
    const isSlot = slots.some(slot => slot[0] < end && start < slot[1])
    for (const part of parts) words.push(new WordOfSentence(sentence, parts.length, part, match[0], start, isSlot))
  }
  return words
}
