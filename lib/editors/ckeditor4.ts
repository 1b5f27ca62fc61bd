import { domHand, endsFormat, insertAsTyped } from './dom-hand'
import { readDom } from './dom-reading'
import type { Editor, Reading, SetApart } from './editor'
import { focusEditable } from './focus-of'
import { linksIn } from './links-in'
import { pasteText } from './paste-text'
import { endKey, pressKey, sendKey } from './press-key'
import { replaceSafely } from './replace-safely'
import type { Edit } from './smallest-edit'
import { watchDom } from './watch-dom'

/**
 * CKEditor 4 in its frame, driven from the page around it through the frame's document: it writes that document
 * itself, which would erase the listeners of a script inside.
 *
 * It keeps its own undo steps and closes one at each navigation key, so one is shown to it before and after an edit:
 * without the first, undo would also take the words typed before; without the second, the words typed after.
 */
export const ckeditor4: Editor = {
  id: 'ckeditor4',
  owns: editable => editable.matches('body.cke_editable'),
  read: readEditable,
  replace(editable, replacement, setApart = () => []) {
    const document = editable.ownerDocument
    const hand = {
      ...domHand(editable, setApart),
      read: () => readEditable(editable, setApart()),
      beforeEdit: () => pressKey(editable, endKey),
      ways: (edit: Edit, reading: Reading) => waysFor(editable, document, edit, reading),
    }
    return replaceSafely(hand, replacement)
  },
  focus: focusEditable,
  watch: watchDom,
}

const nothing = { text: '', atoms: [], rangeOf: () => null, isReplaceable: () => false }

/** While nothing is written and the box has no focus, the editor shows a hint in place of the reply. */
function readEditable(editable: HTMLElement, setApart: readonly SetApart[] = []): Reading {
  const reading = readDom(editable, setApart)
  return editable.classList.contains('placeholder') ? { ...nothing, caret: () => reading.caret() } : reading
}

/** As typed keeps its paragraphs and spaces; at the end of a link or bold words only a paste keeps the format. */
function waysFor(editable: HTMLElement, document: Document, edit: Edit, reading: Reading) {
  const typed = (text: string) => {
    // Between a key's two events the editor counts what comes in as that key's typing; the next key closes the step.
    sendKey(editable, 'keydown', endKey)
    insertAsTyped(document, text)
    sendKey(editable, 'keyup', endKey)
    pressKey(editable, endKey)
    return false
  }
  const pasted = (text: string) => pasteText(editable, text)
  if (linksIn(edit, reading, editable) === 'crossed') return []
  const isInLine = !(edit.text + reading.text.slice(edit.start, edit.end)).includes('\n')
  const isPasteBetter = edit.text !== '' && isInLine && endsFormat(edit, reading, editable) !== null
  return isPasteBetter ? [pasted, typed] : [typed, pasted]
}
