import { analysedPart } from '@/lib/text/analysed-part'
import { effortIn } from './effort'
import { givenIn } from './given'
import { moodOf } from './mood'
import { problemIn } from './problem'
import { questionsIn } from './questions'
import type { CustomerReading, Given } from './reading'
import { signedName } from './signed-name'
import { summaryOf } from './summary'

/** What the customer's side holds: the message to be answered, and where it stands in the thread. */
export interface CustomerSide {
  readonly message: string
  /** All messages of the ticket by the customer, each with its place in the thread. */
  readonly messages: readonly { readonly text: string; readonly index: number }[]
  readonly name: string | null
}

/** Reads the customer's side of a ticket. Pure; offsets as `CustomerReading` says. */
export function readCustomer({ message, messages, name }: CustomerSide): CustomerReading {
  const { sentences } = analysedPart(message)
  const effort = effortIn(sentences)
  const { mood, evidence } = moodOf(sentences, effort)
  const problem = problemIn(sentences)
  const questions = questionsIn(sentences)
  const given: Given[] = messages.flatMap(({ text, index }) => givenIn(text, index))
  return {
    mood,
    moodEvidence: evidence,
    problem,
    summary: summaryOf(mood, problem, questions, name ?? signedName(message)),
    effort,
    questions,
    given,
  }
}
