import { domEditor } from './dom-editor'
import { sendKey, spaceKey } from './press-key'

/** Summernote: the browser's own editing, with undo steps of its own, which it closes at a space. */
export const summernote = domEditor('summernote', '.note-editable', editable => ({
  beforeEdit: () => void sendKey(editable, 'keydown', spaceKey),
}))
