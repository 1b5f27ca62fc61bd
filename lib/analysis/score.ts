import type { Level } from '@/lib/checks/vocabulary'
import type { ReadSentence } from './read-sentence'
import type { ScorePart } from './report'
import type { Mark } from './rule-set-findings'
import type { SentenceFacts } from './sentence-facts'

const debit: Readonly<Record<Level, number>> = { must: -18, should: -11, could: -4 }

/** What earns points, how many for the first sentence that has it, and for each further one. */
export interface Credit {
  readonly rule: string
  readonly group: ScorePart['group']
  readonly first: number
  readonly further: number
  readonly has: (facts: SentenceFacts) => boolean
}

const credits: readonly Credit[] = [
  { rule: 'core:aligns', group: 'empathy', first: 7, further: 2, has: facts => facts.align.length > 0 },
  { rule: 'core:assures', group: 'resolution', first: 5, further: 2, has: facts => facts.assure.length > 0 },
  { rule: 'core:apologises', group: 'empathy', first: 3, further: 0, has: facts => facts.apology.length > 0 },
  { rule: 'core:thanks', group: 'respect', first: 5, further: 1, has: facts => facts.thanks.length > 0 },
  {
    rule: 'core:invites',
    group: 'effort',
    first: 3,
    further: 0,
    has: facts => facts.closingInvitation.length > 0,
  },
  { rule: 'core:ends-warmly', group: 'respect', first: 2, further: 0, has: facts => facts.warmWords.length > 0 },
  {
    rule: 'core:names-a-time',
    group: 'resolution',
    first: 3,
    further: 1,
    has: facts => facts.nextStepWithTime.length > 0,
  },
  {
    rule: 'core:frames-positively',
    group: 'positive',
    first: 5,
    further: 2,
    has: facts => facts.positiveFraming.length > 0,
  },
]

/** What a sentence earns points for. */
export function creditsOf(facts: SentenceFacts): readonly Credit[] {
  return credits.filter(({ has }) => has(facts))
}

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
