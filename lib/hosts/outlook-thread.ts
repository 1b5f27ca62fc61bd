import type { Message } from '@/lib/analysis/report'
import { contenteditable } from '@/lib/editors/contenteditable'
import type { TicketFacts } from './host'
import { labelOf } from './message-words'
import { accountName, accountOf } from './outlook-account'
import { setApartIn } from './outlook-set-apart'
import { readAgain } from './read-again'

const subjectFieldSelector = 'input[aria-label="Subject"], input[placeholder="Add a subject"], input[id$="_SUBJECT"]'
const subjectSelector = '[id^="CONV_"][id$="_SUBJECT"]'
const paneSelector = '#ConversationReadingPaneContainer'
const bodySelector = '[role="document"][aria-label^="Message body"]:not([contenteditable="true"])'
const fromSelector = '[aria-label^="From:"]'
const addressSelector = '[title*="@"]'
const address = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+/

interface Shown {
  readonly address: string | null
  readonly name: string | null
  readonly text: string
}

/** The conversation a compose answers. A mail that is new or passed on answers nobody. */
export function ticketOf(composer: HTMLElement, editable: HTMLElement): TicketFacts {
  const { ownerDocument: document } = composer
  const own = composer.querySelector<HTMLInputElement>(subjectFieldSelector)?.value.trim()
  const subject = own || labelOf(document.querySelector(subjectSelector))
  const shown = isAnswer(composer, editable) ? shownIn(document) : []
  const customer = shown.findLast(message => whoOf(message, document) === 'customer')
  const messages = shown.flatMap((message): Message[] => {
    const who = whoOf(message, document)
    return who && message.text !== '' ? [{ who, text: message.text }] : []
  })
  return { subject, customerName: customer?.name ?? null, messages }
}

/** Whether this compose answers somebody of whose words nothing is on the page. */
export function isAnswerToUnseen(composer: HTMLElement, editable: HTMLElement): boolean {
  if (!isAnswer(composer, editable)) return false
  const { messages } = ticketOf(composer, editable)
  return !messages.some(({ who }) => who === 'customer')
}

/** Under the message it answers there is no line for a subject; above it, the mail that is answered stands in the box. */
function isAnswer(composer: HTMLElement, editable: HTMLElement): boolean {
  const field = composer.querySelector<HTMLInputElement>(subjectFieldSelector)
  if (/^fwd?:/i.test(field?.value.trim() ?? '')) return false
  return field === null || setApartIn(editable).length > 0
}

/** The messages on show, oldest first; what is only a draft is none. */
function shownIn(document: Document): readonly Shown[] {
  const pane = document.querySelector(paneSelector) ?? document.querySelector('main, [role="main"]')
  return [...(pane?.querySelectorAll<HTMLElement>(bodySelector) ?? [])].flatMap(body => {
    const card = cardAround(body, pane!)
    const from = card?.querySelector(fromSelector)
    if (!card || !from || isDraft(card)) return []
    const label = from.getAttribute('aria-label')!.slice('From:'.length)
    const near = card.querySelector(addressSelector)?.getAttribute('title')
    const found = address.exec(label)?.[0] ?? address.exec(near ?? '')?.[0] ?? null
    const name = label.replace(/<.*$|\S+@\S+/, '').trim()
    return [{ address: found?.toLowerCase() ?? null, name: name || null, text: ownWordsIn(body) }]
  })
}

/** The smallest part around the words that says from whom they are, as long as it holds the words of one message. */
function cardAround(body: HTMLElement, pane: Element): Element | null {
  for (let card = body.parentElement; card && card !== pane.parentElement; card = card.parentElement) {
    if (card.querySelectorAll(bodySelector).length > 1) return null
    if (card.querySelector(fromSelector)) return card
  }
  return null
}

function isDraft(card: Element): boolean {
  return /^\s*\[Draft\]|hasn.t been sent/m.test(card.textContent ?? '')
}

/** By the address where one is shown, else by the name; null where neither tells. */
function whoOf({ address, name }: Shown, document: Document): 'customer' | 'agent' | null {
  const account = accountOf(document)
  if (address && account) return address === account ? 'agent' : 'customer'
  const own = accountName(document)
  return name && own ? (name === own ? 'agent' : 'customer') : null
}

const ownWordsIn = readAgain((body: HTMLElement) => contenteditable.read(body, setApartIn(body)).text.trim())
