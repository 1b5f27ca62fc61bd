import type { Span } from '@/lib/text/span'
import type { Reading, SetApart } from './editor'
import { layoutOf, type WhiteSpace } from './layout'
import { Lines, type Point, type Segment } from './lines'
import { isAtom, isSkipped } from './not-words'
import { selectionIn } from './selection-in'

/** Reads an editable as text, line by line, remembering where each stretch of it stands. */
export function readDom(root: HTMLElement, setApart: readonly SetApart[] = []): Reading {
  const lines = new Lines()
  const apart = new Apart(root.ownerDocument, setApart)
  new Walk(lines, apart).children(root)
  return new DomReading(root, lines, apart)
}

/** What is set apart, as ranges, so that an edit can be held against it. */
class Apart {
  readonly #elements = new Set<Node>()
  readonly #stretches = new Map<Node, { start: number; end: number }>()
  readonly ranges: readonly Range[]

  constructor(document: Document, setApart: readonly SetApart[]) {
    this.ranges = setApart.map(part => {
      const range = document.createRange()
      if ('node' in part) {
        this.#stretches.set(part.node, part)
        range.setStart(part.node, part.start)
        range.setEnd(part.node, part.end)
      } else {
        this.#elements.add(part)
        range.selectNode(part)
      }
      return range
    })
  }

  has(element: Element): boolean {
    return this.#elements.has(element)
  }

  stretchOf(text: Text): { start: number; end: number } | undefined {
    return this.#stretches.get(text)
  }

  isIn(element: Element): boolean {
    return this.ranges.some(range => range.intersectsNode(element))
  }

  touches(range: Range): boolean {
    return this.ranges.some(
      part =>
        range.compareBoundaryPoints(Range.START_TO_END, part) > 0 &&
        range.compareBoundaryPoints(Range.END_TO_START, part) < 0,
    )
  }
}

class Walk {
  readonly #lines: Lines
  readonly #apart: Apart

  constructor(lines: Lines, apart: Apart) {
    this.#lines = lines
    this.#apart = apart
  }

  children(element: Element, white: WhiteSpace = layoutOf(element).white): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#text(child, white)
      else if (isElement(child)) this.#element(child)
    }
  }

  #text(node: Text, white: WhiteSpace): void {
    const apart = this.#apart.stretchOf(node)
    if (!apart) this.#lines.words(node, 0, node.data.length, white)
    else {
      this.#lines.words(node, 0, apart.start, white)
      this.#lines.skipWords()
      this.#lines.words(node, apart.end, node.data.length, white)
    }
  }

  #element(element: Element): void {
    if (this.#apart.has(element)) this.#lines.close()
    else if (isSkipped(element)) return
    else if (element.tagName === 'BR') this.#lines.breakAt(pointBefore(element))
    else this.#shown(element)
  }

  #shown(element: Element): void {
    const { display, white } = layoutOf(element)
    if (display === 'none') return
    if (isAtom(element)) this.#atom(element, display === 'block')
    else if (display === 'block') this.#block(element, white)
    else this.children(element, white)
  }

  #block(element: Element, white: WhiteSpace): void {
    this.#lines.close()
    const before = this.#lines.count
    this.children(element, white)
    this.#lines.close()
    const isEmpty = this.#lines.count === before && !this.#apart.isIn(element)
    if (isEmpty) this.#lines.emptyBlock({ node: element, offset: 0 })
  }

  #atom(element: Element, isOwnLine: boolean): void {
    if (isOwnLine) this.#lines.close()
    this.#lines.atom(element, (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim() || '\uFFFC')
    if (isOwnLine) this.#lines.close()
  }
}

class DomReading implements Reading {
  readonly text: string
  readonly atoms: readonly Span[]
  readonly #root: HTMLElement
  readonly #segments: readonly Segment[]
  readonly #fallback: Point | null
  readonly #apart: Apart

  constructor(root: HTMLElement, lines: Lines, apart: Apart) {
    this.text = lines.text
    this.atoms = lines.atoms
    this.#root = root
    this.#segments = lines.segments
    this.#apart = apart
    this.#fallback = lines.firstEmptyBlock ?? (root.firstChild ? null : { node: root, offset: 0 })
  }

  rangeOf(span: Span): StaticRange | null {
    const [start, end] = span
    const from = start === end ? this.#caretPoint(start) : this.#startPoint(start)
    const to = start === end ? from : this.#endPoint(end)
    if (!from || !to) return null
    const realm = this.#root.ownerDocument.defaultView as (Window & typeof globalThis) | null
    return new (realm?.StaticRange ?? StaticRange)({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }

  isReplaceable(span: Span): boolean {
    const place = this.rangeOf(span)
    if (!place || this.atoms.some(atom => span[0] < atom[1] && atom[0] < span[1])) return false
    if (span[0] === span[1]) return !this.atoms.some(([start, end]) => start < span[0] && span[0] < end)
    const range = this.#root.ownerDocument.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    return !this.#apart.touches(range)
  }

  caret(): number | null {
    const selection = selectionIn(this.#root)
    const { focusNode: node, focusOffset: offset } = selection ?? { focusNode: null, focusOffset: 0 }
    return node && this.#root.contains(node) ? this.#offsetOf({ node, offset }) : null
  }

  /** Where new words begin: inside the node that holds the first replaced character, so that they keep its format. */
  #startPoint(offset: number): Point | null {
    const next = this.#segments.find(
      ({ start, end }) => start <= offset && (offset < end || (start === end && start === offset)),
    )
    return next ? pointIn(next, offset) : this.#caretPoint(offset)
  }

  #endPoint(offset: number): Point | null {
    const previous = this.#segments.findLast(
      ({ start, end }) => offset <= end && (start < offset || (start === end && start === offset)),
    )
    return previous ? pointIn(previous, offset) : this.#caretPoint(offset)
  }

  /** Where typing would go on: behind the character before the offset, or at the line's first character. */
  #caretPoint(offset: number): Point | null {
    const around = this.#segments.filter(({ start, end }) => start <= offset && offset <= end)
    const [first] = around
    if (first) return pointIn(first, offset)
    return offset === 0 && this.text === '' ? this.#fallback : null
  }

  #offsetOf(point: Point): number {
    const probe = this.#root.ownerDocument.createRange()
    probe.setStart(point.node, point.offset)
    let low = 0
    let high = this.#segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { node, offset } = this.#segments[middle]!
      if (probe.comparePoint(node, Math.min(offset, lengthOf(node))) <= 0) low = middle + 1
      else high = middle
    }
    const before = this.#segments[low - 1]
    if (!before) return 0
    if (before.node !== point.node || before.start === before.end) return before.end
    return Math.min(before.end, before.start + point.offset - before.offset)
  }
}

function pointIn({ node, offset, start, end, isAtom }: Segment, at: number): Point {
  if (!isAtom) return { node, offset: offset + at - start }
  const before = pointBefore(node as Element)
  return at < end ? before : { node: before.node, offset: before.offset + 1 }
}

function pointBefore(element: Element): Point {
  const parent = element.parentNode as ParentNode & Node
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, element) }
}

function lengthOf(node: Node): number {
  return isText(node) ? node.data.length : node.childNodes.length
}

// By nodeType and not by instanceof: a node of a frame belongs to another realm.
function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
