import { angryCustomer } from '../../e2e/request-tracker/angry-customer'

/** What the agent writes into: a mail, a note to colleagues, or a conversation in a messenger. */
export type Channel = 'web' | 'internal' | 'native_messaging'

export interface Message {
  readonly from: 'end-user' | 'agent'
  readonly sender: string
  /** ISO date and time. */
  readonly at: string
  readonly isNote?: boolean
  /** A paragraph each. */
  readonly words: readonly string[]
  /** The mail this one answered, which the customer's mail program put under it. */
  readonly quoted?: { readonly heading: string; readonly words: readonly string[] }
}

export interface Ticket {
  readonly id: number
  readonly subject: string
  readonly requester: string
  readonly organisation: string
  /** How the customer writes, and so how the reply goes out. */
  readonly channel: Exclude<Channel, 'internal'>
  readonly messages: readonly Message[]
}

export const agentName = 'Alex Moreno'

export const channelNames: Readonly<Record<Channel, string>> = {
  web: 'Public reply',
  internal: 'Internal note',
  native_messaging: 'Messaging',
}

export const tickets: readonly Ticket[] = [
  {
    id: 501,
    subject: angryCustomer.subject,
    requester: angryCustomer.from.name,
    organisation: 'Brandt Design',
    channel: 'web',
    messages: [
      {
        from: 'end-user',
        sender: angryCustomer.from.name,
        at: '2026-11-21T09:12:00Z',
        words: [angryCustomer.text],
        quoted: {
          heading: 'On Thu, 12 Nov 2026 at 08:00, Acme Billing wrote:',
          words: ['Thank you for being with us. Your invoice is attached.'],
        },
      },
      {
        from: 'agent',
        sender: 'Jo Park',
        at: '2026-11-21T09:40:00Z',
        isNote: true,
        words: [
          'Second time this week that nobody told a customer about the renewal. Do not refund before billing says so.',
        ],
      },
    ],
  },
  {
    id: 502,
    subject: 'Where is my kayak?',
    requester: 'Tomasz Nowak',
    organisation: 'Nowak Outdoor',
    channel: 'web',
    messages: [
      {
        from: 'end-user',
        sender: 'Tomasz Nowak',
        at: '2026-11-19T16:03:00Z',
        words: ['Good morning, when does order 88213 leave your warehouse?'],
      },
      {
        from: 'agent',
        sender: agentName,
        at: '2026-11-20T07:55:00Z',
        words: ['Hello Tomasz,', 'It left today and reaches you on Friday.'],
      },
      {
        from: 'end-user',
        sender: 'Tomasz Nowak',
        at: '2026-11-21T18:20:00Z',
        words: ['It is Friday evening and no kayak came. I took the day off to wait for it, which is really annoying!'],
        quoted: {
          heading: 'On Fri, 20 Nov 2026 at 08:55, Alex Moreno (Acme) wrote:',
          words: ['Hello Tomasz,', 'It left today and reaches you on Friday.'],
        },
      },
    ],
  },
  {
    id: 503,
    subject: 'Conversation with Mina Okafor',
    requester: 'Mina Okafor',
    organisation: '',
    channel: 'native_messaging',
    messages: [
      {
        from: 'end-user',
        sender: 'Mina Okafor',
        at: '2026-11-21T20:01:00Z',
        words: ['hi, you charged my card twice and I am furious!! when do I get the money back?'],
      },
    ],
  },
]

/** `?tickets=200`: as many more mails, 1001 and on, each with a thread of its own. */
export function moreTickets(count: number): readonly Ticket[] {
  return Array.from({ length: count }, (_, at) => {
    const id = 1001 + at
    const from = (day: number, words: string): Message => ({
      from: 'end-user',
      sender: 'Robin Vale',
      at: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
      words: [words],
    })
    const days = Array.from({ length: 12 }, (_, day) =>
      from(day + 1, `Order ${id} has not come, and this is day ${day + 1}.`),
    )
    return {
      id,
      subject: `Order ${id}`,
      requester: 'Robin Vale',
      organisation: '',
      channel: 'web',
      messages: days,
    }
  })
}
