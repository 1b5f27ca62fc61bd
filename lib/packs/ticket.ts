import * as v from 'valibot'
import { limits } from '@/lib/checks/limits'
import { ruleId, text } from '@/lib/checks/text-schema'
import { moods, skills } from '@/lib/checks/vocabulary'

export const ticketChannels = ['email', 'chat', 'social', 'phone'] as const
/** How the customer reached us. On the phone a voice message or a call is answered in writing. */
export type TicketChannel = (typeof ticketChannels)[number]

export const feltNames = ['heard', 'partly', 'unheard'] as const
/** How a reply leaves the customer: it decides what they write next. */
export type Felt = (typeof feltNames)[number]

const words = text(limits.ticketTextLength)
const label = text(80)

const messageSchema = v.strictObject({ who: v.picklist(['customer', 'agent', 'note']), text: words })
export type TicketMessage = v.InferOutput<typeof messageSchema>

const badAnswerSchema = v.strictObject({
  text: words,
  /** What it must be marked for: `acknowledge`, `align`, `assure`, or a rule or checklist item by `pack:id`. */
  faults: v.pipe(v.array(label), v.minLength(1), v.maxLength(12)),
})
export type BadAnswer = v.InferOutput<typeof badAnswerSchema>

const lastTurn = {
  says: words,
  /** What the agent knows by then and may use. */
  note: v.optional(words),
  modelAnswer: v.optional(words),
}

/** What the customer writes next, by how the reply left them. A way that is not there ends the ticket. */
function byFeeling<Turn extends v.GenericSchema>(turn: Turn) {
  return v.strictObject({ heard: v.optional(turn), partly: v.optional(turn), unheard: v.optional(turn) })
}

const turnSchema = v.strictObject({ ...lastTurn, followUps: v.optional(byFeeling(v.strictObject(lastTurn))) })

/** What the customer says next, what is known by then, and what they say after that. */
export interface Turn {
  readonly says: string
  readonly note?: string | undefined
  readonly modelAnswer?: string | undefined
  readonly followUps?: FollowUps | undefined
}
export type FollowUps = { readonly [felt in Felt]?: Turn | undefined }

/**
 * A practice ticket: the same for the product's own, for a team's pack and for one made of a past ticket. Only the
 * conversation is needed; the other parts make marking and further turns possible.
 */
export const ticketSchema = v.strictObject({
  id: ruleId,
  customerName: label,
  subject: label,
  channel: v.picklist(ticketChannels),
  /** The reply box it is answered in: formatted or plain text. */
  box: v.optional(v.picklist(['rich', 'plain'])),
  topic: ruleId,
  mood: v.picklist(moods),
  difficulty: v.picklist([1, 2, 3]),
  /** What it trains. */
  skills: v.optional(v.pipe(v.array(v.picklist(skills)), v.minLength(1), v.maxLength(skills.length))),
  /** The conversation so far, oldest first; the last message of the customer is answered. */
  messages: v.pipe(
    v.array(messageSchema),
    v.minLength(1),
    v.maxLength(limits.ticketMessages),
    v.check(messages => messages.some(({ who }) => who === 'customer'), 'no customer message'),
  ),
  /** What the agent knows and may use: the facts of the case. */
  note: v.optional(words),
  modelAnswer: v.optional(words),
  /** As it should not be. The first is offered to be made warm. */
  badAnswers: v.optional(v.pipe(v.array(badAnswerSchema), v.minLength(1), v.maxLength(2))),
  followUps: v.optional(byFeeling(turnSchema)),
})
export type Ticket = v.InferOutput<typeof ticketSchema>
