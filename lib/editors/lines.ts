import type { Span } from '@/lib/text/span'
import type { WhiteSpace } from './layout'

/** A place in the page, as selections and ranges name it. */
export interface Point {
  readonly node: Node
  readonly offset: number
}

/** text[start, end) stands in `node` from `offset` on; an empty line is a segment without length, an atom a whole element. */
export interface Segment extends Point {
  readonly start: number
  readonly end: number
  readonly isAtom?: boolean
}

// Zero-width space, non-joiner, word joiner, byte order mark: put in by editors. The joiner U+200D stays: it holds emoji together.
const filler = /[\u200B\u200C\u2060\uFEFF]/
const collapsible = /[ \t\n\r\f]/
const nonBreakingSpace = /\u00A0/g

/** Puts lines of text together as a walk through an editable meets them, with the place of every character. */
export class Lines {
  text = ''
  /** How many lines were begun so far. */
  count = 0
  readonly segments: Segment[] = []
  readonly atoms: Span[] = []
  /** Where typing would go when nothing is written yet. */
  firstEmptyBlock: Point | null = null
  #isOpen = false
  #isBehindApart = false
  /** A collapsible space that counts only if more of the line follows. */
  #space: Point | null = null

  words(node: Text, from: number, to: number, white: WhiteSpace): void {
    let runStart = from
    const endRun = (at: number) => this.#append(node, runStart, at)
    for (let at = from; at < to; at++) {
      const character = node.data[at]!
      if (filler.test(character)) endRun(at)
      else if (character === '\n' && white !== 'collapsed') {
        endRun(at)
        this.breakAt({ node, offset: at })
      } else if (white !== 'preserved' && collapsible.test(character)) {
        endRun(at)
        if (this.#isOpen) this.#space ??= { node, offset: at }
      } else continue
      runStart = at + 1
    }
    endRun(to)
  }

  atom(element: Element, text: string): void {
    this.#begin()
    this.atoms.push([this.text.length, this.text.length + text.length])
    this.#push({ node: element, offset: 0 }, text, true)
  }

  /** A line break: ends the line, or is all there is of it. */
  breakAt(point: Point): void {
    if (!this.#isOpen && !this.#isBehindApart) this.#emptyLine(point)
    this.close()
  }

  close(): void {
    this.#isOpen = false
    this.#space = null
    this.#isBehindApart = false
  }

  /** Words that do not count stood here: the break that ends their line is theirs. */
  skipWords(): void {
    this.close()
    this.#isBehindApart = true
  }

  emptyBlock(point: Point): void {
    this.firstEmptyBlock ??= point
  }

  #emptyLine(point: Point): void {
    this.#open()
    this.#push(point, '')
  }

  #append(node: Text, start: number, end: number): void {
    if (start >= end) return
    this.#begin()
    this.#push({ node, offset: start }, node.data.slice(start, end).replace(nonBreakingSpace, ' '))
  }

  /** Opens the line and writes the space that waited for company. */
  #begin(): void {
    this.#open()
    if (this.#space) this.#push(this.#space, ' ')
    this.#space = null
  }

  #open(): void {
    if (this.#isOpen) return
    if (this.count > 0) this.text += '\n'
    this.count++
    this.#isOpen = true
  }

  #push({ node, offset }: Point, text: string, isAtom = false): void {
    const start = this.text.length
    const last = this.segments.at(-1)
    this.text += text
    const end = this.text.length
    const continues =
      !isAtom && last?.node === node && last.end === start && last.offset + last.end - last.start === offset
    if (continues && last.end > last.start && text) this.segments[this.segments.length - 1] = { ...last, end }
    else this.segments.push({ node, offset, start, end, isAtom })
  }
}
