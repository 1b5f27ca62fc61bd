import type { Message } from '@/lib/analysis/report'
import { allIn, firstIn } from './across-shadow-roots'
import { nameOf, wordsOf } from './message-words'

/** How a page shows what was said, as far as selectors can say it. */
export interface ConversationLayout {
  /** Holds the messages: its selector, or how it is found. */
  readonly list: string | ((document: Document) => HTMLElement | null)
  readonly message: string
  /** Whose words a message is; null for a bot or an event, and when it cannot be told. */
  who(message: HTMLElement): Message['who'] | null
  /** Where the words of a message stand, best first; a message that has none of these has no words. */
  readonly bodies: readonly string[]
  /** The customer's name beside their words; absent where the page shows none there. */
  name?(message: HTMLElement): Element | null
  /** Whether the newest message stands on top. */
  isNewestFirst?(messages: readonly HTMLElement[]): boolean
}

/** More would not be read by anybody before they answer. */
const mostMessages = 60

/** What was said, oldest first. */
export function messagesIn(list: HTMLElement | null, layout: ConversationLayout): readonly Message[] {
  return elementsIn(list, layout).flatMap(element => {
    const who = layout.who(element)
    const body = who && bodyOf(element, layout)
    const text = body ? wordsOf(body) : ''
    return who && text !== '' ? [{ who, text }] : []
  })
}

/** The name beside the customer's newest words that bear one: in a run of messages, only the first or the last does. */
export function customerIn(list: HTMLElement | null, layout: ConversationLayout): string | null {
  for (const element of elementsIn(list, layout).toReversed()) {
    const name = layout.who(element) === 'customer' ? nameOf(layout.name?.(element)) : null
    if (name) return name
  }
  return null
}

/** A thread that is not there, or that holds words and no message whose words and writer are known, cannot be read. */
export function isRead(list: HTMLElement | null, layout: ConversationLayout): boolean {
  if (!list) return false
  return list.textContent?.trim() === '' || messagesIn(list, layout).length > 0
}

function elementsIn(list: HTMLElement | null, layout: ConversationLayout): readonly HTMLElement[] {
  if (!list) return []
  // Of one in another, the outer is the message.
  const found: HTMLElement[] = []
  for (const element of allIn(list, layout.message)) if (!found.at(-1)?.contains(element)) found.push(element)
  const inOrder = layout.isNewestFirst?.(found) ? found.toReversed() : found
  return inOrder.slice(-mostMessages)
}

function bodyOf(message: HTMLElement, { bodies }: ConversationLayout): HTMLElement | null {
  for (const selector of bodies) {
    const body = message.matches(selector) ? message : firstIn(message, selector)
    if (body) return body
  }
  return null
}
