/** The draft as a plain field holds it: a line for each paragraph and list item. */
export function linesOf(draft: HTMLElement): string {
  return [...draft.querySelectorAll('p, li')].map(({ textContent }) => textContent ?? '').join('\n')
}

/** The value of a plain field as markup, a paragraph a line. */
export function paragraphsOf(value: string): string {
  const box = document.createElement('div')
  for (const line of value.split('\n')) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    box.append(paragraph)
  }
  return box.innerHTML
}
