import type { Message } from '@/lib/analysis/report'
import { gmail } from '@/lib/editors/gmail'
import { setApartIn } from './gmail-set-apart'
import type { TicketFacts } from './host'
import { readAgain } from './read-again'

const subjectFieldSelector = 'input[name="subjectbox"]'
// A compose that passes a message on bears this mark beside its recipients.
const forwardSelector = '.Un .mI'
// The message that is answered, by the id that it bears in the thread.
const answeredSelector = 'input[name="rm"]'
const inlineSelector = '.ip'
const threadSelector = '[role="main"]'
const messageSelector = '[data-message-id]'
const senderSelector = '.gD[email]'
// The words of a message that stands open, and the one line that is left of one that is folded.
const bodySelector = '.ii .a3s'
const snippetSelector = '.iA'
const quoteSelector = '.gmail_quote'
const quotedSelector = 'blockquote'

/** A message on the page: whose it is, and its words as far as they are there. */
interface Shown {
  readonly address: string
  readonly name: string | null
  readonly text: string
}

/** The thread a compose answers. A mail that is new or passed on answers nobody: no words in it are a customer's. */
export function ticketOf(root: HTMLElement, editable: HTMLElement | null, own: ReadonlySet<string>): TicketFacts {
  const subject = subjectOf(root)
  const shown = isForward(root, subject) ? [] : shownFor(root, editable)
  const customer = shown.findLast(({ address }) => !own.has(address))
  const messages = shown.flatMap(({ address, text }): Message[] =>
    text === '' ? [] : [{ who: own.has(address) ? 'agent' : 'customer', text }],
  )
  return { subject, customerName: customer?.name ?? null, messages }
}

/** Whether this compose answers somebody of whose words nothing is on the page. */
export function isAnswerToUnseen(root: HTMLElement, editable: HTMLElement | null): boolean {
  const subject = subjectOf(root)
  const isAnswer = root.closest(inlineSelector) !== null || answeredId(root) !== ''
  return isAnswer && !isForward(root, subject) && shownFor(root, editable).every(({ text }) => text === '')
}

function subjectOf(root: HTMLElement): string | null {
  return root.querySelector<HTMLInputElement>(subjectFieldSelector)?.value.trim() || null
}

function isForward(root: HTMLElement, subject: string | null): boolean {
  return root.querySelector(forwardSelector) !== null || /^fwd?:/i.test(subject ?? '')
}

/** The messages of the thread on the page; in a window of its own, the message that is quoted in the box. */
function shownFor(root: HTMLElement, editable: HTMLElement | null): readonly Shown[] {
  const thread = threadOf(root)
  if (thread) return [...thread.querySelectorAll(messageSelector)].flatMap(shownIn)
  const quoted = editable && answeredId(root) ? quotedIn(editable) : null
  return quoted ? [quoted] : []
}

function threadOf(root: HTMLElement): Element | null {
  const message = root.closest(inlineSelector) ?? answeredMessage(root)
  const thread = message?.closest(threadSelector) ?? null
  return thread?.querySelector(messageSelector) ? thread : null
}

function answeredId(root: HTMLElement): string {
  const id = root.querySelector<HTMLInputElement>(answeredSelector)?.value ?? ''
  // A new mail may bear these words for none.
  return id === 'undefined' || id === 'null' ? '' : id
}

function answeredMessage(root: HTMLElement): Element | null {
  const id = answeredId(root)
  return id ? root.ownerDocument.querySelector(`[data-message-id="${CSS.escape(id)}"]`) : null
}

function shownIn(message: Element): readonly Shown[] {
  const sender = message.querySelector(senderSelector)
  const address = sender?.getAttribute('email')?.toLowerCase()
  if (!sender || !address) return []
  return [{ address, name: nameOf(sender.getAttribute('name')), text: wordsOf(message) }]
}

/** The writer's own words. */
const ownWordsIn = readAgain((body: HTMLElement) => gmail.read(body, setApartIn(body)).text.trim())

function wordsOf(message: Element): string {
  const body = message.querySelector<HTMLElement>(bodySelector)
  if (body) return ownWordsIn(body)
  const snippet = message.querySelector<HTMLElement>(snippetSelector)
  return snippet?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
}

/** An address is no name. */
function nameOf(name: string | null | undefined): string | null {
  const words = name?.trim() ?? ''
  return words === '' || words.includes('@') ? null : words
}

/** The newest quoted message, and the older words inside it left out. */
function quotedIn(editable: HTMLElement): Shown | null {
  const quote = editable.querySelector(quoteSelector)
  const words = quote?.querySelector<HTMLElement>(quotedSelector)
  const author = quote?.querySelector('a[href^="mailto:"]')
  if (!quote || !words || !author || words.contains(author)) return null
  const address = author.getAttribute('href')!.slice('mailto:'.length).toLowerCase()
  return { address, name: null, text: ownWordsIn(words) }
}
