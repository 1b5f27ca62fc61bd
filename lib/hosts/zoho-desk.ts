import { closestAcross, firstIn } from './across-shadow-roots'
import { hintedHost } from './hinted-host'
import { labelOf } from './message-words'

// Several tickets stand open as tabs; each says its number. Seen in two extensions of 2025 and 2026.
const ticketSelector = '.zd_v2-ticketdetailview-container[data-id^="subTab_"]'
const subjectSelector = '[data-id="caseSubjectText"]'
const ticketIdIn = ({ pathname }: Location) => /\/tickets\/details\/(\d+)/.exec(pathname)?.[1] ?? null

/** Zoho Desk. Who wrote which message nobody has seen, so none is read. */
export const zohoDesk = hintedHost({
  id: 'zoho-desk',
  grade: 'C',
  checkedOn: '2026-11-21',
  ticketIdIn,
  ticketAround(box) {
    const ticket = closestAcross(box, ticketSelector)
    const isInFront = ticket?.dataset.id === `subTab_${ticketIdIn(box.ownerDocument.location)}`
    return {
      subject: ticket && isInFront ? labelOf(firstIn(ticket, subjectSelector)) : null,
      customerName: null,
      messages: [],
    }
  },
})
