import type { Channel, Group, Guard, Level, SignalName } from '@/lib/checks/vocabulary'
import type { CustomerReading, Question } from '@/lib/customer/reading'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import type { Span } from '@/lib/text/span'

/** One message of the ticket so far, oldest first. */
export interface Message {
  readonly who: 'customer' | 'agent' | 'note'
  readonly text: string
}

/** What is analysed. `customer` is the last customer message and may be left out when `thread` holds it. */
export interface Input {
  readonly id?: string
  readonly draft: string
  readonly customer?: string
  readonly thread?: readonly Message[]
  readonly customerName?: string
  readonly subject?: string
  /** The number under which the customer knows the ticket. */
  readonly ticketId?: string
  readonly channel?: Channel
  readonly tags?: readonly string[]
  /** 1 for the first reply on the ticket. */
  readonly replyNumber?: number
}

export interface Located {
  readonly present: boolean
  readonly spans: readonly Span[]
}

export interface AnsweredQuestion extends Question {
  readonly answered: boolean
  /** The words of the draft that answer it. */
  readonly answer: Span | null
}

export interface ThreeAs {
  /** Whether this customer needs them now: upset, and no reply to that complaint has shown them yet. */
  readonly needed: boolean
  readonly acknowledge: Located
  readonly align: Located
  readonly assure: Located
  /** null when fewer than two are present. */
  readonly inOrder: boolean | null
}

/** Something the reply commits to: who does what, and by when. */
export interface Commitment {
  readonly start: number
  readonly end: number
  readonly owner: string | null
  readonly action: string
  readonly when: string | null
}

export interface Finding {
  /** Stays the same while the draft changes elsewhere, so that a card keeps its place. */
  readonly key: string
  /** `pack:rule` */
  readonly rule: string
  readonly group: Group
  readonly level: Level
  /** 0 to 1 */
  readonly confidence: number
  /** start, end and text are absent for a finding about the whole reply. */
  readonly start?: number
  readonly end?: number
  readonly text?: string
  readonly message: string
  readonly why: string
  readonly source: string
  readonly suggestions: readonly Suggestion[]
  /** Where the thread already holds what the draft asks for. */
  readonly evidence: readonly { readonly message: number; readonly start: number; readonly end: number }[]
}

export interface ChecklistItem {
  readonly id: string
  readonly text: string
  readonly state: 'done' | 'open' | 'manual' | 'not-needed'
  readonly level: Level
  readonly guard: Guard
  readonly evidence: readonly Span[]
}

export interface ScorePart {
  readonly group: Group
  readonly points: number
  readonly rule: string
}

/** Everything the engine says of one draft. Offsets are UTF-16 code units into the draft unless said otherwise. */
export interface Report {
  readonly id?: string
  /** 0 to 100; the tone of the draft alone. */
  readonly score: number
  readonly scoreParts: readonly ScorePart[]
  readonly customer: (Omit<CustomerReading, 'questions'> & { readonly questions: readonly AnsweredQuestion[] }) | null
  readonly threeAs: ThreeAs
  readonly signals: Readonly<Record<SignalName, Located>>
  readonly promises: readonly Commitment[]
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistItem[]
  readonly audit: {
    readonly effort: number | null
    readonly resolutionQuality: number | null
    readonly empathyIndex: number | null
  }
  readonly language: 'en' | 'other'
  readonly truncated: boolean
}
