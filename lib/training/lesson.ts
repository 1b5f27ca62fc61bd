import type { Input, Report } from '@/lib/analysis/report'
import type { SignalName } from '@/lib/checks/vocabulary'
import { analysedPart } from '@/lib/text/analysed-part'
import type { Span } from '@/lib/text/span'
import { readSkills } from './read-skills'
import type { Skill } from './skill'

/** One screen on one skill. The texts stand in assets/lessons, one file a skill. */
export interface Lesson {
  readonly skill: Skill
  readonly title: string
  readonly principle: string
  readonly source: string
  /** What the panel asks on a live ticket, and the help it gives with that. */
  readonly question: string
  readonly hint: string
  /** Another case, so that there is something to learn from and nothing to copy. */
  readonly example: { readonly customer: string; readonly reply: string }
  /** A customer, and two replies to them. */
  readonly case: string
  readonly before: string
  readonly after: string
  readonly exercises: readonly Exercise[]
}

export interface Exercise {
  readonly task: string
  readonly customer: string
  readonly customerName: string
  /** Words to begin with; to be made better. */
  readonly start?: string
  /** Words that must be there, for a rewrite loses no fact; of words in a list one is enough. */
  readonly keeps?: readonly (string | readonly string[])[]
  /** The first sentence holds one of these: the answer comes first. */
  readonly first?: readonly string[]
  /** At least so many sentences, each of them short. */
  readonly sentences?: number
  /** Fewer words than this are no answer; four where nothing is said. */
  readonly fewest?: number
  /** What the answer must hold besides the skill. */
  readonly signals?: readonly AskedSignal[]
  /** One good answer of many. */
  readonly model: string
  /** An answer that misses the point, as it is often given. */
  readonly slip: string
}

/** The signals that an exercise may ask for: the page has a sentence for each that is missing. */
export const askedSignals = [
  'thanks',
  'closingInvitation',
  'rootCause',
  'nextStepWithTime',
] as const satisfies SignalName[]
type AskedSignal = (typeof askedSignals)[number]

/** What an answer may still need: more words, words of its own, short sentences, the answer first, or what a signal says. */
export type Need = 'more' | 'ownWords' | 'shortSentences' | 'answerFirst' | AskedSignal

/** What the engine said of an answer to an exercise. */
export interface Marked {
  readonly isDone: boolean
  /** Places in the answer that earned it. */
  readonly words: readonly Span[]
  /** What findings say against it, in the product's own words. */
  readonly messages: readonly string[]
  /** Words that belong into the answer and are not there. */
  readonly lost: readonly string[]
  /** What else the answer still needs. */
  readonly needs: readonly Need[]
}

/** What is to be analysed for an answer. */
export function inputOf({ customer, customerName }: Exercise, draft: string): Input {
  return { draft, customer, customerName, channel: 'email', replyNumber: 1 }
}

/** Marks an answer by its Report. */
export function markAnswer(skill: Skill, exercise: Exercise, draft: string, report: Report): Marked {
  const reading = readSkills(draft, report)[skill]
  const has = (word: string) => draft.toLowerCase().includes(word.toLowerCase())
  const lost = (exercise.keeps ?? []).flatMap(kept => {
    const words = [kept].flat()
    return words.some(has) ? [] : words.slice(0, 1)
  })
  const messages = report.findings.filter(({ key }) => reading.missed.includes(key)).map(({ message }) => message)
  const needs = needsOf(exercise, draft, report)
  // A short answer in plain words needs no clarity and has it.
  const isClear = skill === 'clarity' && reading.missed.length === 0
  const isShown = reading.shown || isClear
  const words = (exercise.signals ?? []).flatMap(name => report.signals[name].spans)
  return {
    isDone: isShown && [messages, lost, needs].every(({ length }) => length === 0),
    words: [...reading.words, ...words],
    messages,
    lost,
    needs,
  }
}

const fewestWords = 4
/** More words than this make a sentence long. */
const mostWordsInShortSentence = 18
/** So many words in a row that the customer wrote are theirs, and not said back. */
const copiedRun = 6

function needsOf(exercise: Exercise, draft: string, report: Report): readonly Need[] {
  const sentences = analysedPart(draft).sentences.map(({ text }) => wordsOf(text))
  const first = sentences[0]?.join(' ') ?? ''
  const isShort = sentences.every(({ length }) => length <= mostWordsInShortSentence)
  const needed: readonly (readonly [Need, boolean])[] = [
    ['more', wordsOf(draft).length < (exercise.fewest ?? fewestWords)],
    ['ownWords', isCopied(draft, exercise.customer)],
    ['shortSentences', exercise.sentences !== undefined && (sentences.length < exercise.sentences || !isShort)],
    ['answerFirst', exercise.first?.every(word => !first.includes(word)) ?? false],
    ...(exercise.signals ?? []).map(name => [name, !report.signals[name].present] as const),
  ]
  return needed.flatMap(([need, isOpen]) => (isOpen ? [need] : []))
}

function isCopied(draft: string, customer: string): boolean {
  const asked = wordsOf(customer).join(' ')
  const written = wordsOf(draft)
  return written.some(
    (_, at) => at + copiedRun <= written.length && asked.includes(written.slice(at, at + copiedRun).join(' ')),
  )
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []
}
