import type { Input, Report } from '@/lib/analysis/report'
import type { SignalName } from '@/lib/checks/vocabulary'
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
  /** Words that must still be there: a rewrite loses no fact. */
  readonly keeps?: readonly string[]
  /** What the answer must hold besides the skill. */
  readonly signals?: readonly SignalName[]
  /** One good answer of many. */
  readonly model: string
  /** An answer that misses the point, as it is often given. */
  readonly slip: string
}

/** What the engine said of an answer to an exercise. */
export interface Marked {
  readonly isDone: boolean
  /** Places in the answer that earned it. */
  readonly words: readonly Span[]
  /** What findings say against it, in the product's own words. */
  readonly messages: readonly string[]
  /** Words that were there before and are gone. */
  readonly lost: readonly string[]
}

/** What is to be analysed for an answer. */
export function inputOf({ customer, customerName }: Exercise, draft: string): Input {
  return { draft, customer, customerName, channel: 'email', replyNumber: 1 }
}

/** Marks an answer by its Report. */
export function markAnswer(skill: Skill, exercise: Exercise, draft: string, report: Report): Marked {
  const reading = readSkills(draft, report)[skill]
  const lost = (exercise.keeps ?? []).filter(word => !draft.toLowerCase().includes(word.toLowerCase()))
  const signals = (exercise.signals ?? []).map(name => report.signals[name])
  const messages = report.findings.filter(({ key }) => reading.missed.includes(key)).map(({ message }) => message)
  const isWritten = (draft.match(/\S+/g)?.length ?? 0) >= fewestWords
  // A short answer in plain words needs no clarity and has it.
  const isClear = skill === 'clarity' && reading.missed.length === 0
  const isDone =
    isWritten &&
    (reading.shown || isClear) &&
    messages.length === 0 &&
    lost.length === 0 &&
    signals.every(({ present }) => present)
  return { isDone, words: [...reading.words, ...signals.flatMap(({ spans }) => spans)], messages, lost }
}

const fewestWords = 3
