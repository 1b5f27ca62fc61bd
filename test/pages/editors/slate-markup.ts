import { parsed } from './mounted-editor'

// Slate leaves markup to the page that uses it.

export interface SlateText {
  readonly text: string
  readonly bold?: true
}

export type SlateInline =
  | { readonly type: 'link'; readonly url: string; readonly children: readonly SlateText[] }
  | { readonly type: 'mention'; readonly name: string; readonly children: readonly SlateText[] }

export interface SlateBlock {
  readonly type: 'paragraph' | 'list' | 'item'
  readonly children: readonly (SlateBlock | SlateInline | SlateText)[]
}

const types: Readonly<Record<string, SlateBlock['type']>> = { P: 'paragraph', UL: 'list', LI: 'item' }

export function blocksIn(html: string): readonly SlateBlock[] {
  const blocks = [...parsed(html).children].map(blockOf)
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [{ text: '' }] }]
}

function blockOf(element: Element): SlateBlock {
  const type = types[element.tagName] ?? 'paragraph'
  if (type === 'list') return { type, children: [...element.children].map(blockOf) }
  const inline = [...element.childNodes].map(inlineOf)
  return { type, children: inline.length > 0 ? inline : [{ text: '' }] }
}

function inlineOf(node: Node): SlateInline | SlateText {
  const text = node.textContent ?? ''
  if (node.nodeName === 'STRONG') return { text, bold: true }
  if (node.nodeName === 'A') {
    return {
      type: 'link',
      url: (node as Element).getAttribute('href') ?? '',
      children: [...node.childNodes].map(leafOf),
    }
  }
  return node.nodeName === 'SPAN' ? { type: 'mention', name: text, children: [{ text: '' }] } : { text }
}

function leafOf(node: Node): SlateText {
  const text = node.textContent ?? ''
  return node.nodeName === 'STRONG' ? { text, bold: true } : { text }
}

export function markupOf(nodes: readonly (SlateBlock | SlateInline | SlateText)[]): string {
  const box = document.createElement('div')
  box.append(...nodes.map(nodeOf))
  return box.innerHTML
}

const tags = { paragraph: 'p', list: 'ul', item: 'li', link: 'a', mention: 'span' }

function nodeOf(node: SlateBlock | SlateInline | SlateText): Node {
  if ('text' in node) {
    if (!node.bold) return document.createTextNode(node.text)
    const strong = document.createElement('strong')
    strong.textContent = node.text
    return strong
  }
  const element = document.createElement(tags[node.type])
  if (node.type === 'link') element.setAttribute('href', node.url)
  if (node.type === 'mention') {
    element.dataset.mention = ''
    element.textContent = node.name
  } else element.append(...node.children.map(nodeOf))
  return element
}
