import { anchoredEdit } from './anchored-edit'
import { correctText } from './correct-text'
import { domEditor } from './dom-editor'
import type { Reading } from './editor'
import { linksIn } from './links-in'
import { cutText, pasteText } from './paste-text'
import { rightKey, sendKey } from './press-key'
import type { Way } from './replace-safely'
import type { Edit } from './smallest-edit'

/**
 * CKEditor 5, which draws its editable from a model of its own and takes back whatever else changes it. A paste of plain
 * text goes into the model, in the format of the words it replaces, and is one step of the editor's undo.
 */
export const ckeditor5 = domEditor('ckeditor5', '.ck-editor__editable', editable => ({
  fit: anchoredEdit,
  ways: (edit, reading) => waysFor(editable, edit, reading),
}))

function waysFor(editable: HTMLElement, edit: Edit, reading: Reading): readonly Way[] {
  const links = linksIn(edit, reading, editable)
  if (links === 'crossed') return []
  if (edit.text === '') return [() => cutText(editable)]
  // An empty line in pasted text begins a paragraph, as Enter does in this editor; a single break would not.
  const pasted = (text: string) => pasteText(editable, text.replaceAll('\n', '\n\n'))
  const corrected = (text: string) => correctText(editable, text, 'data')
  const stepsOut = (text: string) => {
    sendKey(editable, 'keydown', rightKey)
    return pasted(text)
  }
  // Behind a link the caret still stands in it; one step to the right leaves it.
  if (links === 'end' && edit.start === edit.end) return [stepsOut]
  if (edit.text.includes('\n')) return links === 'none' ? [pasted] : []
  // A paste would drop the link it replaces to its end; what the browser's spelling correction does keeps it.
  return links === 'end' ? [corrected] : [pasted, corrected]
}
