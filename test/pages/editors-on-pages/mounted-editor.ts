/** A real editor on a page, asked by the page for what would be sent: its own model's words, not what is drawn. */
export interface MountedEditor {
  /** A line for each block; no line break at the end. */
  text(): string
  html(): string
  /** Empties it, and puts this markup into it where given. */
  clear(html?: string): void
  focus(): void
}

/** The words of markup that an editor gives for its content, a line for each block. */
export function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const blocks = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'UL', 'OL', 'H1', 'H2', 'H3', 'PRE'])
  let text = ''
  const walk = (node: Node): void => {
    if (node.nodeName === 'BR') text += '\n'
    else if (node.nodeType === 3 && !/^\s*\n\s*$/.test((node as Text).data)) text += (node as Text).data
    const isBlock = blocks.has(node.nodeName)
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n'
    for (const child of node.childNodes) walk(child)
    if (isBlock && !text.endsWith('\n')) text += '\n'
  }
  walk(body)
  return text.replaceAll('\u00a0', ' ').replace(/\n+$/, '')
}
