import { acknowledgements, namedTroubles } from '@/lib/checks/acknowledge'
import { alignmentIn } from '@/lib/checks/align'
import { assuranceIn } from '@/lib/checks/assure'
import { effortIn } from '@/lib/customer/effort'
import { moodOf } from '@/lib/customer/mood'
import { analysedPart } from '@/lib/text/analysed-part'
import { splitSentences } from '@/lib/text/split-sentences'
import type { Input, Message, ThreeAs } from './report'
import type { Signals } from './signals'
import type { TicketFacts } from './ticket-facts'

/** The three As of a reply: whether this customer needs them now, where each stands, and whether in order. */
export function threeAsOf(signals: Signals, needed: boolean): ThreeAs {
  const { acknowledge, align, assure } = signals
  const starts = [acknowledge, align, assure].flatMap(({ spans }) => (spans[0] ? [spans[0][0]] : []))
  const inOrder =
    starts.length < 2 ? null : starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? 0))
  return { needed, acknowledge, align, assure, inOrder }
}

/**
 * Whether the customer needs the three As now: they are upset, and no reply since has shown them. In a chat a
 * complaint may run over several lines, and is answered once.
 */
export function areThreeAsNeeded(ticket: TicketFacts, channel: Input['channel']): boolean {
  if (!ticket.reading) return false
  const { since, before } = sinceComplaint(ticket)
  if (since.some(message => message.who === 'agent' && showsThem(message.text, ticket))) return false
  if (ticket.reading.mood === 2) return true
  if (channel !== 'chat') return ticket.reading.mood >= 1
  const shown = before.findLastIndex(message => message.who === 'agent' && showsThem(message.text, ticket))
  const lines = before.slice(shown + 1).filter(message => message.who === 'customer')
  const upset = ticket.reading.mood >= 1 || lines.some(({ text }) => isUpset(text))
  return upset && (shown < 0 || lines.length > 1)
}

function isUpset(text: string): boolean {
  const { sentences } = analysedPart(text)
  return moodOf(sentences, effortIn(sentences)).mood >= 1
}

/** The thread before and after the message that is answered. */
function sinceComplaint({ thread, message }: TicketFacts): { before: readonly Message[]; since: readonly Message[] } {
  const at = thread.findLastIndex(({ who, text }) => who === 'customer' && text === message)
  return at < 0 ? { before: thread, since: [] } : { before: thread.slice(0, at), since: thread.slice(at + 1) }
}

/** Whether an earlier reply showed at least two of the three: it need not be said again. */
function showsThem(text: string, { customerWords }: TicketFacts): boolean {
  const sentences = splitSentences(text.slice(0, 5_000)).map(sentence => sentence.text)
  const shown = [
    sentences.some(sentence => acknowledgements(namedTroubles(sentence), customerWords).length > 0),
    sentences.some(sentence => alignmentIn(sentence).length > 0),
    sentences.some(sentence => assuranceIn(sentence).length > 0),
  ]
  return shown.filter(Boolean).length >= 2
}
