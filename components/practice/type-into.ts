/** Puts a text into a reply box the way typing does, so that the box's own undo takes it back. Replaces what is there. */
export function typeInto(box: HTMLElement, text: string): void {
  box.focus()
  document.execCommand('selectAll')
  if (box instanceof HTMLTextAreaElement) {
    document.execCommand('insertText', false, text)
    return
  }
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph')
    if (line !== '') document.execCommand('insertText', false, line)
  })
}

/** The words of a box. An empty line of formatted text reads as two line breaks, however the browser made it. */
export function textOf(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : box.innerText.replaceAll(/\n{3,}/g, '\n\n')
}

/** Empties the box after a send; it keeps the focus for the next reply. */
export function clearBox(box: HTMLElement): void {
  if (box instanceof HTMLTextAreaElement) box.value = ''
  else box.replaceChildren()
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }))
}
