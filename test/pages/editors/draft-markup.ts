import type { RawContent } from './draft-package'

/** Draft.js leaves markup to the page that uses it. */
export function draftMarkup({ blocks, entityMap }: RawContent): string {
  const box = document.createElement('div')
  for (const { type, text, inlineStyleRanges, entityRanges } of blocks) {
    const block = document.createElement(type === 'unordered-list-item' ? 'li' : 'p')
    const styleAt = (at: number) => inlineStyleRanges.some(range => isIn(range, at))
    const entityAt = (at: number) => entityRanges.find(range => isIn(range, at))?.key
    // Draft.js counts in whole characters here.
    const characters = Array.from(text)
    let from = 0
    for (let at = 1; at <= characters.length; at++) {
      if (at < characters.length && styleAt(at) === styleAt(from) && entityAt(at) === entityAt(from)) continue
      const key = entityAt(from)
      const words = characters.slice(from, at).join('')
      block.append(run(words, styleAt(from), key === undefined ? null : (entityMap[key]?.data.url ?? null)))
      from = at
    }
    box.append(block)
  }
  return box.innerHTML
}

function isIn({ offset, length }: { offset: number; length: number }, at: number): boolean {
  return offset <= at && at < offset + length
}

function run(text: string, isBold: boolean, url: string | null): Node {
  let node: Node = document.createTextNode(text)
  const wrap = (tag: string) => {
    const element = document.createElement(tag)
    element.append(node)
    node = element
    return element
  }
  if (isBold) wrap('strong')
  if (url !== null) wrap('a').setAttribute('href', url)
  return node
}
