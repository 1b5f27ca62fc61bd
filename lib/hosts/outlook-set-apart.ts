import type { SetApart } from '@/lib/editors/editor'
import { introductionOf, signatureSelector } from './quoted-mail'

/** Where the mail that is answered begins, in the box or in a message; in one that was sent on, with "x_" before it. */
const quoteStart =
  '#appendonsend, [id$="_appendonsend"], [id$="RplyFwdMsg"], #mail-editor-reference-message-container, blockquote[type="cite"], .gmail_quote'

/** What is not the writer's own: the signature, and everything from the answered mail on, with the rule above it. */
export function setApartIn(box: HTMLElement): readonly SetApart[] {
  const start = box.querySelector(quoteStart)
  if (!start) return [...box.querySelectorAll(signatureSelector), ...introducedIn(box)]
  const quoted = [...ruleAbove(start), ...fromHereOn(start, box)]
  const isQuoted = (element: Element) => quoted.some(part => !('node' in part) && part.contains(element))
  const signatures = [...box.querySelectorAll(signatureSelector)].filter(element => !isQuoted(element))
  return [...signatures, ...quoted]
}

/** Quotes of other mail programs, each under the line "On Fri, 20 Nov 2026, Dana wrote:"; without it, a quote is the writer's. */
function introducedIn(box: HTMLElement): readonly SetApart[] {
  return [...box.querySelectorAll('blockquote')].flatMap(quote => {
    const line = introductionOf(quote, box)
    return line ? [line, quote] : []
  })
}

function ruleAbove(start: Element): readonly Element[] {
  const before = start.previousElementSibling
  return before?.matches('hr') ? [before] : []
}

function fromHereOn(start: Element, box: HTMLElement): readonly SetApart[] {
  const parts: SetApart[] = [start]
  for (let node: Element | null = start; node && node !== box; node = node.parentElement) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1) parts.push(next as Element)
      else if (next.nodeType === 3) parts.push({ node: next as Text, start: 0, end: (next as Text).data.length })
    }
  }
  return parts
}
