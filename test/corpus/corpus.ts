import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Message } from '@/lib/analysis/report'
import type { Channel } from '@/lib/checks/vocabulary'
import type { GivenKind, Mood } from '@/lib/customer/reading'

/** A fact the customer has written, in the words that hold it. */
export interface LabelledGiven {
  readonly kind: GivenKind
  readonly value: string
}

/** What a person reads in a reply and the message it answers; every text is an exact part of what it labels. */
export interface ReplyLabels {
  readonly customer_upset: Mood
  readonly acknowledge: boolean
  readonly align: boolean
  readonly assure: boolean
  readonly apology: boolean
  readonly greeting: boolean
  readonly closing_invitation: boolean
  readonly blame_language: boolean
  readonly root_cause_explained: boolean
  readonly next_step_with_time: boolean
  readonly asks_again: boolean
  readonly negative_phrases: readonly string[]
  readonly questions: readonly { readonly text: string; readonly answered: boolean }[]
  readonly given: readonly LabelledGiven[]
  readonly promises: readonly string[]
  readonly language: string
}

export const qualities = ['excellent', 'ordinary', 'clumsy', 'cold', 'blaming', 'deflecting', 'templated'] as const

/** A support reply and the customer message, or the short thread, that it answers. */
export interface LabelledReply {
  readonly id: string
  readonly channel: Channel
  readonly quality: (typeof qualities)[number]
  readonly customerName?: string
  readonly customer?: string
  readonly thread?: readonly Message[]
  readonly draft: string
  readonly labels: ReplyLabels
}

/** A customer message for which only the customer's side is read. */
export interface LabelledCustomer {
  readonly id: string
  readonly channel: Channel
  readonly text: string
  readonly labels: {
    readonly customer_upset: Mood
    readonly effort_repeat: boolean
    readonly questions: readonly { readonly text: string }[]
    readonly given: readonly LabelledGiven[]
    readonly language: string
  }
}

export const replies: readonly LabelledReply[] = read('replies')
export const customers: readonly LabelledCustomer[] = read('customers')

/** The last message of the customer: what the reply answers. */
export function lastMessage({ customer, thread }: LabelledReply): string {
  return customer ?? thread?.findLast(({ who }) => who === 'customer')?.text ?? ''
}

/** Everything on this ticket, oldest first, as the engine counts it. */
export function messagesOf({ customer, thread }: LabelledReply): readonly string[] {
  return thread?.map(({ text }) => text) ?? [customer ?? '']
}

/** A reply as the engine is given it: without its labels. */
export function inputOf({ id, channel, customerName, customer, thread, draft }: LabelledReply): Input {
  return {
    id,
    channel,
    draft,
    ...(customerName === undefined ? {} : { customerName }),
    ...(customer === undefined ? {} : { customer }),
    ...(thread === undefined ? {} : { thread }),
  }
}

/** The files of one kind, a theme each, in the order of their names. */
function read<Item>(kind: string): Item[] {
  const folder = join(import.meta.dirname, kind)
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap((name): Item[] => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}
