import { domEditor } from './dom-editor'
import { insertAsTyped, waysBesideLinks } from './dom-hand'
import { pasteText } from './paste-text'
import { endKey, sendKey } from './press-key'

/**
 * TinyMCE, in its frame or in the page. It closes an undo step when a navigation key goes up: before an edit, so that
 * undo leaves what was typed so far, and after it, since the older ones (4, in UVdesk) take no step of what no key wrote.
 */
export const tinymce = domEditor('tinymce', '.mce-content-body', editable => {
  const makeStep = () => void sendKey(editable, 'keyup', endKey)
  return {
    isWritable: () => !editable.classList.contains('mce-content-readonly'),
    beforeEdit: makeStep,
    ways: (edit, reading) =>
      waysBesideLinks(edit, reading, editable, [
        text => {
          insertAsTyped(editable.ownerDocument, text)
          makeStep()
          return false
        },
        text => pasteText(editable, text),
      ]),
  }
})
