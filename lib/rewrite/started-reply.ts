import type { SignalName, ThreeAsName } from '@/lib/checks/vocabulary'
import type { CustomerReading } from '@/lib/customer/reading'
import type { Sentence } from '@/lib/text/sentence'
import type { Span } from '@/lib/text/span'

/** What a starter can be asked for: a missing A, or what a friendly reply opens and ends with. */
export type StarterName = ThreeAsName | Extract<SignalName, 'greeting' | 'thanks' | 'closingInvitation' | 'apology'>

/** The reply that starters are written for; a ReplyView is one. */
export interface StartedReply {
  readonly draft: string
  readonly sentences: readonly (Sentence & { readonly place: 'greeting' | 'opening' | 'body' | 'closing' })[]
  readonly customer: CustomerReading | null
  readonly customerName: string | null
  readonly signals?: Readonly<Partial<Record<ThreeAsName, { readonly spans: readonly Span[] }>>>
}
