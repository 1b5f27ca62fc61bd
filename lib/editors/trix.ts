import { anchoredEdit, hasFormatOfItsStart } from './anchored-edit'
import { modelEditor } from './model-editor'
import { pasteText } from './paste-text'

/**
 * Trix takes a paste as one step of its undo; typed words would join the step of the typing before. Over words of
 * several formats a paste has what they have in common: a bold letter taken along would come back without its format.
 */
export const trix = modelEditor('trix', 'trix-editor', {
  ways: editable => [text => pasteText(editable, text)],
  fit: (edit, reading) => (hasFormatOfItsStart(edit, reading) ? anchoredEdit(edit, reading) : edit),
})
