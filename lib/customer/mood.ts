import type { Sentence } from '@/lib/text/sentence'
import { type Span, shifted } from '@/lib/text/span'
import { has, outermost, spansOf, straight, wording } from '@/lib/text/wording'
import { angerWordings } from './anger'
import { mildAnnoyance, plainAnnoyance } from './annoyance'
import { harmlessWordings } from './harmless-wordings'
import type { Mood } from './reading'
import { sentimentOf } from './sentiment'
import { swearWord } from './swearing'

/** How the customer feels, as far as their own words say so, and which words do. */
export interface MoodReading {
  readonly mood: Mood
  readonly evidence: readonly Span[]
}

interface Signs {
  readonly anger: readonly Span[]
  readonly annoyance: readonly Span[]
  /** The whole sentence, where only its general tone is negative. */
  readonly tone: readonly Span[]
}

/** Laughing at the trouble. */
const playful = /\b(?:lol|haha+|hehe+)\b|[😄😅😂🤣]|(?:^|\s)[:;]-?\)/iu

/** From here on a sentence is negative by tone alone, or so warm that mild words in it do not count. */
const negativeTone = -0.3
const warmTone = 0.6

/** Reads the mood of a message from its words; the situation and the punctuation by themselves prove nothing. */
export function moodOf(sentences: readonly Sentence[], effort: readonly Span[]): MoodReading {
  const signs = sentences.map(signsIn)
  const anger = signs.flatMap(found => found.anger)
  const annoyance = [...signs.flatMap(found => found.annoyance), ...effort, ...shouted(sentences)]
  const tone = signs.flatMap(found => found.tone)
  const evidence = tellingFirst(outermost([...anger, ...annoyance]), sentences)
  if (anger.length > 0 || isManifold(annoyance, sentences)) return { mood: 2, evidence }
  if (annoyance.length > 0) return { mood: 1, evidence }
  return tone.length > 0 ? { mood: 1, evidence: tone } : { mood: 0, evidence: [] }
}

function signsIn(sentence: Sentence): Signs {
  const plain = straight(sentence.text)
  const harmless = spansOf(plain, ...harmlessWordings)
  const counting = (found: readonly Span[]) =>
    found
      .filter(([start, end]) => !harmless.some(([from, to]) => from <= start && end <= to))
      .map(span => shifted(span, sentence.start))
  const sentiment = sentimentOf(without(plain, harmless))
  const anger = counting(spansOf(plain, ...angerWordings))
  const annoyance = counting(spansOf(plain, ...plainAnnoyance))
  const mild = counting(spansOf(plain, ...mildAnnoyance))
  const isPlayful = has(plain, playful) && mild.length < 2
  const isWarm = (sentiment >= warmTone || isPlayful) && anger.length + annoyance.length === 0 && mild.length < 2
  return {
    anger,
    annoyance: isWarm ? [] : [...annoyance, ...mild],
    tone: sentiment <= negativeTone ? [[sentence.start, sentence.end]] : [],
  }
}

/** Outcries and insults say that somebody is upset, and not of what. */
const outcry =
  /^(?:(?:can['’]?t|cannot|can not|couldn['’]t) believe|seriously|honestly|unbelievable|ridiculous|hello\W*|please help|help\W*|come on|right (?:now|away)|[^\p{L}]+)$/iu
const insult = wording(swearWord)

/** The words that say most of what upsets them stand first: whole phrases before single words and outcries. */
function tellingFirst(evidence: readonly Span[], sentences: readonly Sentence[]): Span[] {
  const worth = ([start, end]: Span) => {
    const sentence = sentences.find(one => one.start <= start && end <= one.end)
    const words = sentence ? sentence.text.slice(start - sentence.start, end - sentence.start) : ''
    if (words === '' || outcry.test(words) || has(straight(words), insult)) return 0
    return Math.min(6, words.split(/\s+/).length)
  }
  return [...evidence].sort((a, b) => worth(b) - worth(a) || a[0] - b[0])
}

function without(text: string, stretches: readonly Span[]): string {
  return stretches.reduce(
    (rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** Words in capitals that are not abbreviations: three or more, and a good part of all words. */
function shouted(sentences: readonly Sentence[]): Span[] {
  const words = sentences.flatMap(({ text, start }) =>
    spansOf(text, /(?<![#@\w])[A-Z]{3,}(?:['’][A-Z]+)?\b/g).map(span => shifted(span, start)),
  )
  const small = sentences.reduce((sum, { text }) => sum + (text.match(/\b[a-z]{3,}\b/g)?.length ?? 0), 0)
  const warm = sentences.some(({ text }) => sentimentOf(text) >= warmTone / 2)
  const cries = sentences.some(({ text }) => /!|\b(?:not|never|no|why|still)\b|n['’]t\b/i.test(text))
  return words.length >= 3 && words.length > small / 3 && cries && !warm ? words : []
}

/** Many judgements in one message are anger even when each is mild. */
function isManifold(annoyance: readonly Span[], sentences: readonly Sentence[]): boolean {
  const found = outermost(annoyance).length
  const cries = sentences.filter(({ text }) => /!{2,}|[?!]{3,}|!$/.test(text)).length
  return found >= 6 || (found >= 4 && cries >= 1) || (found >= 3 && cries >= 2)
}
