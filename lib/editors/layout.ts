/** What the page's style does with spaces and line ends in a text node. */
export type WhiteSpace = 'collapsed' | 'lines' | 'preserved'

export interface Layout {
  readonly display: 'none' | 'inline' | 'block'
  readonly white: WhiteSpace
}

const blocks =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/

/** How an element is laid out. Markup that is nowhere on show has no style, and is read by its tags. */
export function layoutOf(element: Element): Layout {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style?.display) {
    return {
      display: blocks.test(element.tagName) ? 'block' : 'inline',
      white: element.closest('pre') ? 'preserved' : 'collapsed',
    }
  }
  return { display: displayOf(style.display), white: whiteSpaceOf(style.whiteSpace) }
}

function displayOf(display: string): Layout['display'] {
  if (display === 'none') return 'none'
  return /^(inline|contents|ruby)/.test(display) ? 'inline' : 'block'
}

function whiteSpaceOf(whiteSpace: string): WhiteSpace {
  if (whiteSpace === 'pre-line' || whiteSpace.includes('preserve-breaks')) return 'lines'
  return /pre|break-spaces/.test(whiteSpace) ? 'preserved' : 'collapsed'
}
