import { domEditor } from './dom-editor'
import { insertAsTyped, waysBesideLinks } from './dom-hand'
import { pasteText } from './paste-text'
import { endKey, sendKey } from './press-key'

/**
 * TinyMCE, in its frame or in the page. It closes an undo step when a navigation key goes up, and makes one of its own
 * of what it takes for the browser's spelling correction.
 */
export const tinymce = domEditor('tinymce', '.mce-content-body', editable => ({
  isWritable: () => !editable.classList.contains('mce-content-readonly'),
  beforeEdit: () => void sendKey(editable, 'keyup', endKey),
  ways: (edit, reading) =>
    waysBesideLinks(edit, reading, editable, [
      text => {
        insertAsTyped(editable.ownerDocument, text)
        editable.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }))
        return false
      },
      text => pasteText(editable, text),
    ]),
}))
