import * as v from 'valibot'
import type { SpelledWord } from '@/lib/language/spelled-out'
import type { FoldedReply, Outcome, Preparation, PreparedCheck, SentenceMeasures } from './kind'
import { amount } from './limit'
import { type Metric, metrics } from './vocabulary'

/** A figure of the reply that should stay under or over a bound. The figures are these and no others: no formulas. */
export const measureParameters = { metric: v.picklist(metrics), max: amount, min: amount }

export interface MeasureParameters {
  readonly metric: Metric
  readonly max?: number | undefined
  readonly min?: number | undefined
}

const negations = new Set(['not', 'no', 'never', 'none', 'nothing', 'nobody', 'neither', 'nor', 'without'])

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** Counts one sentence, so that a reply is counted by adding up. */
export function measuresOf(text: string, words: readonly SpelledWord[]): SentenceMeasures {
  const whole = words.filter((word, at) => at === 0 || words[at - 1]!.start !== word.start)
  return {
    words: whole.length,
    syllables: whole.reduce((sum, word) => sum + Math.max(1, countOf(word.normal, /[aeiouy]+/g)), 0),
    exclamations: countOf(text, /!/g),
    questionMarks: countOf(text, /\?/g),
    allCapsWords: whole.filter(word => /^\p{Lu}{3,}$/u.test(word.written)).length,
    negations: words.filter(word => negations.has(word.normal)).length,
    links: whole.filter(word => /^https?:/.test(word.normal)).length,
  }
}

type Sentences = FoldedReply['sentences']

function total(sentences: Sentences, of: keyof SentenceMeasures): number {
  return sentences.reduce((sum, sentence) => sum + sentence.rules.measures[of], 0)
}

function longest(sentences: Sentences): Sentences[number] | undefined {
  let most: Sentences[number] | undefined
  let mostWords = -1
  for (const sentence of sentences) {
    const { words } = sentence.rules.measures
    if (words <= mostWords) continue
    most = sentence
    mostWords = words
  }
  return most
}

function longestParagraph(sentences: Sentences): number {
  const words = new Map<number, number>()
  for (const { paragraph, rules } of sentences) words.set(paragraph, (words.get(paragraph) ?? 0) + rules.measures.words)
  return Math.max(0, ...words.values())
}

/** Years of schooling that a text asks for (Flesch–Kincaid). */
function readingGrade(sentences: Sentences): number {
  const words = total(sentences, 'words')
  if (words === 0) return 0
  return Math.max(
    0,
    Math.round(0.39 * (words / sentences.length) + 11.8 * (total(sentences, 'syllables') / words) - 15.59),
  )
}

function figureOf(metric: Metric, sentences: Sentences): number {
  switch (metric) {
    case 'sentences':
      return sentences.length
    case 'wordsInLongestSentence':
      return longest(sentences)?.rules.measures.words ?? 0
    case 'paragraphWords':
      return longestParagraph(sentences)
    case 'readingGrade':
      return readingGrade(sentences)
    default:
      return total(sentences, metric)
  }
}

export function prepareMeasure(rule: MeasureParameters, { where }: Preparation): PreparedCheck {
  return {
    kind: 'reply',
    parts: {},
    judge: (reply): readonly Outcome[] => {
      const sentences = where === 'any' ? reply.sentences : reply.sentences.filter(({ place }) => where === place)
      const value = figureOf(rule.metric, sentences)
      const isOver = rule.max !== undefined && value > rule.max
      const isUnder = rule.min !== undefined && value < rule.min
      if (!isOver && !isUnder) return []
      const place = rule.metric === 'wordsInLongestSentence' ? longest(sentences) : undefined
      return [{ span: place ? [place.start, place.end] : null, values: { value: String(value) } }]
    },
  }
}
