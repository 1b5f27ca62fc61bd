type Root = Document | ShadowRoot

/**
 * Whether keys go into an editable: it has the focus, or something in it has, and so has each frame around it. Whether
 * the window has the focus is not asked: the page takes what is put in while the agent looks elsewhere.
 */
export function isFocused(editable: HTMLElement): boolean {
  const { activeElement } = editable.getRootNode() as Root
  if (!activeElement || !isOneBox(editable, activeElement as HTMLElement)) return false
  const frame = frameOf(editable.ownerDocument)
  return frame === null || isFocused(frame)
}

/** Gives an editable the focus, through the frame it lives in. */
export function focusEditable(editable: HTMLElement): void {
  const view = editable.ownerDocument.defaultView
  if (view && view !== window) {
    frameOf(editable.ownerDocument)?.focus({ preventScroll: true })
    view.focus()
  }
  editable.focus({ preventScroll: true })
}

/** An editor may hand us a part of the box that takes the keys, or the box around the part that does. */
function isOneBox(editable: HTMLElement, active: HTMLElement): boolean {
  return editable.contains(active) || (active.isContentEditable && active.contains(editable))
}

/** The frame around a document, where both are of one site. */
function frameOf(document: Document): HTMLElement | null {
  return (document.defaultView?.frameElement ?? null) as HTMLElement | null
}
