import { domEditor } from './dom-editor'
import { insertAsTyped, waysBesideLinks } from './dom-hand'
import { pasteText } from './paste-text'
import { endKey, enterKey, sendKey } from './press-key'

/**
 * RoosterJS, the editor of Outlook on the web. It keeps its own undo steps: a step begins before a pressed Enter, and
 * one ends before a navigation key. Its editable bears no name of its own; the box around it in Outlook does.
 */
export const roosterjs = domEditor(
  'roosterjs',
  '[data-testid^="rooster-editor"] [contenteditable="true"]',
  editable => ({
    ways: (edit, reading) =>
      waysBesideLinks(edit, reading, editable, [
        text => {
          sendKey(editable, 'keypress', enterKey)
          insertAsTyped(editable.ownerDocument, text)
          sendKey(editable, 'keydown', endKey)
          return false
        },
        text => pasteText(editable, text),
      ]),
  }),
)
