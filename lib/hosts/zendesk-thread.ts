import type { Message } from '@/lib/analysis/report'
import { contenteditable } from '@/lib/editors/contenteditable'
import { fromHereOn } from './quoted-mail'
import { readAgain } from './read-again'

// In the ticket's pane at /agent/tickets/<id>:
export const threadSelector = '[data-test-id="omni-log-container"]'
// Says who wrote by its attribute "type"; several can stand in one article of a conversation.
const messageSelector = '[data-test-id="omni-log-item-message"]'
const articleSelector = '[data-test-id="omni-log-comment-item"]'
const noteSelector = '[data-test-id="omni-log-internal-note-tag"]'
const senderSelector = '[data-test-id="omni-log-item-sender"]'
const bodySelector = '[data-test-id="omni-log-message-content"]'
const timeSelector = 'time[datetime]'
const quoteSelector = '.gmail_quote, blockquote'

/** More would not be read by anybody before they answer. */
const mostMessages = 60

/** What was said on the ticket, oldest first. A bot's and the system's lines are nobody's. */
export function messagesIn(root: ParentNode): readonly Message[] {
  return messageElements(root).flatMap(element => {
    const who = writerOf(element)
    return who ? [{ who, text: wordsOf(element) }] : []
  })
}

/** The name over the newest message from the customer, as long as it is a name and no address. */
export function customerIn(root: ParentNode): string | null {
  const newest = messageElements(root).findLast(element => writerOf(element) === 'customer')
  const sender = newest?.closest(articleSelector)?.querySelector(senderSelector)?.textContent?.trim()
  return sender && !sender.includes('@') ? sender : null
}

/** A thread that is not there, or that holds words and no message that is known as one, cannot be read. */
export function isThreadRead(root: ParentNode): boolean {
  const thread = root.querySelector(threadSelector)
  if (!thread) return false
  return thread.querySelector(messageSelector) !== null || thread.textContent?.trim() === ''
}

function messageElements(root: ParentNode): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(`${threadSelector} ${messageSelector}`)]
  const times = new Map(found.map(element => [element, timeOf(element)]))
  // An agent can have the newest on top.
  const isDated = [...times.values()].every(time => time !== '')
  const inOrder = isDated ? found.toSorted((a, b) => times.get(a)!.localeCompare(times.get(b)!)) : found
  return inOrder.slice(-mostMessages)
}

function timeOf(element: Element): string {
  const time = element.closest(articleSelector)?.querySelector(timeSelector)?.getAttribute('datetime')
  return time ? new Date(time).toJSON() : ''
}

function writerOf(element: Element): Message['who'] | null {
  if (element.closest(articleSelector)?.querySelector(noteSelector)) return 'note'
  const type = element.getAttribute('type')
  if (type === 'end-user') return 'customer'
  return type === 'agent' ? 'agent' : null
}

const wordsOf = readAgain((message: HTMLElement) => {
  const body = message.querySelector<HTMLElement>(`${bodySelector} .zd-comment`) ?? message
  return contenteditable.read(body, quotedIn(body)).text.trim()
})

/** From the first quote on: what stands there is an older mail. */
function quotedIn(body: HTMLElement): readonly Element[] {
  const quote = body.querySelector(quoteSelector)
  return quote ? fromHereOn(quote, body) : []
}
