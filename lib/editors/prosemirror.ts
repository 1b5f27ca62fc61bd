import { domEditor } from './dom-editor'
import { typed, typedOrPasted } from './dom-hand'
import type { Reading } from './editor'
import { cutText, pasteText } from './paste-text'
import type { Way } from './replace-safely'
import type { Edit } from './smallest-edit'

/**
 * ProseMirror and what is built on it (Tiptap, Chatwoot, Intercom, HubSpot). It reads typed words back from the page
 * into its model, with their format; several lines it takes better as a paste.
 */
export const prosemirror = domEditor('prosemirror', '.ProseMirror', editable => ({
  ways: (edit, reading) => waysFor(editable, edit, reading),
}))

/** Of a quote or a list item that is typed over from the line before, or emptied, Firefox leaves another model behind. */
function waysFor(editable: HTMLElement, edit: Edit, reading: Reading): readonly Way[] {
  const typedIn = typed(editable.ownerDocument)
  if (edit.text === '') return [() => cutText(editable), typedIn]
  const isAcrossLines = reading.text.slice(edit.start, edit.end).includes('\n')
  return isAcrossLines ? [words => pasteText(editable, words), typedIn] : typedOrPasted(editable, edit)
}
