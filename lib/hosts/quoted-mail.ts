import type { SetApart } from '@/lib/editors/editor'

/** What mail programs, or the helpdesk that got it (UVdesk), put around the mail they answer, and above it. */
const quoteSelector =
  '.gmail_quote, .gmail_extra, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix, .moz-signature, .gmail_signature, .helpdesk_blockquote, blockquote'
/** Outlook marks only where the older mail begins: everything from here on is that. */
const beginningSelector =
  '#appendonsend, [id$="appendonsend"], [id$="RplyFwdMsg"], #mail-editor-reference-message-container'
/** What mail programs and helpdesks put under a reply that is begun. */
export const signatureSelector =
  '#Signature, [id$="_Signature"], #ms-outlook-mobile-signature, .selected-signature, [data-signature="true"]'
/** "On Fri, 20 Nov 2026 at 08:55, Alex Moreno wrote:" in any language: a figure, and a colon at the end. */
const introduction = /^(?=.*\d).{6,200}:\s*$/s

/** What in a mail that the page shows is older mail: the quotes, the line above each, Outlook's history. */
export function quotedIn(mail: HTMLElement): readonly SetApart[] {
  const quotes = quotesIn(mail)
  return [...quotes, ...quotes.flatMap(quote => introductionOf(quote, mail) ?? [])]
}

/** What is put into a box before anybody writes in it: the answered mail with the line above it, and the signature. */
export function notOwnWordsIn(box: HTMLElement): readonly SetApart[] {
  if (box.localName === 'textarea') return []
  return [...quotedIn(box), ...box.querySelectorAll(signatureSelector)]
}

/** The same in a box that somebody writes in, where a line above a quote is theirs. */
export function quotesIn(mail: HTMLElement): readonly Element[] {
  const beginning = mail.querySelector(beginningSelector)
  const apart = [...mail.querySelectorAll(quoteSelector), ...(beginning ? fromHereOn(beginning, mail) : [])]
  return apart.filter(part => !apart.some(other => other !== part && other.contains(part)))
}

/** This element and everything behind it in the mail. */
export function fromHereOn(beginning: Element, mail: HTMLElement): Element[] {
  const found: Element[] = [beginning]
  for (let node: Element | null = beginning; node && node !== mail; node = node.parentElement) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) found.push(next)
  }
  return found
}

/** The line right above a quote that says who wrote it; null where there is none. */
export function introductionOf(quote: Element, mail: HTMLElement): SetApart | null {
  if (quote.nodeName !== 'BLOCKQUOTE') return null
  let before: Node | null = quote.previousSibling
  while (before && (before.nodeName === 'BR' || before.textContent?.trim() === '')) before = before.previousSibling
  if (!before || !mail.contains(before) || !introduction.test(before.textContent?.trim() ?? '')) return null
  if (before.nodeType !== 3) return before as Element
  return { node: before as Text, start: 0, end: (before as Text).data.length }
}
