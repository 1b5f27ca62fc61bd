import type { Message } from '@/lib/analysis/report'
import { firstAround } from './across-shadow-roots'
import { hintedHost } from './hinted-host'
import { labelOf, nameOf, wordsOf } from './message-words'

// Seen in two extensions of March and April 2026.
// Beside the conversation, or in the list of those that came in.
const contactSelectors = [
  '[data-selenium-test="contact-chicklet-title-link"]',
  '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"]',
]
const subjectSelector = '[data-test-id="ticket-header-name-link"] span'
const messageSelector = '[class*="CommonMessage__StyledContentColumn"]'
const writerSelector = 'dt[data-message-metadata-type="from"] b'
const wordsSelector = '[data-test-id="primary-message-body-content"]'

/**
 * HubSpot's inbox and help desk. A message says who it is from, and the page whose conversation it is: what is from
 * that person is the customer's. Of anything else nobody has seen whether it is an answer or a comment.
 */
export const hubspot = hintedHost({
  id: 'hubspot',
  grade: 'C',
  checkedOn: '2026-11-21',
  isHere: ({ hostname, pathname }) =>
    /^app(?:-\w+)?\./.test(hostname) && /^\/(?:live-messages|help-desk)\//.test(pathname),
  ticketIdIn: ({ pathname }) => /\/(?:ticket|inbox)\/(\d+)/.exec(pathname)?.[1] ?? null,
  ticketAround(box) {
    const names = contactSelectors.map(selector => nameOf(firstAround(box, selector)))
    const customerName = names.find(name => name !== null) ?? null
    return {
      subject: labelOf(firstAround(box, subjectSelector)),
      customerName,
      messages: customerName === null ? [] : messagesFrom(customerName, box.ownerDocument),
    }
  },
})

function messagesFrom(customer: string, document: Document): Message[] {
  return [...document.querySelectorAll(messageSelector)].flatMap(message => {
    const words = message.querySelector<HTMLElement>(wordsSelector)
    const isCustomers = labelOf(message.querySelector(writerSelector)) === customer
    return words && isCustomers ? [{ who: 'customer' as const, text: wordsOf(words) }] : []
  })
}
