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

export interface Link {
  readonly address: string
  readonly words: string
}

const filler = /[\u200B\u200C\u2060\uFEFF]/g

/** The links of an editable, in their order. */
export function linksOf(editable: HTMLElement): readonly Link[] {
  return Array.from(editable.querySelectorAll<HTMLAnchorElement>('a[href]'), link => ({
    address: link.getAttribute('href')!,
    words: (link.textContent ?? '').replaceAll(filler, ''),
  }))
}

/** Whether every link has outlived an edit with its words; at most the one that the edit was made in has others. */
export function areLinksKept(before: readonly Link[], after: readonly Link[], { start, end, text }: Edit): boolean {
  const rest = [...after]
  const lost = before.filter(({ address, words }) => {
    const at = rest.findIndex(link => link.address === address && link.words === words)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  const [changed, another] = lost
  if (!changed) return true
  if (another || start === end) return false
  const length = changed.words.length + text.length - (end - start)
  return length === 0 || rest.some(({ address, words }) => address === changed.address && words.length === length)
}
