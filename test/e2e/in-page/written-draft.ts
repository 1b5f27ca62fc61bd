import type { Run } from '../editors/random-draft'

interface WrittenLine {
  readonly isItem: boolean
  readonly runs: readonly Run[]
}

/** The lines of a draft's markup, whatever editor it is from: fillers and the ways editors nest their tags fall away. */
export function linesIn(html: string): readonly WrittenLine[] {
  const lines = new WrittenLines()
  lines.read(new DOMParser().parseFromString(html, 'text/html').body)
  return lines.all()
}

/** The same written down: a line for each paragraph or item ("- "), *bold*, [words](address), {mention}. */
export function writtenDraft(html: string): string {
  return linesIn(html)
    .map(({ isItem, runs }) => (isItem ? '- ' : '') + runs.map(written).join(''))
    .join('\n')
}

interface Format {
  readonly isBold: boolean
  readonly address: string | null
}

const blocks = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6]|PRE)$/
const filler = /[\u200B\u200C\u2060\uFEFF]/g

class WrittenLines {
  readonly #lines: WrittenLine[] = []
  #runs: Run[] = []
  #isItem = false
  #isOpen = false

  all(): readonly WrittenLine[] {
    this.#close()
    return this.#lines
  }

  read(node: Node, format: Format = { isBold: false, address: null }): void {
    for (const child of node.childNodes) this.#node(child, format)
  }

  #node(node: Node, format: Format): void {
    if (node.nodeType === 3) this.#text(node as Text, format)
    if (node.nodeType !== 1) return
    const element = node as HTMLElement
    if (element.matches('.ql-ui')) return
    if (element.matches('[data-mention], .mention, [data-type=mention], [contenteditable=false]'))
      this.#append(`{${element.textContent?.replaceAll(filler, '').trim()}}`, { isBold: false, address: null })
    else if (element.tagName === 'BR') this.#break()
    else if (blocks.test(element.tagName)) this.#block(element, format)
    else this.read(element, formatOf(element, format))
  }

  #block(element: HTMLElement, format: Format): void {
    this.#close()
    const before = this.#lines.length
    if (element.tagName === 'LI') this.#isItem = true
    // Alone in a block, it holds the block open.
    if (element.textContent !== '\u00A0') this.read(element, format)
    const isEmpty = this.#lines.length === before && !this.#isOpen
    if (isEmpty && !/^(UL|OL)$/.test(element.tagName)) this.#isOpen = true
    this.#close()
  }

  #text(node: Text, format: Format): void {
    const text = node.data.replaceAll(filler, '').replaceAll(/\u00A0/g, ' ')
    // Editors write markup in lines of its own, which are no lines of the draft.
    const words = text.replace(/\s*\n\s*$/, '')
    this.#append(this.#isOpen ? words : words.replace(/^\s*\n\s*/, ''), format)
  }

  #append(text: string, format: Format): void {
    if (text === '') return
    this.#isOpen = true
    const last = this.#runs.at(-1)
    const isSame = last?.isBold === format.isBold && last.address === format.address
    if (last && isSame) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text }
    else this.#runs.push({ text, ...format })
  }

  #break(): void {
    this.#isOpen = true
    this.#close()
  }

  #close(): void {
    if (!this.#isOpen) return
    this.#lines.push({ isItem: this.#isItem, runs: this.#runs })
    this.#runs = []
    this.#isItem = false
    this.#isOpen = false
  }
}

function formatOf(element: HTMLElement, { isBold, address }: Format): Format {
  const { fontWeight } = element.style
  const isBoldHere = /^(B|STRONG)$/.test(element.tagName) || fontWeight === 'bold' || Number(fontWeight) >= 600
  return {
    isBold: isBold || isBoldHere,
    address: (element.tagName === 'A' ? element.getAttribute('href') : null) ?? address,
  }
}

function written({ text, isBold, address }: Run): string {
  const bold = isBold ? `*${text}*` : text
  return address === null ? bold : `[${bold}](${address})`
}
