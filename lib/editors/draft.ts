import { modelEditor } from './model-editor'
import { pasteText } from './paste-text'
import { pressKey } from './press-key'

/** Draft.js takes a paste and nothing else; any other change of its page can make it fail. */
export const draft = modelEditor('draft', '.public-DraftEditor-content', {
  ways: editable => [text => pasteText(editable, text)],
  // It looks at the selection only when a key goes up or the focus comes.
  tellSelection(editable) {
    if (!editable.ownerDocument.hasFocus()) editable.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    pressKey(editable, { key: 'Shift', code: 'ShiftLeft', keyCode: 16, which: 16 })
  },
})
