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
  ways: (edit, reading) => (isAcrossLines(edit, reading) ? acrossLines(editable, edit) : typedOrPasted(editable, edit)),
}))

function isAcrossLines({ start, end }: Edit, { text }: Reading): boolean {
  return text.slice(start, end).includes('\n')
}

/** Of a quote or a list item that is typed over from the line before, Firefox leaves an empty one behind in the model. */
function acrossLines(editable: HTMLElement, { text }: Edit): readonly Way[] {
  const told = text === '' ? () => cutText(editable) : (words: string) => pasteText(editable, words)
  return [told, typed(editable.ownerDocument)]
}
