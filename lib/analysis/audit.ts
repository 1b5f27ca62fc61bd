import type { ReadSentence } from './read-sentence'
import type { AnsweredQuestion, Finding, Located, Report, ThreeAs } from './report'
import type { Signals } from './signals'
import type { TicketFacts } from './ticket-facts'

interface Judged {
  readonly ticket: TicketFacts
  readonly sentences: readonly ReadSentence[]
  readonly signals: Signals
  readonly threeAs: ThreeAs
  readonly questions: readonly AnsweredQuestion[]
  readonly findings: readonly Finding[]
}

/** Figures for looking back over many replies, 0 to 100 each; null where they do not apply. */
export function auditOf(judged: Judged): Report['audit'] {
  const isReply = judged.sentences.length > 0 && judged.ticket.reading !== null
  return {
    effort: isReply ? effortOf(judged) : null,
    resolutionQuality: isReply ? resolutionQualityOf(judged) : null,
    empathyIndex: isReply ? empathyIndexOf(judged) : null,
  }
}

/** What the customer has to do and has had to do: asked again counts most, then being sent on, then each thing asked for. */
function effortOf({ ticket, sentences, findings, questions }: Judged): number {
  const before = Math.min(40, (ticket.reading?.effort.length ?? 0) * 20)
  let again = 0
  let asked = 0
  for (const { relations, facts } of sentences) {
    again += relations.askedAgain.length * 25
    asked += facts.asks.length * 8
  }
  const sentOn = findings.filter(({ group, start }) => group === 'effort' && start !== undefined).length * 15
  const open = questions.filter(({ answered }) => !answered).length * 8
  return Math.min(100, before + again + Math.min(32, asked) + sentOn + Math.min(24, open))
}

/** Whether the trouble is explained and settled: asked of replies to a trouble or a question only. */
function resolutionQualityOf({ ticket, signals, questions }: Judged): number | null {
  const reading = ticket.reading
  if (!reading || (reading.problem === null && questions.length === 0 && reading.mood === 0)) return null
  const answered =
    questions.length === 0 ? 1 : questions.filter(question => question.answered).length / questions.length
  const points: [boolean, number][] = [
    [signals.rootCause.present, 30],
    [signals.assure.present || signals.nextStep.present, 25],
    [signals.nextStepWithTime.present, 10],
    [signals.prevention.present, 15],
  ]
  return Math.round(points.reduce((sum, [has, worth]) => sum + (has ? worth : 0), answered * 20))
}

/** Whether an upset customer is heard before the fix; null for a calm one. */
function empathyIndexOf({ ticket, signals, threeAs }: Judged): number | null {
  if ((ticket.reading?.mood ?? 0) === 0) return null
  const { acknowledge, align, assure } = threeAs
  const heardFirst =
    (acknowledge.present || align.present) &&
    Math.min(earliest(acknowledge), earliest(align)) <= (assure.spans[0]?.[0] ?? Number.POSITIVE_INFINITY)
  const points: [boolean, number][] = [
    [acknowledge.present, 35],
    [align.present, 30],
    [assure.present, 15],
    [signals.apology.present, 10],
    [heardFirst, 10],
  ]
  return points.reduce((sum, [has, worth]) => sum + (has ? worth : 0), 0)
}

function earliest({ spans }: Located): number {
  return spans.reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY)
}
