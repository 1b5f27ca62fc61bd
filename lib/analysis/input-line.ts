import { channels } from '@/lib/checks/vocabulary'
import type { Input } from './report'

/** A line of a batch: an input, or why it is none, in a sentence that names the line. */
export type AnalyseLine = { readonly input: Input } | { readonly id: string | null; readonly error: string }

const speakers = ['customer', 'agent', 'note'] as const

/** Reads one line of JSON as an input. `number` counts from 1 and is named in the error. */
export function readInputLine(line: string, number: number): AnalyseLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, error: `line ${number}: is not valid JSON` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: `line ${number}: must be a JSON object such as {"draft": "…"}` }
  }
  const record = value as Record<string, unknown>
  const wrong = problemOf(record)
  if (wrong) return { id: typeof record.id === 'string' ? record.id : null, error: `line ${number}: ${wrong}` }
  // Every field of it was looked at.
  return { input: value as Input }
}

function problemOf(record: Record<string, unknown>): string | null {
  if (typeof record.draft !== 'string') return '"draft" must be a string (it may be empty)'
  for (const key of ['id', 'customer', 'customerName', 'subject', 'ticketId']) {
    if (record[key] !== undefined && typeof record[key] !== 'string') return `"${key}" must be a string`
  }
  if (record.channel !== undefined && !channels.some(channel => channel === record.channel)) {
    return `"channel" must be one of ${channels.join(', ')}`
  }
  if (
    record.replyNumber !== undefined &&
    !(Number.isInteger(record.replyNumber) && (record.replyNumber as number) > 0)
  ) {
    return '"replyNumber" must be a whole number from 1'
  }
  if (record.tags !== undefined && !isListOf(record.tags, tag => typeof tag === 'string')) {
    return '"tags" must be a list of strings'
  }
  if (record.thread !== undefined && !isListOf(record.thread, isMessage)) {
    return `"thread" must be a list of {"who": ${speakers.map(one => `"${one}"`).join(' or ')}, "text": string}`
  }
  return null
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { who, text } = value as Record<string, unknown>
  return speakers.some(speaker => speaker === who) && typeof text === 'string'
}
