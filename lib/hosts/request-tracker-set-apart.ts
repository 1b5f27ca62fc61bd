import type { SetApart } from '@/lib/editors/editor'
import { headingNode, isOutermost, isSignatureStart, type Original, wordsOf } from './request-tracker-original'

/** What Request Tracker put into the box itself: the quoted message, the line above it, the signature. */
export function setApartIn(editable: HTMLElement, original: Original | null): readonly SetApart[] {
  const quotes = [...editable.querySelectorAll('blockquote')].filter(isOutermost)
  return [...quotes, ...quotes.flatMap(quote => headingBefore(quote, original)), ...signatureIn(editable, original)]
}

/** Only the heading itself: the agent may have written in the same line. */
function headingBefore(quote: Element, original: Original | null): SetApart[] {
  const node = headingNode(quote)
  if (!node) return []
  const { data } = node
  if (original?.heading) {
    const start = data.indexOf(original.heading)
    return start < 0 ? [] : [{ node, start, end: start + original.heading.length }]
  }
  const found = /\bOn [^\n]*\d{4}, [^\n]+ wrote:\s*$/.exec(data)
  return found ? [{ node, start: found.index, end: data.length }] : []
}

/** From the line "--" to the end of the signature as it was put in; whatever stands there when that is not known. */
function signatureIn(editable: HTMLElement, original: Original | null): readonly SetApart[] {
  const blocks = [...editable.children]
  const start = blocks.findLastIndex(block => isSignatureStart(wordsOf(block)))
  if (start < 0) return []
  const [first = '', ...others] = original?.signature ?? []
  const known = new Set([first, ...others])
  const isPart = (block: Element) => wordsOf(block) === '' || known.has(wordsOf(block))
  const after = blocks.slice(start + 1)
  const firstOther = first ? after.findIndex(block => !isPart(block)) : after.findIndex(holdsQuote)
  return [...beginningOf(blocks[start]!, first), ...after.slice(0, firstOther < 0 ? undefined : firstOther)]
}

/** Only those words where a block begins with them: the agent may have gone on in the signature's last line. */
function beginningOf(block: Element, words: string): readonly SetApart[] {
  if (words === '' || wordsOf(block) === words || !wordsOf(block).startsWith(words)) return [block]
  const apart: SetApart[] = []
  let left = words.replaceAll(/\s/g, '').length
  const texts = block.ownerDocument.createTreeWalker(block, 4)
  for (let node = texts.nextNode() as Text | null; node && left > 0; node = texts.nextNode() as Text | null) {
    let end = 0
    while (end < node.data.length && left > 0) if (/\S/.test(node.data[end++]!)) left--
    apart.push({ node, start: 0, end })
  }
  return apart
}

function holdsQuote(block: Element): boolean {
  return block.matches('blockquote') || block.querySelector('blockquote') !== null
}
