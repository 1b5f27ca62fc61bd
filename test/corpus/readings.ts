import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import type { Channel } from '@/lib/checks/vocabulary'
import type { Mood } from '@/lib/customer/reading'
import { type Agreement, agreementOf } from './agreement'
import type { ReplyLabels } from './corpus'

/** What a person reads in a reply, as far as the signals go. */
type ReadingLabels = Pick<
  ReplyLabels,
  | 'acknowledge'
  | 'align'
  | 'assure'
  | 'apology'
  | 'greeting'
  | 'closing_invitation'
  | 'blame_language'
  | 'root_cause_explained'
  | 'next_step_with_time'
  | 'negative_phrases'
>

/** A customer's message with two replies to it, a better and a worse one. */
export interface LabelledReading {
  readonly id: string
  readonly channel: Channel
  readonly customer: string
  readonly customer_upset: Mood
  readonly effort_repeat: boolean
  readonly replies: readonly { readonly draft: string; readonly labels: ReadingLabels }[]
}

const folder = join(import.meta.dirname, 'readings')
const ruleSet = coreRuleSet()
const sentences = createSentenceMemory(2_000)

/** All of them, a file after the other in the order of their names. */
export const readings: readonly LabelledReading[] = readdirSync(folder)
  .sort()
  .flatMap((name): LabelledReading[] => JSON.parse(readFileSync(join(folder, name), 'utf8')))

function reportOn({ channel, customer }: LabelledReading, draft: string): Report {
  return analyse({ channel, customer, draft }, ruleSet, { sentences, ticket: createTicketMemory() })
}

const read = readings.map(reading => ({ reading, report: reportOn(reading, '') }))
const replied = readings.flatMap(reading =>
  reading.replies.map(({ draft, labels }) => ({ labels, report: reportOn(reading, draft) })),
)

/** How often engine and person agree, label by label. */
export const readingFigures = {
  customer_upset: ofCustomers(
    ({ customer_upset }) => customer_upset >= 1,
    report => (report.customer?.mood ?? 0) >= 1,
  ),
  customer_very_upset: ofCustomers(
    ({ customer_upset }) => customer_upset === 2,
    report => report.customer?.mood === 2,
  ),
  effort_repeat: ofCustomers(
    ({ effort_repeat }) => effort_repeat,
    report => (report.customer?.effort ?? []).length > 0,
  ),
  acknowledge: ofReplies('acknowledge', ({ threeAs }) => threeAs.acknowledge.present),
  align: ofReplies('align', ({ threeAs }) => threeAs.align.present),
  assure: ofReplies('assure', ({ threeAs }) => threeAs.assure.present),
  apology: ofReplies('apology', ({ signals }) => signals.apology.present),
  greeting: ofReplies('greeting', ({ signals }) => signals.greeting.present),
  closing_invitation: ofReplies('closing_invitation', ({ signals }) => signals.closingInvitation.present),
  root_cause_explained: ofReplies('root_cause_explained', ({ signals }) => signals.rootCause.present),
  next_step_with_time: ofReplies('next_step_with_time', ({ signals }) => signals.nextStepWithTime.present),
} satisfies Record<string, Agreement>

/** Ids of the replies, all of them English, that were taken for another language. */
export const takenForAnotherLanguage: readonly string[] = readings
  .filter(reading => reading.replies.some(({ draft }) => reportOn(reading, draft).language === 'other'))
  .map(({ id }) => id)

function ofCustomers(label: (reading: LabelledReading) => boolean, find: (report: Report) => boolean): Agreement {
  return agreementOf(read.map(({ reading, report }) => ({ labelled: label(reading), found: find(report) })))
}

function ofReplies(
  label: Exclude<keyof ReadingLabels, 'negative_phrases'>,
  find: (report: Report) => boolean,
): Agreement {
  return agreementOf(replied.map(({ labels, report }) => ({ labelled: labels[label], found: find(report) })))
}
