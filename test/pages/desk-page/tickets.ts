import { agentName, tickets as known, type Message as Shown } from '../zendesk/tickets'

/** One thing that was said on a ticket. A paragraph each. */
export interface Said {
  readonly who: 'customer' | 'agent' | 'note'
  readonly name: string
  /** ISO date and time. */
  readonly at: string
  readonly words: readonly string[]
  /** The older mail that stands under it. */
  readonly quoted?: { readonly heading: string; readonly words: readonly string[] }
}

export interface Ticket {
  readonly id: number
  readonly subject: string
  readonly customer: { readonly name: string; readonly address: string }
  /** Oldest first. */
  readonly messages: readonly Said[]
}

export { agentName }

/** Two tickets of two customers: 501, angry, with a colleague's note; 502, with an answer in between and quoted mails. */
export const tickets: readonly Ticket[] = known.slice(0, 2).map(({ id, subject, requester, messages }) => ({
  id,
  subject,
  customer: { name: requester, address: addressOf(requester) },
  messages: messages.map(message => ({
    who: writerOf(message),
    name: message.sender,
    at: message.at,
    words: message.words,
    ...(message.quoted ? { quoted: message.quoted } : {}),
  })),
}))

export const [firstTicket, secondTicket] = tickets as readonly [Ticket, Ticket]

function writerOf({ from, isNote }: Shown): Said['who'] {
  if (isNote) return 'note'
  return from === 'agent' ? 'agent' : 'customer'
}

function addressOf(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@mail.example`
}

/** What a coach should read of a ticket: quoted mail left out, oldest first. */
export function factsOf({ subject, customer, messages }: Ticket) {
  return {
    subject,
    customerName: customer.name,
    messages: messages.map(({ who, words }) => ({ who, text: words.join('\n') })),
  }
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function paragraphs(words: readonly string[]): string {
  return words.map(line => `<p>${escaped(line)}</p>`).join('')
}

/** A mail as helpdesks show it: the words, and under them the mail it answers as Gmail quotes it. */
export function mailMarkup({ words, quoted }: Said): string {
  const own = `<div dir="ltr">${paragraphs(words)}</div>`
  if (!quoted) return own
  return `${own}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(quoted.heading)}<br></div><blockquote class="gmail_quote">${paragraphs(quoted.words)}</blockquote></div>`
}

/** The same from a program that marks only the quote itself, under the line that introduces it. */
export function plainQuoteMarkup({ words, quoted }: Said): string {
  const own = `<div>${paragraphs(words)}</div>`
  return quoted
    ? `${own}<div>${escaped(quoted.heading)}</div><blockquote>${paragraphs(quoted.words)}</blockquote>`
    : own
}
