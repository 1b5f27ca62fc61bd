import { type NamedTrouble, namedTroubles } from '@/lib/checks/acknowledge'
import { addedValueIn } from '@/lib/checks/added-value'
import { alignmentIn } from '@/lib/checks/align'
import { type AnswerFacts, answerFactsOf } from '@/lib/checks/answers'
import { apologiesIn } from '@/lib/checks/apology'
import { type Asked, asksIn } from '@/lib/checks/asks-again'
import { assuranceIn, isConcreteRequest, offersIn } from '@/lib/checks/assure'
import { invitationsIn } from '@/lib/checks/closing-invitation'
import { greetingIn } from '@/lib/checks/greeting'
import { helpLinksIn } from '@/lib/checks/help-link'
import { nextStepsIn, timesOfNextSteps } from '@/lib/checks/next-step'
import { positiveFramingIn } from '@/lib/checks/positive-framing'
import { preventionIn } from '@/lib/checks/prevention'
import { type Promised, promisesIn } from '@/lib/checks/promises'
import { causesIn } from '@/lib/checks/root-cause'
import { thanksIn } from '@/lib/checks/thanks'
import { warmWordsIn } from '@/lib/checks/warm-ending'
import { tagged } from '@/lib/language/tagged'
import type { Span } from '@/lib/text/span'
import type { RuleFacts } from './rule-facts'
import type { RuleSet } from './rule-set'

/** What a sentence of a reply says by itself: no customer, no place in the draft. Offsets into the sentence. */
export interface SentenceFacts {
  readonly rules: RuleFacts
  readonly named: readonly NamedTrouble[]
  readonly align: readonly Span[]
  readonly assure: readonly Span[]
  /** Offers of help that count as assurance beside a request for what it takes. */
  readonly offers: readonly Span[]
  readonly isConcreteRequest: boolean
  readonly apology: readonly Span[]
  /** Counts only where the sentence opens the reply. */
  readonly greeting: Span | null
  readonly thanks: readonly Span[]
  readonly rootCause: readonly Span[]
  readonly prevention: readonly Span[]
  readonly nextStep: readonly Span[]
  readonly nextStepWithTime: readonly Span[]
  readonly closingInvitation: readonly Span[]
  readonly helpLink: readonly Span[]
  readonly addedValue: readonly Span[]
  /** Counts only where the sentence ends the reply. */
  readonly warmWords: readonly Span[]
  readonly positiveFraming: readonly Span[]
  readonly promises: readonly Promised[]
  readonly asks: readonly Asked[]
  readonly answer: AnswerFacts
  readonly words: number
}

/** Reads one sentence: the only place where the draft's text is parsed. */
export function sentenceFactsOf(text: string, ruleSet: RuleSet): SentenceFacts {
  const rootCause = causesIn(text)
  const assure = assuranceIn(text)
  const nextStepWithTime = timesOfNextSteps(text)
  return {
    rules: ruleSet.factsOf(tagged(text)),
    named: namedTroubles(text),
    align: alignmentIn(text),
    assure,
    offers: offersIn(text),
    isConcreteRequest: isConcreteRequest(text),
    apology: apologiesIn(text),
    greeting: greetingIn(text),
    thanks: thanksIn(text),
    rootCause,
    prevention: preventionIn(text),
    nextStep: nextStepsIn(text),
    nextStepWithTime,
    closingInvitation: invitationsIn(text),
    helpLink: helpLinksIn(text),
    addedValue: addedValueIn(text),
    warmWords: warmWordsIn(text),
    positiveFraming: positiveFramingIn(text),
    promises: promisesIn(text),
    asks: asksIn(text),
    answer: answerFactsOf(text, {
      cause: rootCause.length > 0,
      time: nextStepWithTime.length > 0,
      acts: assure.length > 0,
    }),
    words: text.match(/\S+/g)?.length ?? 0,
  }
}
