import type { TextStretch } from '@/lib/editors/editor'

/**
 * The end of what stands in the box, where it is the signature that the product put there itself, without a mark. Spaces
 * and line ends do not count: editors make their own of them. Nothing where something else was written over it.
 */
export function signaturePutIn(editable: HTMLElement, signature: string): readonly TextStretch[] {
  const wanted = lettersOf(signature)
  const stretches: TextStretch[] = []
  let left = wanted.length
  for (const node of textsIn(editable).toReversed()) {
    const end = node.data.length
    let start = end
    for (; start > 0 && left > 0; start--) {
      const letter = lettersOf(node.data[start - 1]!)
      if (letter !== '' && letter !== wanted[--left]) return []
    }
    if (start < end) stretches.unshift({ node, start, end })
    if (left === 0) return stretches
  }
  return []
}

function lettersOf(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]/g, '')
}

function textsIn(element: HTMLElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}
