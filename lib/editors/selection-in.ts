interface RootWithSelection extends Node {
  getSelection?(): Selection | null
}

/** The selection as an editable sees it: in a shadow root some browsers keep it from the page around. */
export function selectionIn(editable: HTMLElement): Selection | null {
  const root: RootWithSelection = editable.getRootNode()
  return root.getSelection?.() ?? editable.ownerDocument.getSelection()
}
