import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { framedMailReader } from './mail-in-frame'
import { labelOf, nameOf, wordsOf } from './message-words'

// Of /helpdesk/tickets/<id>; desk/src/components/EmailArea.vue, EmailContent.vue and CommentBox.vue.
const activitySelector = '.activities .activity'
const mailSelector = '[id^="communication-"]'
const commentSelector = '[id^="comment-"] .content'
/** A mail is shown in a frame of its own. */
const frameSelector = 'iframe[srcdoc]'
/** What the product folds away of a mail, and puts before what it quotes itself. */
const wordsInFrame = framedMailReader('.replied-content, .reply-to-content')

interface Mail {
  readonly address: string | null
  readonly name: Element | null
  readonly text: string
}

interface Reading {
  readonly id: string
  readonly facts: TicketFacts
}

/** What was read of the ticket on show while its mails were: the tabs of its comments and calls show none of them. */
const lastReadings = new WeakMap<Document, Reading>()

/** The ticket on show, oldest first. */
export function ticketIn(document: Document, id: string): TicketFacts {
  const facts = shownIn(document, id)
  if (!areMailsShownIn(document)) return lastReadingOf(document, id)?.facts ?? facts
  lastReadings.set(document, { id, facts })
  return facts
}

export function hasThreadIn(document: Document, id: string): boolean {
  return areMailsShownIn(document) || lastReadingOf(document, id) !== null
}

function lastReadingOf(document: Document, id: string): Reading | null {
  const last = lastReadings.get(document)
  return last?.id === id && isOtherTab(document) ? last : null
}

/** "#comment", "#call": the first tab, which shows everything, stands without. */
function isOtherTab({ location }: Document): boolean {
  return (location?.hash ?? '') !== ''
}

function areMailsShownIn(document: Document): boolean {
  return document.querySelector(`${activitySelector} ${mailSelector}`) !== null
}

/** Whoever wrote the first mail asks for help: nothing marks anybody as a customer. */
function shownIn(document: Document, id: string): TicketFacts {
  const activities = [...document.querySelectorAll<HTMLElement>(activitySelector)]
  const mails = activities.map(mailIn)
  const customer = mails.find(mail => mail !== null)
  const messages = activities.flatMap((activity, at): Message[] => {
    const mail = mails[at]
    if (mail) return [{ who: mail.address === customer?.address ? 'customer' : 'agent', text: mail.text }]
    const comment = activity.querySelector<HTMLElement>(commentSelector)
    return comment ? [{ who: 'note', text: wordsOf(comment) }] : []
  })
  return { subject: subjectIn(document, id), customerName: nameOf(customer?.name), messages }
}

/** "41 - Where is my kayak?" in the title of the page. */
function subjectIn({ title }: Document, id: string): string | null {
  const start = `${id} - `
  return title.startsWith(start) ? title.slice(start.length).trim() || null : null
}

function mailIn(activity: HTMLElement): Mail | null {
  const mail = activity.querySelector(mailSelector)
  if (!mail) return null
  const lines = [...mail.querySelectorAll('span, p')]
  const address = lines.find(line => /^<.+>$/.test(labelOf(line) ?? '')) ?? null
  const frame = mail.querySelector<HTMLIFrameElement>(frameSelector)
  return {
    address: labelOf(address),
    name: address?.previousElementSibling ?? null,
    text: frame ? wordsInFrame(frame) : '',
  }
}
