import { contenteditable } from '@/lib/editors/contenteditable'

/** The message that is answered, as Request Tracker quotes it: the line above the quote, who wrote it, the words. */
export interface Original {
  /** "On Sat Nov 21 20:12:39 2026, dana@customer.example wrote:" in the agent's language. */
  readonly heading: string
  readonly author: string | null
  readonly text: string
  /** The agent's signature, block by block, as it was put into the box. */
  readonly signature: readonly string[]
}

// Under the box, for the reminder about forgotten attachments: what the box was filled with, as text.
const copySelector = '.messagebox-attachment-warning .ignore'

const read = new WeakMap<Element, { readonly source: string; readonly original: Original | null }>()

/** From the copy under the box, which the agent cannot change; null when nothing was quoted. */
export function originalIn(form: HTMLFormElement): Original | null {
  const copy = form.querySelector(copySelector)
  const source = copy?.textContent ?? ''
  if (!copy || source.trim() === '') return null
  const known = read.get(copy)
  if (known?.source === source) return known.original
  const isMarkup = form.querySelector('textarea.messagebox')?.classList.contains('richtext') ?? false
  const original = isMarkup ? ofMarkup(source) : ofPlainText(source)
  read.set(copy, { source, original })
  return original
}

function ofMarkup(source: string): Original | null {
  return readQuote(new DOMParser().parseFromString(source, 'text/html').body)
}

/** The first quote in a box with the line above it. Quotes inside it are older words, and left out. */
export function readQuote(box: HTMLElement): Original | null {
  const quote = [...box.querySelectorAll('blockquote')].find(isOutermost)
  if (!quote) return { heading: '', author: null, text: '', signature: signatureIn(box) }
  const heading = headingOf(quote)
  const older = [...quote.querySelectorAll('blockquote, .gmail_quote')]
  return {
    heading,
    author: authorIn(heading),
    text: contenteditable.read(quote as HTMLElement, older).text.trim(),
    signature: signatureIn(box),
  }
}

export function isOutermost(quote: Element): boolean {
  return quote.parentElement?.closest('blockquote') == null
}

/** The words right before the quote, in the same line. */
function headingOf(quote: Element): string {
  return headingNode(quote)?.data.trim() ?? ''
}

/** The text node that holds the line above a quote: the last words before it. */
export function headingNode(quote: Element): Text | null {
  for (let node = before(quote); node; node = before(node)) {
    const last = node.nodeType === 3 ? node : lastTextIn(node)
    if (last && (last as Text).data.trim() !== '') return last as Text
    if (node.nodeName === 'BLOCKQUOTE') return null
  }
  return null
}

function before(node: Node): Node | null {
  return node.previousSibling
}

function lastTextIn(node: Node): Node | null {
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const text = child.nodeType === 3 ? child : lastTextIn(child)
    if (text && (text as Text).data.trim() !== '') return text
  }
  return null
}

/** "dana@customer.example" of "On Sat Nov 21 20:12:39 2026, dana@customer.example wrote:", in any language by the @. */
function authorIn(heading: string): string | null {
  const named = /, (.+) wrote:$/.exec(heading)?.[1]
  return named ?? /[^\s,<>()]+@[^\s,<>():]+/.exec(heading)?.[0] ?? null
}

/** The blocks from the line "--" on. */
function signatureIn(box: HTMLElement): readonly string[] {
  const blocks = [...box.children].map(wordsOf)
  const start = blocks.findIndex(isSignatureStart)
  return start < 0 ? [] : blocks.slice(start)
}

export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

export function isSignatureStart(words: string): boolean {
  return words === '--' || words.startsWith('-- ')
}

/** Plain text: the heading, then lines that begin with ">", wrapped at 70 characters by Request Tracker. */
function ofPlainText(source: string): Original | null {
  const lines = source.trim().split('\n')
  const first = lines.findIndex(line => line.startsWith('>'))
  if (first < 1) return null
  const heading = lines[first - 1]!.trim()
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('>'))
  const quoted = lines.slice(first, end < 0 ? undefined : end).map(line => line.replace(/^> ?/, ''))
  return { heading, author: authorIn(heading), text: unwrapped(quoted).trim(), signature: [] }
}

const wrapColumn = 70

/** Joins lines that only the wrapping parted: those whose next word would not have fitted. */
function unwrapped(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    const previous = lines[at - 1] ?? ''
    const [word = ''] = line.split(' ')
    const isWrapped = word !== '' && !line.startsWith('>') && previous.length + 1 + word.length > wrapColumn
    return at === 0 ? line : `${text}${isWrapped ? ' ' : '\n'}${line}`
  }, '')
}
