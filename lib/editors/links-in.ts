import type { Reading } from './editor'
import type { Edit } from './smallest-edit'

/** How an edit meets the links of a draft: `crossed` when a link would lose words to it that are not the whole edit's. */
export type LinkMeeting = 'none' | 'inside' | 'end' | 'crossed'

/** `inside`: within one link, with link words after it; `end`: within one link, up to its end. */
export function linksIn({ start, end }: Edit, reading: Reading, editable: HTMLElement): LinkMeeting {
  const place = reading.rangeOf([start, end])
  if (!place) return 'none'
  const range = editable.ownerDocument.createRange()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  const met = [...editable.querySelectorAll('a[href]')].filter(link => meets(range, link))
  const [link] = met
  if (!link) return 'none'
  if (met.length > 1 || !link.contains(range.startContainer) || !link.contains(range.endContainer)) return 'crossed'
  const rest = range.cloneRange()
  rest.setEnd(link, link.childNodes.length)
  return rest.toString().length > range.toString().length ? 'inside' : 'end'
}

/** Whether words of the link are in the range, or the caret stands in it. */
function meets(range: Range, link: Element): boolean {
  if (!range.intersectsNode(link)) return false
  if (range.collapsed) return link.contains(range.startContainer)
  const words = link.ownerDocument.createRange()
  words.selectNodeContents(link)
  if (range.compareBoundaryPoints(Range.START_TO_START, words) > 0)
    words.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, words) < 0) words.setEnd(range.endContainer, range.endOffset)
  return words.toString() !== ''
}
