import type { Report } from '@/lib/analysis/report'
import type { Group } from '@/lib/checks/vocabulary'
import type { Felt } from '@/lib/packs/ticket'

const hurtful: readonly Group[] = ['respect', 'positive']

/**
 * How a reply leaves the customer. One who is upset feels heard by the three As, partly by one or two of them; one who
 * is calm by having their questions answered. Words that hurt undo the rest.
 */
export function feltBy(report: Report): Felt {
  if (report.findings.some(({ level }) => level === 'must')) return 'unheard'
  const { threeAs } = report
  const felt = threeAs.needed ? feltByShare(shareOfThreeAs(threeAs)) : feltByShare(shareOfAnswers(report))
  const hurts = report.findings.filter(({ level, group }) => level === 'should' && hurtful.includes(group))
  return hurts.slice(0, 2).reduce(lower, felt)
}

/** 0 to 1 */
function shareOfThreeAs({ acknowledge, align, assure }: Report['threeAs']): number {
  return [acknowledge, align, assure].filter(({ present }) => present).length / 3
}

/** 0 to 1; a message that asks nothing leaves nothing unanswered. */
function shareOfAnswers({ customer }: Report): number {
  const questions = customer?.questions ?? []
  return questions.length === 0 ? 1 : questions.filter(({ answered }) => answered).length / questions.length
}

function feltByShare(share: number): Felt {
  if (share === 0) return 'unheard'
  return share === 1 ? 'heard' : 'partly'
}

function lower(felt: Felt): Felt {
  return felt === 'heard' ? 'partly' : 'unheard'
}
