import { shadowRootsIn } from '@/lib/hosts/across-shadow-roots'

/**
 * A part of a page as its structure alone: tags, roles, test ids and class names. Of texts and labels only the length
 * is said, and a name that holds a word somebody wrote on the page is blotted out.
 */

const mostElements = 90
const mostLevels = 8
const mostClasses = 6
/** Attributes whose values name things for programs. */
const namingAttributes = [
  'id',
  'name',
  'type',
  'role',
  'contenteditable',
  'aria-multiline',
  'data-test-id',
  'data-testid',
  'data-test',
  'data-cy',
  'data-qa',
  'data-kt',
]
/** Attributes whose values are words for people. */
const wordAttributes = ['aria-label', 'placeholder', 'title']
const looksLikeName = /^[\w:.-]{1,60}$/

/** Words of pages and programs, which stay even where a customer used them too. */
const wordsOfPages = new Set(
  'reply replies editor editable send submit note internal public private comment message messages ticket update content body box form button text textarea area input field type mode select option compose composer toolbar container wrapper rich frame class item list main menu panel header footer subject channel email mail chat customer agent inner outer view root page data test true false'.split(
    ' ',
  ),
)

export interface OutlineOptions {
  /** What people wrote in this page: no such word comes into the outline. */
  readonly written: ReadonlySet<string>
  /** Inside it only tags are said. */
  readonly editable: Element | null
}

/** One line an element, two spaces a level; "…" where it was cut. */
export function outlineOf(root: Element, { written, editable }: OutlineOptions): string[] {
  const lines: string[] = []
  const walk = (element: Element, level: number, isInside: boolean): void => {
    if (lines.length >= mostElements) return
    lines.push(`${'  '.repeat(level)}${isInside ? tagOf(element) : describe(element, written)}${lengthOf(element)}`)
    if (level >= mostLevels) return
    if (element.shadowRoot) lines.push(`${'  '.repeat(level + 1)}#shadow-root`)
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) {
      if (!/^(?:script|style|template|svg|path)$/i.test(child.tagName))
        walk(child, level + 1, isInside || element === editable)
    }
  }
  walk(root, 0, false)
  return lines.length >= mostElements ? [...lines, '…'] : lines
}

/** One element in one line: `div.message-box role=group aria-label(12)`. */
export function describe(element: Element, written: ReadonlySet<string>): string {
  const classes = [...element.classList].slice(0, mostClasses).map(name => `.${blotted(name, written)}`)
  const names = namingAttributes.flatMap(name => {
    const value = element.getAttribute(name)
    return value ? [`${name}=${looksLikeName.test(value) ? blotted(value, written) : `(${value.length})`}`] : []
  })
  const said = wordAttributes.flatMap(name => {
    const value = element.getAttribute(name)
    return value ? [`${name}(${value.length})`] : []
  })
  return [`${tagOf(element)}${classes.join('')}`, ...names, ...said].join(' ')
}

/** Every word of three letters and more that stands in the page, its frames and open shadow roots, in lower case. */
export function wordsWritten(document: Document): Set<string> {
  const words = new Set<string>()
  const read = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) if (!wordsOfPages.has(word)) words.add(word)
  }
  if (document.documentElement) readWords(document.documentElement, document, read)
  return words
}

/** Texts, what stands in fields, and what elements are called for people. */
function readWords(place: ParentNode & Node, document: Document, read: (text: string) => void): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    if (!/^(?:script|style)$/i.test(texts.currentNode.parentElement?.tagName ?? ''))
      read(texts.currentNode.nodeValue ?? '')
  }
  for (const field of place.querySelectorAll<HTMLInputElement>('input, textarea')) read(field.value)
  for (const named of place.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
    for (const name of [...wordAttributes, 'alt']) read(named.getAttribute(name) ?? '')
  }
  for (const { contentDocument } of place.querySelectorAll('iframe')) {
    if (contentDocument?.documentElement) readWords(contentDocument.documentElement, contentDocument, read)
  }
  for (const shadow of shadowRootsIn(place)) readWords(shadow, document, read)
}

function tagOf(element: Element): string {
  return element.localName
}

function lengthOf(element: Element): string {
  const own = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.nodeValue?.trim() ?? '')
  const { length } = own.join('')
  return length > 0 ? ` "${length}"` : ''
}

/** "customer-x8" of "customer-Castellano" where somebody wrote that name; figures go too. */
function blotted(name: string, written: ReadonlySet<string>): string {
  return name
    .replaceAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu, part =>
      isWritten(part.toLowerCase(), written) ? `x${part.length}` : part,
    )
    .replaceAll(/\d+/g, (digits, at: number, whole: string) => (whole[at - 1] === 'x' ? digits : '#'))
}

function isWritten(part: string, written: ReadonlySet<string>): boolean {
  if (wordsOfPages.has(part)) return false
  if (written.has(part)) return true
  for (const word of written) if (word.length >= 5 && part.includes(word)) return true
  return false
}
