import type { Message } from '@/lib/analysis/report'
import type { TicketFacts } from './host'
import { labelOf, nameOf, wordsOf } from './message-words'
import { readAgain } from './read-again'

// Of /helpdesk/tickets/<id>; desk/src/components/EmailArea.vue, EmailContent.vue and CommentBox.vue.
const activitySelector = '.activities .activity'
const mailSelector = '[id^="communication-"]'
const commentSelector = '[id^="comment-"] .content'
/** A mail is shown in a frame of its own. */
const frameSelector = 'iframe[srcdoc]'
/** What the product folds away of a mail, and puts before what it quotes itself. */
const foldedSelector = '.replied-content, .reply-to-content'

interface Mail {
  readonly address: string | null
  readonly name: Element | null
  readonly text: string
}

/** The ticket on show, oldest first. Whoever wrote the first mail asks for help: nothing marks anybody as a customer. */
export function ticketIn(document: Document, id: string): TicketFacts {
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

export function hasThreadIn(document: Document): boolean {
  return document.querySelector(`${activitySelector} ${mailSelector}`) !== null
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

/** From what the frame was given: it need not be loaded yet. */
const wordsInFrame = readAgain(
  (_: HTMLIFrameElement, source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html')
    for (const part of body.querySelectorAll(`style, ${foldedSelector}`)) part.remove()
    return wordsOf(body)
  },
  frame => frame.getAttribute('srcdoc') ?? '',
)
