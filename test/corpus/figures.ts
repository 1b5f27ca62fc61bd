import type { Report } from '@/lib/analysis/report'
import type { Given } from '@/lib/customer/reading'
import { blame } from '@/lib/rules/blame'
import { type Agreement, agreementOf, placesAgreementOf } from './agreement'
import { type LabelledGiven, lastMessage, messagesOf } from './corpus'
import { analysedReplies, negativeMarks, readCustomers } from './reports'

const blameRules = new Set(blame.map(({ id }) => `core:${id}`))

type ReplyReport = (typeof analysedReplies)[number]

/** Replies whose draft is judged: only English is. */
export const judged = analysedReplies.filter(({ reply }) => reply.labels.language === 'en')
const read = readCustomers.filter(({ customer }) => customer.labels.language === 'en')

/** Every label that the engine also gives: how well the two agree. */
export const figures = {
  customer_upset: moodAtLeast(1),
  customer_very_upset: moodAtLeast(2),
  acknowledge: ofReplies(
    labels => labels.acknowledge,
    report => report.threeAs.acknowledge.present,
  ),
  align: ofReplies(
    labels => labels.align,
    report => report.threeAs.align.present,
  ),
  assure: ofReplies(
    labels => labels.assure,
    report => report.threeAs.assure.present,
  ),
  apology: ofReplies(
    labels => labels.apology,
    report => report.signals.apology.present,
  ),
  greeting: ofReplies(
    labels => labels.greeting,
    report => report.signals.greeting.present,
  ),
  closing_invitation: ofReplies(
    labels => labels.closing_invitation,
    report => report.signals.closingInvitation.present,
  ),
  root_cause_explained: ofReplies(
    labels => labels.root_cause_explained,
    report => report.signals.rootCause.present,
  ),
  next_step_with_time: ofReplies(
    labels => labels.next_step_with_time,
    report => report.signals.nextStepWithTime.present,
  ),
  asks_again: ofReplies(labels => labels.asks_again, asksAgain),
  blame_language: ofReplies(labels => labels.blame_language, blames),
  negative_phrase_present: ofReplies(
    labels => labels.negative_phrases.length > 0,
    report => negativeMarks(report).length > 0,
  ),
  negative_phrases: negativePhrases(),
  effort_repeat: agreementOf(
    read.map(({ customer, report }) => ({
      labelled: customer.labels.effort_repeat,
      found: (report.customer?.effort ?? []).length > 0,
    })),
  ),
  questions: questions(),
  questions_answered: answered(true),
  questions_left_open: answered(false),
  given: given(),
  promises: promises(),
  other_language: agreementOf(
    analysedReplies.map(({ reply, report }) => ({
      labelled: reply.labels.language !== 'en',
      found: report.language === 'other',
    })),
  ),
} satisfies Record<string, Agreement>

/** Whether the draft asks for what the thread already holds. */
export function asksAgain({ findings }: Report): boolean {
  return findings.some(({ evidence }) => evidence.length > 0)
}

/** Whether anything in the draft was found to put the fault on the customer. */
export function blames({ findings }: Report): boolean {
  return findings.some(({ rule }) => blameRules.has(rule))
}

/** Whether two stretches of one text share more than their edges. */
export function overlaps(text: string, words: string, { start, end }: { start: number; end: number }): boolean {
  const from = text.indexOf(words)
  return from >= 0 && from < end && start < from + words.length
}

/** Whether a fact found is the labelled one: of its kind, and in the same words of one of these messages. */
export function isSameFact(messages: readonly string[], labelled: LabelledGiven, found: Given): boolean {
  return labelled.kind === found.kind && overlaps(messages[found.message] ?? '', labelled.value, found)
}

function ofReplies(
  label: (labels: ReplyReport['reply']['labels']) => boolean,
  find: (report: Report) => boolean,
): Agreement {
  return agreementOf(judged.map(({ reply, report }) => ({ labelled: label(reply.labels), found: find(report) })))
}

function moodAtLeast(least: 1 | 2): Agreement {
  const moods = [
    ...judged.map(({ reply: { labels }, report }) => ({ labels, report })),
    ...read.map(({ customer: { labels }, report }) => ({ labels, report })),
  ]
  return agreementOf(
    moods.map(({ labels, report }) => ({
      labelled: labels.customer_upset >= least,
      found: (report.customer?.mood ?? 0) >= least,
    })),
  )
}

function negativePhrases(): Agreement {
  return placesAgreementOf(
    judged.map(({ reply, report }) => ({
      labelled: reply.labels.negative_phrases.map(words => ({ words, text: reply.draft })),
      found: negativeMarks(report),
    })),
    ({ words, text }, { start = 0, end = 0 }) => overlaps(text, words, { start, end }),
  )
}

function questions(): Agreement {
  return placesAgreementOf(
    [
      ...judged.map(({ reply, report }) => asked(reply.labels.questions, lastMessage(reply), report)),
      ...read.map(({ customer, report }) => asked(customer.labels.questions, customer.text, report)),
    ],
    ({ words, text }, found) => overlaps(text, words, found),
  )
}

function asked(
  labelled: readonly { readonly text: string }[],
  text: string,
  report: Report,
): { labelled: { words: string; text: string }[]; found: readonly { start: number; end: number }[] } {
  return { labelled: labelled.map(({ text: words }) => ({ words, text })), found: report.customer?.questions ?? [] }
}

/** Over the questions that both see: is it answered, or is it left open? */
function answered(isAnswered: boolean): Agreement {
  return agreementOf(
    judged.flatMap(({ reply, report }) =>
      reply.labels.questions.flatMap(label => {
        const same = report.customer?.questions.find(found => overlaps(lastMessage(reply), label.text, found))
        return same ? [{ labelled: label.answered === isAnswered, found: same.answered === isAnswered }] : []
      }),
    ),
  )
}

function given(): Agreement {
  return placesAgreementOf(
    [
      ...judged.map(({ reply, report }) => facts(reply.labels.given, messagesOf(reply), report)),
      ...read.map(({ customer, report }) => facts(customer.labels.given, [customer.text], report)),
    ],
    ({ label, messages }, found) => isSameFact(messages, label, found),
  )
}

function facts(
  labels: readonly LabelledGiven[],
  messages: readonly string[],
  report: Report,
): { labelled: { label: LabelledGiven; messages: readonly string[] }[]; found: readonly Given[] } {
  return { labelled: labels.map(label => ({ label, messages })), found: report.customer?.given ?? [] }
}

function promises(): Agreement {
  return placesAgreementOf(
    judged.map(({ reply, report }) => ({
      labelled: reply.labels.promises.map(words => ({ words, text: reply.draft })),
      found: report.promises,
    })),
    ({ words, text }, found) => overlaps(text, words, found),
  )
}
