import type { Channel, MoodName } from '@/lib/checks/vocabulary'
import { plainWords } from './plain-words'
import type { Row } from './separated'

/** A reply that was sent in the past, with what is known of its ticket. */
export interface PastReply {
  /** The line, entry or block it comes from, from 1. */
  readonly place: number
  readonly draft: string
  readonly customer?: string
  readonly mood?: MoodName
  readonly channel?: Channel
}

export const columnUses = ['reply', 'customer', 'mood', 'channel'] as const
export type ColumnUse = (typeof columnUses)[number]

/** Which column of a table holds what, by its number from 0; null where none does. */
export type Columns = Readonly<Record<ColumnUse, number | null>>

/** Headings as exports write them, the surest first. A heading is compared in small letters, with spaces for other signs. */
const headings: Readonly<Record<ColumnUse, readonly string[]>> = {
  reply: [
    'reply',
    'agent reply',
    'reply text',
    'reply body',
    'draft',
    'response',
    'agent response',
    'agent message',
    'agent comment',
    'answer',
    'our reply',
    'first reply',
    'last reply',
    'public reply',
    'public comment',
    'comment body',
    'comment',
    'body text',
    'body',
    'message body',
    'plain body',
    'message',
    'text',
    'content',
  ],
  customer: [
    'customer',
    'customer message',
    'customer comment',
    'customer text',
    'customer question',
    'customer email',
    'last customer message',
    'requester message',
    'question',
    'request',
    'inquiry',
    'enquiry',
    'inbound',
    'incoming message',
    'description',
    'original message',
    'complaint',
  ],
  mood: ['mood', 'customer mood', 'sentiment', 'customer sentiment', 'emotion'],
  channel: ['channel', 'via', 'via channel', 'source', 'medium', 'ticket channel'],
}

/** The first row names the columns when one of its cells is such a name. */
export function isHeading(cell: string): boolean {
  return Object.values(headings).some(names => names.includes(plainHeading(cell)))
}

function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
}

/** As many rows as tell what a column holds. */
const mostLookedAt = 200
/** A message is longer than a name or an address, on average. */
const shortestMessage = 15

/** What each column seems to hold: by its heading, and the reply else by the longest texts. */
export function guessedColumns(given: readonly string[], rows: readonly Row[]): Columns {
  const lengths = given.map((_, at) => meanLength(rows, at))
  const isLong = (at: number) => lengths[at]! >= shortestMessage
  const longest = lengths.indexOf(Math.max(...lengths))
  const customer = columnNamed(given, 'customer', isLong)
  const named = columnNamed(given, 'reply', at => at !== customer && (isLong(at) || given.length === 1))
  const reply = named ?? (longest >= 0 && longest !== customer ? longest : null)
  return { reply, customer, mood: columnNamed(given, 'mood'), channel: columnNamed(given, 'channel') }
}

function columnNamed(given: readonly string[], use: ColumnUse, isFit = (_: number) => true): number | null {
  const plain = given.map(plainHeading)
  for (const name of headings[use]) {
    const at = plain.findIndex((heading, column) => heading === name && isFit(column))
    if (at >= 0) return at
  }
  return null
}

function meanLength(rows: readonly Row[], column: number): number {
  const looked = rows.slice(0, mostLookedAt).map(({ cells }) => (cells[column] ?? '').trim().length)
  const filled = looked.filter(length => length > 0)
  return filled.length === 0 ? 0 : filled.reduce((sum, length) => sum + length, 0) / filled.length
}

/** The replies in the rows of a table. Rows without one are left out. */
export function repliesIn(rows: readonly Row[], columns: Columns): readonly PastReply[] {
  const cellOf = (cells: readonly string[], use: ColumnUse) => {
    const column = columns[use]
    return column === null ? '' : (cells[column] ?? '').trim()
  }
  return rows.flatMap(({ place, cells }): PastReply[] => {
    const draft = plainWords(cellOf(cells, 'reply'))
    if (draft === '') return []
    const customer = plainWords(cellOf(cells, 'customer'))
    const mood = moodIn(cellOf(cells, 'mood'))
    const channel = channelIn(cellOf(cells, 'channel'))
    return [{ place, draft, ...(customer && { customer }), ...(mood && { mood }), ...(channel && { channel }) }]
  })
}

const moodWords: readonly (readonly [MoodName, RegExp])[] = [
  ['very upset', /^(very (upset|negative|unhappy|dissatisfied)|angry|anger|furious|irate|2)$/],
  ['upset', /^(upset|negative|unhappy|dissatisfied|annoyed|frustrated|frustration|sad|bad|1)$/],
  ['calm', /^(calm|neutral|positive|very positive|happy|satisfied|good|great|0)$/],
]

/** A mood as helpdesks write it; null for a word that is none. */
function moodIn(cell: string): MoodName | null {
  const word = cell.toLowerCase().trim()
  return moodWords.find(([, form]) => form.test(word))?.[0] ?? null
}

const channelWords: readonly (readonly [Channel, RegExp])[] = [
  ['chat', /\b(chat|chats|messenger|messaging|whatsapp|sms|widget|live)\b/],
  ['social', /\b(social|facebook|twitter|x|instagram|review|reviews|trustpilot)\b/],
  ['email', /\b(e-?mail|mail|web|web ?form|form|portal)\b/],
]

function channelIn(cell: string): Channel | null {
  return channelWords.find(([, form]) => form.test(cell.toLowerCase()))?.[0] ?? null
}
