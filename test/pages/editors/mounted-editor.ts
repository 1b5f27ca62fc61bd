/** An editor as a helpdesk's page has it, started from its own package. A page of this folder puts one on `window.mounted`. */
export interface MountedEditor {
  /** The element that holds the text now. */
  editable(): HTMLElement
  /**
   * Puts a draft in as if it had always been there: nothing to undo. Paragraphs, lists of `li`, `strong`, `a[href]`,
   * and `span[data-mention]` where the editor has mentions.
   */
  fill(html: string): void | Promise<void>
  /** The draft as markup, from the editor's own model: what would be sent. */
  html(): string
  setReadOnly(isReadOnly: boolean): void
}

declare global {
  interface Window {
    mounted?: MountedEditor
  }
}

/** Where a page mounts its editor. */
export function place(): HTMLElement {
  return document.querySelector<HTMLElement>('#place')!
}

/** An empty box in that place, for editors that are started anew for each draft. */
export function freshBox(tag = 'div'): HTMLElement {
  const box = document.createElement(tag)
  place().replaceChildren(box)
  return box
}

export function addStyle(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}

/** The markup as nodes of no page. */
export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}

/** A box that the browser itself edits. */
export function nativeEditor(box: HTMLElement): MountedEditor {
  return {
    editable: () => box,
    fill(html) {
      box.replaceChildren(...parsed(html.replaceAll('<p></p>', '<p><br></p>')).childNodes)
      box.setAttribute('contenteditable', 'true')
    },
    html: () => box.innerHTML,
    setReadOnly: isReadOnly => box.setAttribute('contenteditable', String(!isReadOnly)),
  }
}
