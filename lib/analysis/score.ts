import type { Level } from '@/lib/checks/vocabulary'
import { type Credit, credits } from './credit'
import type { ReadSentence } from './read-sentence'
import type { ScorePart } from './report'
import type { Mark } from './rule-set-findings'

const debit: Readonly<Record<Level, number>> = { must: -18, should: -11, could: -4 }

/** Points of a draft's tone: debit for what is marked in it, credit for warmth and positive framing. */
export function scorePartsOf(sentences: readonly ReadSentence[], marks: readonly Mark[]): ScorePart[] {
  const debits = marks
    // An open slot waits for a fact; it says nothing of the tone.
    .filter(mark => mark.isPlaced && mark.group !== 'safety')
    .map(({ group, rule, level, confidence }) => ({ group, rule, points: rounded(debit[level] * confidence) }))
  const counts = new Map<Credit, number>()
  for (const read of sentences) for (const credit of read.credits) counts.set(credit, (counts.get(credit) ?? 0) + 1)
  const earned = credits.flatMap(credit => {
    const { rule, group, first, further } = credit
    const count = counts.get(credit) ?? 0
    return count === 0 ? [] : [{ group, rule, points: first + Math.min(2, count - 1) * further }]
  })
  return [...debits, ...earned].filter(({ points }) => points !== 0)
}

/** 50 is neutral; 0 to 100. */
export function scoreOf(parts: readonly ScorePart[]): number {
  const sum = parts.reduce((total, { points }) => total + points, 50)
  return Math.max(0, Math.min(100, rounded(sum)))
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
