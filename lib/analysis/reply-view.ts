import type { Channel, Place, SignalName, ThreeAsName } from '@/lib/checks/vocabulary'
import type { CustomerReading } from '@/lib/customer/reading'
import type { Sentence } from '@/lib/text/sentence'
import type { AnsweredQuestion, Located, Message } from './report'
import type { RuleFacts } from './rule-facts'

/** A sentence of the draft as the rules meet it: where it stands, and what was already found in it. */
export interface PlacedSentence extends Sentence {
  /** 'any' never occurs here: each sentence stands in one part. */
  readonly place: Exclude<Place, 'any'>
  readonly rules: RuleFacts
}

/**
 * The whole reply as reply-level rules meet it. Built anew for each draft from remembered facts, so folding it
 * costs as many steps as there are sentences and reads no text.
 */
export interface ReplyView {
  readonly draft: string
  readonly sentences: readonly PlacedSentence[]
  readonly signals: Readonly<Record<SignalName | ThreeAsName, Located>>
  readonly threeAsNeeded: boolean
  readonly customer: CustomerReading | null
  /** What the customer asked, and where this draft answers it. */
  readonly questions: readonly AnsweredQuestion[]
  readonly customerName: string | null
  readonly subject: string | null
  readonly ticketId: string | null
  readonly thread: readonly Message[]
  readonly channel: Channel
  readonly tags: readonly string[]
  /** 1 for the first reply on the ticket; null when unknown. */
  readonly replyNumber: number | null
  readonly words: number
}
