import type { SetApart } from '@/lib/editors/editor'

/** What mail programs and helpdesks put into a box themselves: the quoted message, and the signature. */
const partSelector = [
  '.gmail_quote',
  '.gmail_extra',
  '.gmail_signature',
  'blockquote[type="cite"]',
  '.moz-cite-prefix',
  '.moz-signature',
  '.yahoo_quoted',
  '.zmail_extra',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '#editor_signature',
  '.selected-signature',
  '[data-signature="true"]',
].join()
/** From here on everything is the message that is answered. */
const startSelector = '#appendonsend, [id$="RplyFwdMsg"]'

/**
 * What in this box is not the agent's own words, as far as its markup says so whatever the page; what only the wording
 * tells is left out later. A bare blockquote is the agent's to use, unless the line above it introduces a message.
 */
export function quotedHistoryIn(editable: HTMLElement): readonly SetApart[] {
  const starts = [...editable.querySelectorAll(startSelector)]
  const history = starts.flatMap(start => [start, ...behind(start)])
  const quotes = [...editable.querySelectorAll('blockquote')].filter(quote => introductionOf(quote) !== null)
  const introductions = quotes.flatMap(quote => introductionOf(quote) ?? [])
  const found = [
    ...new Set<Element>([...editable.querySelectorAll(partSelector), ...history, ...quotes, ...introductions]),
  ]
  return found.filter(part => !found.some(other => other !== part && other.contains(part)))
}

function behind(element: Element): Element[] {
  const next = element.nextElementSibling
  return next ? [next, ...behind(next)] : []
}

/** "On Tue, 3 Nov 2026, Jane Doe wrote:", in whatever language: a line of its own with a year or a time, and a colon. */
function introductionOf(quote: Element): Element | null {
  const before = quote.previousElementSibling
  const line = before?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const isIntroduction = line.length <= 200 && /[:：]$/.test(line) && /\b\d{4}\b|\b\d{1,2}:\d{2}\b/.test(line)
  return isIntroduction ? before : null
}
