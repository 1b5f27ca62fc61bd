import { modelEditor } from './model-editor'
import { pasteText } from './paste-text'

/** Trix takes a paste as one step of its undo; typed words would join the step of the typing before. */
export const trix = modelEditor('trix', 'trix-editor', editable => [text => pasteText(editable, text)])
