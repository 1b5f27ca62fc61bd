import billingShock from '@/assets/practice/billing-shock.json'
import cardChange from '@/assets/practice/card-change.json'
import lateParcel from '@/assets/practice/late-parcel.json'

export interface PracticeMessage {
  readonly who: 'customer' | 'agent' | 'note'
  readonly text: string
}

export interface PracticeTicket {
  readonly id: string
  readonly customerName: string
  readonly subject: string
  readonly channel: string
  /** The kind of reply box it is answered in: formatted text or plain text. */
  readonly box: string
  readonly messages: readonly PracticeMessage[]
  /** A reply as it should not be, to see the coach at work without typing one. */
  readonly coldReply: string
}

export const practiceTickets = [billingShock, lateParcel, cardChange] as readonly PracticeTicket[]
